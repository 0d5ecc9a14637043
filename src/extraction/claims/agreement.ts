import type { Gender } from '../../knowledge/lexicon/index.ts';
import type { Actor } from '../../model/index.ts';
import type { Placed, Scene } from './scene.ts';
import { childrenBy, feature, hangsBy, headOf, isNominal } from './tree.ts';

/** How many sentences back the words around a name may tell its gender. */
const REACH = 12;

/**
 * The gender in which the article speaks of an actor: by the pronouns given to it, by an article or title beside its
 * name. Undefined where nothing tells.
 */
export function genderOf(scene: Scene, { id: actor, type }: Actor): Gender | undefined {
  const { things } = scene.lexicon.references;
  if (type !== 'person' && things) return things;
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps < REACH; steps++, at = at.previous) {
    for (const p of at.placed) {
      const gender = p.actor.id === actor ? shownAt(at, p) : undefined;
      if (gender) return gender;
    }
  }
  return undefined;
}

function shownAt(scene: Scene, p: Placed): Gender | undefined {
  if (p.mention.form === 'adjective') return undefined;
  if (p.mention.form === 'pronoun') {
    const told = [...(scene.lexicon.references.gendered.get(scene.forms[p.head] ?? '') ?? [])];
    return told.length === 1 ? told[0] : undefined;
  }
  if (p.actor.type !== 'person') return nounGender(scene, p.head);
  const titles = [headOf(scene, p.head), ...childrenBy(scene, p.head, 'compound', 'appos', 'flat')];
  const title = titles.find((t) => t >= 0 && isNominal(scene, t) && (scene.at[t] ?? []).length === 0 && scene.lexicon.roles.has(scene.lemmas[t] ?? '') && besides(scene, t, p));
  return title === undefined ? undefined : nounGender(scene, title);
}

/** "La ministre [Colonna]": the title belongs to the name it stands at. */
function besides(scene: Scene, title: number, { head }: Placed): boolean {
  return headOf(scene, title) === head || (hangsBy(scene, head, 'appos', 'flat', 'nmod', 'compound') && childrenBy(scene, head, 'case').length === 0);
}

/** A noun's gender by its article or its ending: "la", "-erin"; where countries bear no article, their own. */
export function nounGender(scene: Scene, n: number): Gender | undefined {
  const { articles, feminineEndings, unarticled } = scene.lexicon.references;
  const form = scene.forms[n] ?? '';
  if (feminineEndings.some((e) => form.endsWith(e) && form.length > e.length + 2)) return 'feminine';
  const [determiner] = childrenBy(scene, n, 'det').map((d) => scene.forms[d] ?? '');
  if (determiner === undefined) return (scene.at[n] ?? []).some((p) => p.actor.type === 'country' && p.mention.form !== 'pronoun') ? unarticled : undefined;
  if (feature(scene, n, 'Number') === 'Plur') return undefined;
  const shown = articles.get(determiner);
  // "Der" is also the dative of feminines.
  return shown === 'masculine' && scene.lexicon.dativeBehind?.determiner === determiner && !hangsBy(scene, n, 'nsubj') ? undefined : shown;
}
