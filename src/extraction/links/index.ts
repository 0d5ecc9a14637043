/**
 * A small model that relates actors of a sentence where no rule does.
 *
 * Lives here: pairs of mentions, what is known about them as features, and the model's judgement.
 * May not: train (that is `training/links`), nor decide status, attribution or wording of a claim.
 * Start reading at `find.ts`, then `features.ts`.
 */
export { linksIn } from './find.ts';
export { shippedModel } from './weights-file.ts';
