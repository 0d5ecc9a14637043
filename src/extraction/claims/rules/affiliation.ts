import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { childrenBy, markedBy } from '../tree.ts';

/**
 * Reads to which body a person belongs where it stands right behind the name: "Nancy Faeser (SPD)", "Brian Nichols of
 * the State Department".
 */
export const affiliation: Rule = {
  name: 'affiliation',
  find: (scene) => [...scene.placed.flatMap((body) => [...owned(scene, body), ...borne(scene, body)]), ...scene.placed.filter((p) => p.actor.type === 'person' && p.mention.form === 'name').flatMap((person): Finding[] => {
    const isBody = (p: Placed): boolean => p.actor.type === 'organisation';
    const bracketed = scene.placed.filter((p) => isBody(p) && p.start === person.end + 1 && scene.forms[person.end] === '(' && /^[),/-]$/.test(scene.forms[p.end] ?? ''));
    const of = childrenBy(scene, person.head, 'nmod').filter((c) => c >= person.end && markedBy(scene, c, scene.lexicon.prepositions.of)).flatMap((c) => [
      ...(scene.at[c] ?? []), ...childrenBy(scene, c, 'appos', 'flat', 'compound').flatMap((k) => scene.at[k] ?? []),
    ]).filter((p) => isBody(p) && p.start - person.end <= 9);
    return [...bracketed, ...of].slice(0, 1).filter((body) => body.actor.id !== person.actor.id).map((target) => ({
      source: person, target, type: 'MEMBER_OF', gloss: 'member of', glossKind: 'noun', mutual: false, trigger: person.head, rule: 'affiliation', confidence: 0.75,
    }));
  })],
};

/** "His Social Democrats", "Netanyahu's Likud": a person's own party or body. */
function owned(scene: Scene, body: Placed): Finding[] {
  if (body.actor.type !== 'organisation' || body.mention.form !== 'name') return [];
  return childrenBy(scene, body.head, 'nmod:poss', 'det:poss').flatMap((c) => scene.at[c] ?? []).filter((p) => p.actor.type === 'person').map((source) => ({
    source, target: body, type: 'MEMBER_OF', gloss: 'member of', glossKind: 'noun', mutual: false, trigger: body.head, rule: 'affiliation', confidence: 0.6,
  }));
}

/**
 * "L'Ungheria di Viktor Orbán", "le RN de Marine Le Pen": whose a country or body is said to be leads it. Only where
 * nothing but the preposition stands between the two names and it marks no doer in the language.
 */
function borne(scene: Scene, body: Placed): Finding[] {
  const { of, agent } = scene.lexicon.prepositions;
  if (!/^(?:country|organisation)$/.test(body.actor.type) || body.mention.form !== 'name') return [];
  const preposition = scene.forms[body.end] ?? '';
  const person = scene.placed.find((p) => p.start === body.end + 1 && p.actor.type === 'person' && p.mention.form === 'name');
  if (!person || !of.has(preposition) || agent.has(preposition)) return [];
  return [{ source: person, target: body, type: 'LEADS', gloss: 'leader of', glossKind: 'noun', mutual: false, trigger: body.head, rule: 'affiliation', confidence: 0.7 }];
}
