import { relativeAntecedent } from './antecedent.ts';
import type { Placed, Scene } from './scene.ts';
import { caseOf, childrenBy, feature, hangsBy, headOf, markedBy, relation, uposOf, verbLemmas } from './tree.ts';

/** The phrases around a verb by their part in the event, as head tokens. */
export interface Arguments {
  readonly passive: boolean;
  /** Who does it: the subject of an active verb, the by-phrase of a passive one. */
  readonly doers: readonly number[];
  /** What it is done to: the object of an active verb, the subject of a passive one. */
  readonly objects: readonly number[];
  /** Everything with a preposition, also what hangs at the object: attachment is the parser's weakest point. */
  readonly obliques: readonly Oblique[];
  /** Clauses that say what: "demands that NATO leave". */
  readonly contents: readonly number[];
}

export interface Oblique {
  readonly preposition: string;
  readonly token: number;
}

/** Whether the verb is passive: by its auxiliary or subject, or as a bare participle after a noun. */
export function isPassive(scene: Scene, v: number): boolean {
  if (isReflexive(scene, v)) return false;
  if (childrenBy(scene, v, 'aux:pass').length > 0) return true;
  // A passive subject without any auxiliary is a parser's slip: "Kyiv called on …".
  if (childrenBy(scene, v, 'nsubj:pass').length > 0 && childrenBy(scene, v, 'aux', 'expl').length > 0) return true;
  if (childrenBy(scene, v, 'obl:agent').length > 0) return true;
  if (isPassiveByAuxiliary(scene, v) || isBareParticiple(scene, v)) return true;
  const participle = feature(scene, v, 'VerbForm') === 'Part' && feature(scene, v, 'Tense') !== 'Pres';
  if (participle && hangsBy(scene, v, 'acl', 'amod') && childrenBy(scene, v, 'nsubj', 'aux').length === 0) return true;
  return hangsBy(scene, v, 'conj') && participle && childrenBy(scene, v, 'nsubj', 'aux').length === 0 && isVerb(scene, headOf(scene, v))
    && isPassive(scene, headOf(scene, v));
}

/** "S'est emparé de", "s'en est pris à": with the pronoun of a reflexive verb, "être" makes the past and no passive. */
function isReflexive(scene: Scene, v: number): boolean {
  const pronoun = childrenBy(scene, v, 'expl', 'obj', 'iobj').some((e) => scene.lexicon.reflexives.has(scene.forms[e] ?? ''));
  return pronoun && (childrenBy(scene, v, 'expl:pv').length > 0 || verbLemmas(scene, v).length > 1);
}

/** Types of deeds that somebody meets with, none of them a movement of the subject. */
const DONE_TO = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'ASSAULT', 'COERCE', 'SANCTION', 'AID', 'OWNS', 'LEADS', 'PRODUCES', 'THREATEN']);

/** "È detenuto", "a été arrêté", "fue detenido": a participle of a verb that takes an object, behind the auxiliary of the passive. */
function isPassiveByAuxiliary(scene: Scene, v: number): boolean {
  if (feature(scene, v, 'VerbForm') !== 'Part' || childrenBy(scene, v, 'obj', 'expl').length > 0) return false;
  const [sense] = scene.lexicon.verbs.get(scene.lemmas[v] ?? '') ?? [];
  // With its doer named, also a verb that otherwise takes a preposition: "è indagato dalla procura", not "è partito dalla Libia".
  const byName = sense !== undefined && DONE_TO.has(sense.type) && childrenBy(scene, v, 'obl').some((o) => markedBy(scene, o, scene.lexicon.prepositions.agent) && (scene.at[o] ?? []).length > 0);
  const transitive = byName || (sense !== undefined && sense.prepositions.length === 0 && !sense.mutual);
  return transitive && childrenBy(scene, v, 'aux', 'cop').some((a) => scene.lexicon.passiveAuxiliaries.has(scene.lemmas[a] ?? ''));
}

/** "Sospesa dalla Fifa la federcalcio", "bloccato dai miliziani, il convoglio": a participle that stands for a clause of its own. */
function isBareParticiple(scene: Scene, v: number): boolean {
  if (feature(scene, v, 'VerbForm') !== 'Part' || feature(scene, v, 'Tense') === 'Pres' || childrenBy(scene, v, 'aux', 'cop', 'obj').length > 0) return false;
  if (childrenBy(scene, v, 'nsubj:pass').some((s) => s > v)) return true;
  const doer = childrenBy(scene, v, 'obl').some((o) => markedBy(scene, o, scene.lexicon.prepositions.agent));
  if (!hangsBy(scene, v, 'advcl') || childrenBy(scene, v, 'nsubj').length > 0) return false;
  // "Interpellé à Nice, Durov a été …": before the subject of its clause a participle of what one meets with is passive.
  const [sense] = scene.lexicon.verbs.get(scene.lemmas[v] ?? '') ?? [];
  const fronted = scene.lexicon.passiveAuxiliaries.size > 0 && v < headOf(scene, v) && childrenBy(scene, v, 'mark', 'expl').length === 0 && sense !== undefined && DONE_TO.has(sense.type) && sense.prepositions.length === 0;
  return doer || fronted;
}

export function isVerb(scene: Scene, i: number): boolean {
  const upos = uposOf(scene, i);
  return upos === 'VERB' || upos === 'AUX';
}

/** "“…”, ha denunciato Kirby": behind a quotation or comma, a reporting verb is followed by who reports. */
export function namedAfterQuotation(scene: Scene, v: number): Placed | undefined {
  const first = uposOf(scene, v - 1) === 'AUX' ? v - 1 : v;
  if (!/^[,"”»“]$/.test(scene.forms[first - 1] ?? '') || !scene.lexicon.reporting.has(scene.lemmas[v] ?? '')) return undefined;
  // "…, urging Turkey to wait": a gerund goes on with the clause, and what follows it is its object.
  if (feature(scene, v, 'VerbForm') === 'Ger' || (feature(scene, v, 'VerbForm') === 'Part' && feature(scene, v, 'Tense') === 'Pres')) return undefined;
  // "The party, Georgian Dream, accused": whoever stands before it as subject says it.
  if (childrenBy(scene, v, 'nsubj').some((s) => s < v)) return undefined;
  const name = scene.placed.find((p) => p.start > v && p.start <= v + 4);
  const plain = name && scene.tokens.slice(v + 1, name.start).every((t) => /^(?:DET|NOUN|ADJ|PROPN)$/.test(t.upos));
  return plain && name.actor.type !== 'equipment' && name.actor.type !== 'place' ? scene.titled.get(name) ?? name : undefined;
}

/** "“…”, afirmó el ministro irlandés, Harris": who reports is told by his office, which was taken for the object. */
function officeAfterQuotation(scene: Scene, v: number): number | undefined {
  const first = uposOf(scene, v - 1) === 'AUX' ? v - 1 : v;
  const quoted = /^["”»“]$/.test(scene.forms[first - 1] ?? '') || (scene.forms[first - 1] === ',' && /^["”»“]$/.test(scene.forms[first - 2] ?? ''));
  if (!quoted || !scene.lexicon.reporting.has(scene.lemmas[v] ?? '')) return undefined;
  return childrenBy(scene, v, 'obj').find((o) => o > v && o <= v + 3 && scene.lexicon.roles.has(scene.lemmas[o] ?? ''));
}

/** Subject tokens as the syntax has them, wherever the clause borrows its subject from. */
export function subjectsOf(scene: Scene, v: number, depth = 0): number[] {
  const inverted = namedAfterQuotation(scene, v);
  if (inverted) return [inverted.head];
  const own = ownSubjects(scene, v).flatMap((s) => withAntecedent(scene, s));
  if (own.length > 0 || depth > 6) return own;
  const office = officeAfterQuotation(scene, v);
  if (office !== undefined) return [office];
  // Whom a verb without subject goes on about, where the language leaves subjects out.
  if (scene.lexicon.dropsPronouns && uposOf(scene, v) === 'VERB' && (scene.at[v] ?? []).some((p) => p.sureness !== undefined)) return [v];
  const head = headOf(scene, v);
  if (head < 0) return [];
  switch (relation(scene.tokens[v])) {
    case 'conj':
    case 'parataxis':
      return isPredicate(scene, head) ? subjectsOf(scene, head, depth + 1) : [];
    case 'xcomp':
    case 'advcl':
    case 'ccomp': {
      if (!isPredicate(scene, head)) return [];
      const complement = !hangsBy(scene, v, 'advcl') || (v > head && childrenBy(scene, v, 'mark').length > 0);
      const controlled = complement && verbLemmas(scene, head).some((l) => scene.lexicon.objectControl.has(l));
      const punished = hangsBy(scene, v, 'advcl') ? [head, ...childrenBy(scene, head, 'xcomp')].find((h) => isReason(scene, v, h)) : undefined;
      const objects = punished !== undefined ? objectsOfActive(scene, punished) : controlled ? [...objectsOfActive(scene, head), ...(complement ? addressed(scene, head) : [])].slice(0, 1) : [];
      const told = objects.length > 0 ? objects : calledOn(scene, v, head);
      return told.length > 0 ? told : subjectsOf(scene, head, depth + 1);
    }
    case 'amod':
      return feature(scene, v, 'VerbForm') === 'Part' && isPassive(scene, v) ? [head] : [];
    case 'acl': {
      const marks = childrenBy(scene, v, 'mark');
      const infinitive = feature(scene, v, 'VerbForm') !== 'Part' && !hangsBy(scene, v, 'acl:relcl') && marks.length > 0;
      // "Accused [the UAE] of arming": a name is not a plan that somebody else has.
      if ((scene.at[head] ?? []).length > 0 && marks.some((m) => scene.lexicon.reasons.has(scene.forms[m] ?? ''))) return [head];
      return infinitive ? ownersOfPlan(scene, head, depth) : [head];
    }
    default:
      return [];
  }
}

/** "Called on Russia to abide by it": who is asked by a verb with a preposition is to do it. */
function calledOn(scene: Scene, v: number, head: number): number[] {
  const prepositions = verbLemmas(scene, head).flatMap((l) => scene.lexicon.verbs.get(l) ?? []).filter((s) => s.type === 'REQUEST').flatMap((s) => s.prepositions);
  return v > head && feature(scene, v, 'VerbForm') === 'Inf' ? childrenBy(scene, head, 'obl').filter((o) => o < v && prepositions.includes(caseOf(scene, o))) : [];
}

/** "[The deal] allows it, [Sargent] said": of two subjects hung on a verb behind its content, the first is the content's. */
function ownSubjects(scene: Scene, v: number): number[] {
  const subjects = childrenBy(scene, v, 'nsubj');
  if (subjects.length > 1) {
    const [content] = childrenBy(scene, v, 'ccomp').filter((c) => c < v);
    if (content !== undefined) return subjects.filter((s) => s > content);
  }
  const head = headOf(scene, v);
  // "“[Sudan] bombed Chad,” [the minister] said" with both on the first verb.
  if (subjects.length > 1 && head > v && hangsBy(scene, v, 'ccomp') && subjects.some((s) => s < v)) return subjects.filter((s) => s < v);
  const lent = subjects.length === 0 && head > v && hangsBy(scene, v, 'ccomp') ? childrenBy(scene, head, 'nsubj') : [];
  return lent.length > 1 && lent.some((s) => s > v) ? lent.filter((s) => s < v) : subjects;
}

/** Types whose verbs give a reason that lies with their object: "punished X because it …", "praised X for …". */
const BECAUSE_OF_OBJECT = new Set(['SANCTION', 'ACCUSE', 'COERCE', 'THREATEN', 'SUPPORT', 'REJECT', 'ASSAULT']);

/** Whether a subordinate clause without a subject tells why its object met with the verb. */
function isReason(scene: Scene, v: number, head: number): boolean {
  const marks = childrenBy(scene, v, 'mark').map((m) => scene.forms[m] ?? '');
  const marked = marks.some((m) => scene.lexicon.reasons.has(m));
  // "Occupied the station to protest": what is still to be done is no reason for punishing.
  if (feature(scene, v, 'VerbForm') === 'Inf' && childrenBy(scene, v, 'aux').length === 0 && marks.some((m) => scene.lexicon.purposes.has(m))) return false;
  return marked && verbLemmas(scene, head).some((l) => scene.lexicon.verbs.get(l)?.some((s) => BECAUSE_OF_OBJECT.has(s.type)) === true);
}

/** "Called on [the council] to act": whom a demand is put to with a preposition is who is to do it. */
function addressed(scene: Scene, v: number): number[] {
  const prepositions = verbLemmas(scene, v).flatMap((l) => scene.lexicon.verbs.get(l) ?? []).filter((s) => s.type === 'REQUEST').flatMap((s) => s.prepositions);
  return childrenBy(scene, v, 'obl').filter((o) => (prepositions.includes(caseOf(scene, o)) || scene.lexicon.receiving.has(caseOf(scene, o))) && (scene.at[o] ?? []).length > 0);
}

/** "Its plan to attack": the plan's holder, or whoever has, makes or announces the plan. */
function ownersOfPlan(scene: Scene, noun: number, depth: number): number[] {
  const holders = childrenBy(scene, noun, 'nmod:poss', 'amod', 'compound', 'nmod').filter((c) => (scene.at[c] ?? []).length > 0);
  if (holders.length > 0) return holders;
  const head = headOf(scene, noun);
  return head >= 0 && isPredicate(scene, head) && hangsBy(scene, noun, 'obj', 'obl') ? subjectsOf(scene, head, depth + 1) : [];
}

function withAntecedent(scene: Scene, i: number): number[] {
  const antecedent = uposOf(scene, i) === 'PRON' && (scene.at[i] ?? []).length === 0 ? relativeAntecedent(scene, i) : [];
  return antecedent.length > 0 ? antecedent : [i];
}

/** A verb, or a noun or adjective with a copula. */
export function isPredicate(scene: Scene, i: number): boolean {
  return isVerb(scene, i) || childrenBy(scene, i, 'cop', 'nsubj').length > 0;
}

function objectsOfActive(scene: Scene, v: number): number[] {
  const { object } = scene.lexicon.prepositions;
  const bare = childrenBy(scene, v, 'obl', 'obj').filter((o) => ((caseOf(scene, o) === '' && (scene.at[o] ?? []).length > 0) || (object.has(caseOf(scene, o)) && isSomebody(scene, v, o))) && !hangsBy(scene, o, 'obl:tmod'));
  const shared = childrenBy(scene, v, 'obj', 'iobj', 'ccomp', 'xcomp').length === 0 ? childrenBy(scene, v, 'conj').filter((c) => c - v <= 3 && isVerb(scene, c) && childrenBy(scene, c, 'nsubj').length === 0) : [];
  // "Is arming and supporting the rebels": the object of the second verb is the first one's too.
  const raised = shared.flatMap((c) => childrenBy(scene, c, 'obj'));
  const own = [...new Set([...childrenBy(scene, v, 'iobj'), ...childrenBy(scene, v, 'obj'), ...bare, ...raised])].flatMap((o) => withAntecedent(scene, o));
  if (own.length > 0) return own;
  const clitic = childrenBy(scene, v, 'expl').filter((e) => (scene.at[e] ?? []).length > 0);
  return clitic.length > 0 ? clitic : relativeObject(scene, v);
}

/** "Recibió al primer ministro húngaro", "detuvo a dos miembros de": who stands behind the mark of an object, by name or by what he is. */
function isSomebody(scene: Scene, v: number, o: number): boolean {
  if ((scene.at[o] ?? []).length > 0) return true;
  const lemma = scene.lemmas[o] ?? '';
  const { roles, agents, transparent } = scene.lexicon;
  return childrenBy(scene, v, 'obj').length === 0 && (roles.has(lemma) || agents.has(lemma) || transparent.has(lemma) || childrenBy(scene, o, 'appos', 'flat').some((c) => (scene.at[c] ?? []).length > 0));
}

/** "A company [it accuses] of": what a relative clause without pronoun, with a subject of its own, leaves open, where it names somebody. */
function relativeObject(scene: Scene, v: number): number[] {
  const noun = headOf(scene, v);
  if (!hangsBy(scene, v, 'acl:relcl') || childrenBy(scene, v, 'nsubj').length === 0) return [];
  const relative = (scene.children[v] ?? []).some((c) => scene.lexicon.relatives.has(scene.forms[c] ?? ''));
  const named = (scene.at[noun] ?? []).length > 0 || (hangsBy(scene, noun, 'appos') && (scene.at[headOf(scene, noun)] ?? []).length > 0);
  return !relative && named ? [noun] : [];
}

/** "Training of soldiers by instructors" with a verb for the noun: a gerund names its doer like a passive. */
function verbForm(scene: Scene, v: number): boolean {
  return feature(scene, v, 'VerbForm') !== 'Fin';
}

/** Works out who does what to whom around a verb. */
export function argumentsOf(scene: Scene, v: number): Arguments {
  const passive = isPassive(scene, v);
  const subjects = subjectsOf(scene, v);
  const obliques: Oblique[] = [];
  const add = (token: number): void => {
    const preposition = caseOf(scene, token);
    // "Nach südkoreanischen Angaben" tells who says so, and not where to.
    const source = scene.lexicon.accordingTo.some((s) => s.length === 2 && s[0] === preposition && s[1] === scene.forms[token]);
    if (preposition !== '' && !source) obliques.push({ preposition, token });
  };
  for (const o of childrenBy(scene, v, 'obl', 'nmod', 'iobj', 'obj', 'advmod', 'xcomp', 'ccomp', 'advcl')) add(o);
  const objects = passive ? subjects : objectsOfActive(scene, v).filter((o) => !subjects.includes(o));
  for (const o of objects) if (headOf(scene, o) === v) for (const n of childrenBy(scene, o, 'nmod', 'obl')) add(n);
  for (const x of childrenBy(scene, v, 'xcomp')) if (!isVerb(scene, x)) for (const n of childrenBy(scene, x, 'nmod', 'obl')) add(n);
  const agents = [
    ...childrenBy(scene, v, 'obl:agent'),
    ...childrenBy(scene, v, 'obl', 'nmod').filter((o) => !hangsBy(scene, o, 'obl:agent') && markedBy(scene, o, scene.lexicon.prepositions.agent)),
    // "Was fined [200 million euros by the commission]": the doer hung on the amount.
    ...(passive ? childrenBy(scene, v, 'obj').flatMap((o) => childrenBy(scene, o, 'nmod')).filter((o) => markedBy(scene, o, scene.lexicon.prepositions.agent) && (scene.at[o] ?? []).length > 0) : []),
  ];
  // "Allies, including Macron and Merz, condemned": examples of the subject, hung on the verb.
  const examples = subjects.length > 0 ? childrenBy(scene, v, 'obl', 'nmod').filter((o) => o < v && markedBy(scene, o, scene.lexicon.prepositions.including)) : [];
  return {
    passive,
    doers: passive || (subjects.length === 0 && verbForm(scene, v)) ? agents : [...subjects, ...examples],
    objects,
    obliques: passive ? obliques.filter((o) => !agents.includes(o.token)) : obliques,
    contents: childrenBy(scene, v, 'ccomp', 'xcomp', 'advcl').filter((c) => isPredicate(scene, c)),
  };
}
