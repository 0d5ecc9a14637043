import type { ActorId } from '../../model/index.ts';
import { argumentsOf, isVerb, subjectsOf } from './arguments.ts';
import { denotedBy } from './phrase.ts';
import { holdersOf } from './holders.ts';
import { reportingTailOf } from './reporting-tail.ts';
import type { Placed, Scene } from './scene.ts';
import { nounSenses } from './senses.ts';
import { unspokenSubject } from './topic.ts';
import { ancestors, childrenBy, feature, hangsBy, headOf, isContentClause, isNominal, markedBy, subtree, verbLemmas } from './tree.ts';

/**
 * To whom the sentence attributes what a word says, nearest first: the subject of the reporting verbs above it,
 * a reporting verb beside it ("…", said Kirby), or a phrase like "according to Bild".
 */
export function speakersOf(scene: Scene, trigger: number): Placed[] {
  const speakers: Placed[] = [];
  const fearful: Placed[] = [];
  const add = (found: readonly Placed[]): void => {
    for (const p of found) if (!speakers.some((s) => s.actor.id === p.actor.id)) speakers.push(p);
  };
  // "She voiced Germany's support": whose words they are, where it is not she who supports.
  const voice = headOf(scene, trigger);
  if (voice >= 0 && hangsBy(scene, trigger, 'obj') && scene.lexicon.expressing.has(scene.lemmas[voice] ?? '')) add(sayers(scene, voice));
  let below = trigger;
  for (const at of [trigger, ...ancestors(scene, trigger)]) {
    if (at !== trigger && reports(scene, at) && hangsBy(scene, below, 'ccomp', 'parataxis', 'xcomp', 'obj', 'conj', 'advcl', 'nsubj:pass')) {
      const inConjunct = hangsBy(scene, below, 'conj', 'advcl');
      const inObject = hangsBy(scene, below, 'obj', 'xcomp', 'nsubj:pass');
      // Who fears something is a witness only where nobody tells of the fear.
      if (!inConjunct && (!inObject || discloses(scene, at))) {
        if (fearsAt(scene, at)) fearful.push(...sayers(scene, at));
        else add(sayers(scene, at));
      }
    }
    // "Said in a statement | that": the clause hung on the statement.
    if (at !== trigger && reports(scene, at) && hangsBy(scene, below, 'obl', 'obj') && isNominal(scene, below) && scene.lexicon.utterances.has(scene.lemmas[below] ?? '')) add(sayers(scene, at));
    if (at !== trigger && accuses(scene, at) && !fearsAt(scene, at) && hangsBy(scene, below, 'advcl', 'xcomp', 'ccomp', 'acl', 'obl')) add(sayers(scene, at));
    // "Accused Russia | of invading": what one is accused of may hang on his name.
    if (at !== trigger && accuses(scene, at) && hangsBy(scene, below, 'obj') && (scene.at[below] ?? []).length > 0 && isCharge(scene, below, trigger)) add(sayers(scene, at));
    if (at !== trigger && isContentClause(scene, below)) add(tellers(scene, at));
    for (const c of childrenBy(scene, at, 'parataxis', 'advcl', 'ccomp', 'acl')) {
      if (c !== below && reports(scene, c) && besides(scene, c, below)) add(sayers(scene, c).filter((p) => p.sureness === undefined));
    }
    below = at;
  }
  add(sourcesNamed(scene, trigger));
  add(fearful);
  return speakers;
}

/** Verbs of fear and doubt: "fear", "suspect", "consider". */
function fearsAt(scene: Scene, v: number): boolean {
  return verbLemmas(scene, v).some((l) => scene.lexicon.status.verbs.get(l) === 'possible');
}

/** A reporting verb whose object is the content and not the addressee: "disclosed plans", "denied claims". */
function discloses(scene: Scene, v: number): boolean {
  const disclosing = ['announce', 'disclose', 'reveal', 'confirm', 'deny', 'report', 'claim', 'allege', 'admit', 'predict', 'fear',
    'annunciare', 'rivelare', 'confermare', 'negare', 'riferire', 'ammettere', 'annoncer', 'révéler', 'confirmer', 'nier', 'ankündigen', 'bestätigen', 'melden', 'anunciar', 'revelar', 'confirmar', 'negar', 'temere', 'craindre', 'fürchten', 'temer'];
  return verbLemmas(scene, v).some((l) => disclosing.includes(l));
}

function reports(scene: Scene, v: number): boolean {
  return isVerb(scene, v) && verbLemmas(scene, v).some((l) => scene.lexicon.reporting.has(l));
}

/** "Accuses China of using coercion": what stands behind an accusation is the accuser's word. */
function accuses(scene: Scene, v: number): boolean {
  return isVerb(scene, v) && verbLemmas(scene, v).some((l) => scene.lexicon.verbs.get(l)?.some((s) => s.type === 'ACCUSE') === true);
}

/** Whether a word is in the clause on a name that says of what he is accused. */
function isCharge(scene: Scene, name: number, trigger: number): boolean {
  const clause = [trigger, ...ancestors(scene, trigger)].find((t) => headOf(scene, t) === name);
  return clause !== undefined && hangsBy(scene, clause, 'acl') && childrenBy(scene, clause, 'mark').some((m) => scene.lexicon.reasons.has(scene.forms[m] ?? ''));
}

function accusesNoun(scene: Scene, n: number): boolean {
  return nounSenses(scene, n).some((s) => s.type === 'ACCUSE' || s.type === 'THREATEN');
}

/** "Accusations by Sudan that …", "Moscow's claim that …": whose word it is. The clause may hang on a name inside. */
function tellers(scene: Scene, noun: number): Placed[] {
  const above = [noun, ...ancestors(scene, noun)];
  const end = above.findIndex((t) => !isNominal(scene, t));
  const n = (end < 0 ? above : above.slice(0, end)).find((t) => scene.lexicon.utterances.has(scene.lemmas[t] ?? '') || accusesNoun(scene, t));
  if (n === undefined) return [];
  const by = childrenBy(scene, n, 'nmod', 'obl').filter((c) => markedBy(scene, c, scene.lexicon.prepositions.agent) || markedBy(scene, c, scene.lexicon.prepositions.from)).flatMap((c) => denotedBy(scene, c)).map((d) => d.placed);
  return (by.length > 0 ? by : holdersOf(scene, n)).filter((p) => p.actor.type !== 'equipment').slice(0, 1);
}

/** Whether a reporting clause stands beside the statement rather than telling another story inside it. */
function besides(scene: Scene, c: number, below: number): boolean {
  if (feature(scene, c, 'VerbForm') === 'Inf') return false;
  const as = childrenBy(scene, c, 'mark', 'advmod').some((m) => scene.lexicon.asMarkers.has(scene.forms[m] ?? ''));
  return as || (hangsBy(scene, c, 'parataxis') && !tellsMore(scene, c)) || (childrenBy(scene, c, 'ccomp', 'obj').length === 0 && c > below && hangsBy(scene, c, 'advcl'));
}

/** "Israel strikes Lebanon, Hezbollah vows to answer": a clause behind the statement with a statement of its own. */
function tellsMore(scene: Scene, c: number): boolean {
  return childrenBy(scene, c, 'nsubj').some((s) => s < c) && childrenBy(scene, c, 'xcomp', 'ccomp').some((x) => x > c);
}

function sayers(scene: Scene, v: number): Placed[] {
  const tail = reportingTailOf(scene);
  if (tail?.verb === v) return tail.speaker ? [tail.speaker] : [];
  const args = argumentsOf(scene, v);
  const doers = args.doers.length > 0 ? args.doers : args.passive ? [] : subjectsOf(scene, v);
  const named = doers.flatMap((d) => denotedBy(scene, d)).filter((d) => d.placed.actor.type !== 'equipment');
  const who = named.length > 0 || doers.length > 0 || args.passive ? named : unspokenSubject(scene, v);
  return who.map((d) => d.placed).slice(0, 1);
}

/** "According to Turkish publications", "secondo il ministero": anywhere in the sentence. */
export function sourcesNamed(scene: Scene, trigger: number): Placed[] {
  const found: Placed[] = [];
  for (const written of scene.lexicon.accordingTo) {
    const anchored = written[0] === '^';
    const sequence = anchored ? written.slice(1) : written;
    for (let i = 0; i + sequence.length <= scene.forms.length; i++) {
      if (anchored && i > 0 && !/^[,;:–—"”»]$/.test(scene.forms[i - 1] ?? '')) continue;
      // "Erdogan zufolge": whom it stands behind.
      if (sequence.length === 1 && scene.forms[i] === sequence[0] && hangsBy(scene, i, 'case') && scene.lexicon.postpositions.has(scene.forms[i] ?? '') && headOf(scene, i) < i) {
        found.push(...denotedBy(scene, headOf(scene, i)).map((d) => d.placed).slice(0, 1));
        continue;
      }
      // "Nach südkoreanischen Angaben": attributes may stand between.
      if (sequence.length === 2 && scene.forms[i] === sequence[0] && scene.tokens[i + 1]?.upos === 'ADJ' && scene.forms[i + 2] === sequence[1] && isNominal(scene, i + 2)) {
        if (!subtree(scene, i + 2).includes(trigger)) found.push(...holdersOf(scene, i + 2).slice(0, 1));
        continue;
      }
      if (!sequence.every((w, k) => scene.forms[i + k] === w)) continue;
      if (sequence.length === 1 && !hangsBy(scene, i, 'case', 'mark')) continue;
      const noun = headOf(scene, i + sequence.length - 1) >= i + sequence.length || headOf(scene, i) >= i + sequence.length;
      // "Nach Angaben der Hamas": whose the noun is, that the phrase ends with.
      const last = i + sequence.length - 1;
      if (sequence.length > 1 && isNominal(scene, last)) {
        if (!subtree(scene, last).includes(trigger)) found.push(...sourceNear(scene, last, last + 1));
        continue;
      }
      const head = noun ? Math.max(headOf(scene, i), headOf(scene, i + sequence.length - 1)) : i + sequence.length;
      // "Para reunirse" tells what for, not who says so.
      if (subtree(scene, head).includes(trigger) || isVerb(scene, head)) continue;
      // "Per l'omicidio del giornalista" tells why: only somebody can be of an opinion.
      if (anchored && nounSenses(scene, head).length > 0) continue;
      found.push(...sourceNear(scene, head, i + sequence.length));
    }
  }
  return found;
}

function sourceNear(scene: Scene, head: number, start: number): Placed[] {
  const denoted = head < scene.tokens.length ? denotedBy(scene, head).map((d) => d.placed) : [];
  if (denoted.length > 0) return denoted.slice(0, 1);
  return scene.placed.filter((p) => p.start >= start && p.start <= start + 3).slice(0, 1);
}

/** Actors of a chain of speakers. */
export function actorsOf(speakers: readonly Placed[]): ActorId[] {
  return speakers.map((s) => s.actor.id);
}
