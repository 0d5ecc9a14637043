import { ACTOR_TYPES } from '../../../model/index.ts';
import type { Scene } from '../../claims/scene.ts';
import { meantBy } from '../../claims/senses.ts';

/** What the network is told of one word. */
export interface WordInputs {
  readonly form: string;
  readonly upos: string;
  /** Its relation in the tree, with the subtypes that tell who does and who bears: "nsubj:pass", "obl:agent". */
  readonly deprel: string;
  /** The kind of actor it names, counted from 1; 0 for none. */
  readonly kind: number;
  /** What the lexicon knows of it: events it can mean ("ASSAULT", `<` reversed, `~` mutual), whether it reports, names an office, a firm, a part or a force. */
  readonly hints: readonly string[];
}

/** The first senses of a word say most. */
const SENSES = 3;

/** What the network is told of the words of a sentence; training reads the same. */
export function wordInputs(scene: Scene): WordInputs[] {
  const kinds = new Uint8Array(scene.tokens.length);
  for (const p of scene.placed) kinds.fill(ACTOR_TYPES.indexOf(p.actor.type) + 1, p.start, p.end);
  return scene.tokens.map(({ form, upos, deprel }, t) => ({
    form, upos, kind: kinds[t] ?? 0, hints: hintsOf(scene, t),
    deprel: `${deprel.split(':')[0]}${/:(?:pass|agent)/.exec(deprel)?.[0] ?? ''}`,
  }));
}

function hintsOf(scene: Scene, t: number): string[] {
  const lemma = scene.lemmas[t] ?? '';
  const { reporting, roles, firms, parts, forces } = scene.lexicon;
  const role = roles.get(lemma);
  const events = meantBy(scene, t).slice(0, SENSES).map((s) => `${s.type}${s.reversed ? '<' : ''}${s.mutual ? '~' : ''}`);
  const marks = [reporting.has(lemma) && 'says', role && `role${role.type}`, firms.has(lemma) && 'firm', parts.has(lemma) && 'part', forces.has(lemma) && 'force'];
  return [...new Set([...events, ...marks.filter((m) => typeof m === 'string')])];
}
