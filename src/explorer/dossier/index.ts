/**
 * The dossier of an actor, and of the relation between two: what is said, grouped, each with its sentence.
 *
 * Lives here: grouping of claims (pure) and the cards that show them.
 * May not: show a claim without its quote and the way to its article.
 * Start reading at `dossier.tsx`.
 */
export { AlsoIn } from './also-in.tsx';
export { ClaimCard } from './claim-card.tsx';
export { Dossier } from './dossier.tsx';
export { OriginalLink, webAddress } from './original-link.tsx';
export { Relation } from './relation.tsx';
