import { argumentsOf, isVerb } from '../arguments.ts';
import type { Placed, Scene } from '../scene.ts';
import { childrenBy, coordinated, hangsBy, headOf, verbLemmas } from '../tree.ts';
import type { RolePhrase } from './role.ts';

/** "The two heads of state" tell no office of the two. */
export const isPerson = (p: Placed): boolean => p.actor.type === 'person' && p.sureness === undefined;

/** What may stand between an office and its holder's name. */
const HONORIFIC = /^(?:,|mr\.?|mrs\.?|ms\.?|dr\.?|herr|frau|honourable|m\.?|sir|lord|lady|dame|sheikh|sheik|prince|ayatollah|don|lt\.?|gen\.?|général|doña)$/;

/** Who holds the role: named beside it, as the noun it stands by, or as the subject of "is". */
export function holdersOfRole(scene: Scene, n: number, { start, end }: RolePhrase): Placed[] {
  const inside = scene.placed.filter((p) => isPerson(p) && p.start < end && start < p.end);
  if (inside.length > 0) return inside;
  const next = scene.placed.find((p) => p.start === end || (p.start === end + 1 && HONORIFIC.test(scene.forms[end] ?? '')));
  if (next && isPerson(next)) return [next];
  const tail = (p: Placed): boolean => p.start >= end && p.start <= end + 12 && !scene.forms.slice(end, p.start).some((f) => /^(?:and|e|et|und|y|who|che|qui|que|:|;|")$/.test(f));
  const beside = childrenBy(scene, n, 'appos', 'flat', 'compound', 'nmod', 'dep', 'parataxis').flatMap((c) => namedPlainly(scene, c)).filter((p) => isPerson(p) && tail(p));
  if (beside.length > 0) return beside.slice(0, 1);
  const behindBody = scene.placed.filter((p) => tail(p));
  const [first, second] = behindBody;
  if (first && second && !isPerson(first) && isPerson(second) && (second.start === first.end || (second.start === first.end + 1 && scene.forms[first.end] === ','))) return [second];
  const ahead = scene.placed.find((p) => isPerson(p) && p.end < start && start - p.end <= 6 && scene.forms[p.end] === ',' && !scene.tokens.slice(p.end, start).some((t) => t.upos === 'VERB' || t.upos === 'AUX') && !scene.forms.slice(p.end + 1, start).some((f) => f === ','));
  if (ahead) return [ahead];
  const head = headOf(scene, n);
  if (head >= 0 && hangsBy(scene, n, 'appos', 'flat', 'dep')) {
    const above = (scene.at[head] ?? []).filter(isPerson);
    if (above.length > 0) return above;
  }
  const own = childrenBy(scene, n, 'nsubj').flatMap((s) => scene.at[s] ?? []).filter(isPerson);
  return own.length > 0 ? own : inOffice(scene, start, end);
}

/** "Was sworn in as president of Chad", "named her finance minister", "resigned as mayor": who gets, has or leaves the office. */
function inOffice(scene: Scene, start: number, end: number): Placed[] {
  // What the office hangs by is the word of it that hangs outside: "prime [minister]".
  const n = scene.tokens.findIndex((t, i) => i >= start && i < end && (t.head < start || t.head >= end));
  const v = headOf(scene, n);
  const second = n > v && hangsBy(scene, n, 'nsubj');
  if (v < 0 || !isVerb(scene, v) || !(second || hangsBy(scene, n, 'obj', 'xcomp', 'obl', 'advcl', 'nmod', 'ccomp'))) return [];
  if (!verbLemmas(scene, v).some((l) => scene.lexicon.inOffice.has(l))) return [];
  const beside = scene.placed.find((p) => isPerson(p) && p.end === start && p.start > v);
  if (beside) return [beside];
  const { objects, doers } = argumentsOf(scene, v);
  const people = (tokens: readonly number[]): Placed[] => tokens.filter((t) => t !== n).flatMap((t) => scene.at[t] ?? []).filter((p) => p.actor.type === 'person');
  const given = people(objects);
  return given.length > 0 ? given : people(doers);
}

function namedPlainly(scene: Scene, c: number): Placed[] {
  return childrenBy(scene, c, 'case').length > 0 ? [] : coordinated(scene, c).flatMap((k) => scene.at[k] ?? []);
}
