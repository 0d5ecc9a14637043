/**
 * A small network that doubts what rules relate, and relates actors of a sentence where no rule does.
 *
 * Lives here: pairs of mentions, the network's judgement of them, and what is made of it.
 * May not: train (that is `training/links.py`), nor decide status, attribution or wording of a claim.
 * Start reading at `review.ts`, then `find.ts`, then `network/index.ts`.
 */
export { reviewed } from './review.ts';
export { shippedModel } from './weights-file.ts';
