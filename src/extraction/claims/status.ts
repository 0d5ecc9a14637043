import type { Status } from '../../model/index.ts';
import { isVerb } from './arguments.ts';
import { holdersOf } from './holders.ts';
import type { Scene } from './scene.ts';
import { nounSenses } from './senses.ts';
import { caseOf, childrenBy, feature, hangsBy, headOf, markedBy, relation, subtree, verbLemmas } from './tree.ts';

/**
 * How the text puts what a word says: read from the word's own clause (negation, modals, mood and tense,
 * adverbs, conditions) and from what governs it (plans, fears, denials), up to the nearest reporting verb,
 * whose own status is that of the telling and not of what is told.
 */
export function statusOf(scene: Scene, trigger: number): Status {
  let found: Status = 'actual';
  let at = trigger;
  let undenied = false;
  const told = toldAside(scene, trigger);
  if (told !== undefined) return combine(ownStatus(scene, trigger), ownStatus(scene, told));
  for (let steps = 0; steps < 20; steps++) {
    if (!undenied) found = combine(found, ownStatus(scene, at));
    const head = headOf(scene, at);
    if (head < 0) break;
    const governed = governedStatus(scene, at, head);
    if (governed === 'stop') break;
    // "Does not rule out": what is not denied may be.
    undenied = governed === 'denied' && isNegated(scene, head);
    found = combine(found, undenied ? 'possible' : governed);
    at = head;
  }
  return found;
}

/** "Refused to join the sanctions that Norway imposed": the clause that tells of the deed says it holds, whoever stays away. */
function toldAside(scene: Scene, noun: number): number | undefined {
  if (isVerb(scene, noun)) return undefined;
  return childrenBy(scene, noun, 'acl:relcl').find((c) => verbLemmas(scene, c).some((l) => scene.lexicon.light.has(l)) && childrenBy(scene, c, 'nsubj').some((s) => (scene.at[s] ?? []).length > 0));
}

const isNegated = (scene: Scene, v: number): boolean => childrenBy(scene, v, 'advmod').some((c) => scene.lexicon.status.negations.has(scene.forms[c] ?? '') && !onlyPart(scene, c));

const WEIGHT: Readonly<Record<Status, number>> = { actual: 0, planned: 1, possible: 2, denied: 3 };

/** The less factual of the two; a denied denial is left denied, the reader sees the sentence. */
function combine(a: Status, b: Status): Status {
  return WEIGHT[b] > WEIGHT[a] ? b : a;
}

/** What the word's own clause says of it. */
function ownStatus(scene: Scene, at: number): Status {
  const { status } = scene.lexicon;
  let found: Status = 'actual';
  for (const c of scene.children[at] ?? []) {
    const form = scene.forms[c] ?? '';
    const lemma = scene.lemmas[c] ?? '';
    if (hangsBy(scene, c, 'advmod', 'det', 'aux', 'case', 'mark', 'cc') && (status.negations.has(form) || status.negations.has(lemma)) && !onlyPart(scene, c)) found = combine(found, 'denied');
    if (hangsBy(scene, c, 'aux', 'cop') && !hangsBy(scene, c, 'aux:pass')) found = combine(found, isFutureOfPast(scene, at, c) ? 'planned' : modal(scene, c));
    if (hangsBy(scene, c, 'aux:pass')) found = combine(found, moodAndTense(scene, c));
    if (hangsBy(scene, c, 'advmod', 'amod', 'obl')) {
      found = combine(found, status.adverbs.get(form) ?? 'actual');
      if (hangsBy(scene, c, 'amod')) found = combine(found, status.adjectives.get(form) ?? status.adjectives.get(lemma) ?? 'actual');
    }
    if (hangsBy(scene, c, 'mark', 'case') && status.against.has(form) && isVerb(scene, at)) found = combine(found, 'denied');
    if (hangsBy(scene, c, 'mark') && (status.conditions.has(form) || status.conditions.has(lemma))) found = combine(found, 'possible');
    if (hangsBy(scene, c, 'nsubj') && childrenBy(scene, c, 'det').some((d) => status.negations.has(scene.forms[d] ?? ''))) found = combine(found, 'denied');
    if (hangsBy(scene, c, 'nsubj') && status.negations.has(form)) found = combine(found, 'denied');
  }
  return combine(found, isFutureOfPast(scene, at, at) ? 'planned' : moodAndTense(scene, at));
}

/** "Said it would help", "a déclaré qu'il aiderait": told in the past, what would be is what was to be. */
function isFutureOfPast(scene: Scene, at: number, marked: number): boolean {
  const conditional = scene.lexicon.futureOfPast.has(scene.forms[marked] ?? '') || (marked === at && (feature(scene, at, 'Mood') === 'Cnd' || scene.lexicon.endings.conditional?.test(scene.forms[at] ?? '') === true));
  const head = headOf(scene, at);
  if (!conditional || head < 0 || !hangsBy(scene, at, 'ccomp') || !isVerb(scene, head) || !verbLemmas(scene, head).some((l) => scene.lexicon.reporting.has(l) && !scene.lexicon.status.verbs.has(l))) return false;
  const past = feature(scene, head, 'Tense') === 'Past' || feature(scene, head, 'VerbForm') === 'Part' || childrenBy(scene, head, 'aux').some((a) => feature(scene, a, 'Tense') === 'Past');
  const open = childrenBy(scene, at, 'advcl').some((c) => childrenBy(scene, c, 'mark').some((m) => scene.lexicon.status.conditions.has(scene.forms[m] ?? '')));
  return past && !open;
}

/** "Not only", "not just": no denial. */
function onlyPart(scene: Scene, c: number): boolean {
  return ['only', 'just', 'merely', 'solo', 'soltanto', 'solamente', 'seulement', 'nur', 'sólo', 'solamente'].includes(scene.forms[c + 1] ?? '');
}

function modal(scene: Scene, c: number): Status {
  const { modals } = scene.lexicon.status;
  return combine(modals.get(scene.forms[c] ?? '') ?? modals.get(scene.lemmas[c] ?? '') ?? 'actual', moodAndTense(scene, c));
}

function moodAndTense(scene: Scene, at: number): Status {
  if (!isVerb(scene, at)) return 'actual';
  if (feature(scene, at, 'Mood') === 'Cnd') return 'possible';
  if (feature(scene, at, 'Tense') === 'Fut') return 'planned';
  const { future, conditional } = scene.lexicon.endings;
  const form = scene.forms[at] ?? '';
  if (feature(scene, at, 'VerbForm') === 'Inf' || feature(scene, at, 'VerbForm') === 'Part') return 'actual';
  if (conditional?.test(form)) return 'possible';
  return future?.test(form) ? 'planned' : 'actual';
}

/** What the governing word makes of it; "stop" where the meaning ends to depend on it. */
function governedStatus(scene: Scene, at: number, head: number): Status | 'stop' {
  const { status, reporting, undoing } = scene.lexicon;
  const link = relation(scene.tokens[at]);
  if (isVerb(scene, head)) {
    const lemmas = verbLemmas(scene, head);
    const carries = link === 'obj' && lemmas.some((l) => scene.lexicon.light.has(l)) && nounSenses(scene, at).some((s) => s.type === 'ASSAULT' || s.type === 'COERCE');
    // "Committed war crimes" is done, "committed to help" is yet to be.
    const verb = lemmas.map((l) => status.verbs.get(l)).find((s) => s !== undefined && !(carries && s === 'planned'));
    const reports = lemmas.some((l) => reporting.has(l));
    if (link === 'xcomp') return verb ?? lemmas.map((l) => status.modals.get(l)).find((s) => s !== undefined) ?? 'actual';
    // "Did not know if it would": what is asked is open, whoever does not know.
    if (link === 'ccomp' && childrenBy(scene, at, 'mark').some((m) => status.conditions.has(scene.forms[m] ?? ''))) return 'stop';
    if (link === 'ccomp') return verb ?? (reports ? 'stop' : 'actual');
    if (link === 'obj' || link === 'nsubj' || link === 'obl') {
      if (link === 'nsubj' && !childrenBy(scene, head, 'aux:pass', 'nsubj:pass').length) return 'stop';
      // "Will not take part in the meeting": no meeting for him.
      // "Kündigte nach einem Telefonat mit Modi an": what came before is not what is announced.
      if (link === 'obl' && scene.lexicon.prepositions.after.has(caseOf(scene, at))) return 'stop';
      if (link === 'obl') return lemmas.some((l) => scene.lexicon.light.has(l)) ? (verb ?? 'actual') : 'stop';
      // "China opposes American arms sales": what another does goes on, whoever objects to it.
      if (verb === 'denied' && link === 'obj' && isOthersDeed(scene, at, head)) return 'actual';
      if (lemmas.some((l) => undoing.has(l))) return verb ?? 'actual';
      return verb ?? 'actual';
    }
    if (link === 'conj') return firstClauseShared(scene, at, head);
    return link === 'aux' ? 'actual' : 'stop';
  }
  if (link === 'acl' || link === 'nmod' || link === 'ccomp') {
    if (hangsBy(scene, at, 'acl:relcl')) return 'stop';
    return status.nouns.get(scene.lemmas[head] ?? '') ?? (link === 'nmod' && !isStatusCarrier(scene, head) ? 'actual' : 'actual');
  }
  if (link === 'xcomp' || link === 'advcl' || link === 'csubj') return status.adjectives.get(scene.forms[head] ?? '') ?? status.adjectives.get(scene.lemmas[head] ?? '') ?? 'actual';
  if (link === 'conj') return 'actual';
  return 'stop';
}

function isOthersDeed(scene: Scene, noun: number, verb: number): boolean {
  const objects = verbLemmas(scene, verb).some((l) => scene.lexicon.verbs.get(l)?.some((s) => s.type === 'REJECT') === true);
  const { from, agent } = scene.lexicon.prepositions;
  const holders = [...holdersOf(scene, noun), ...childrenBy(scene, noun, 'nmod').filter((c) => markedBy(scene, c, from) || markedBy(scene, c, agent)).flatMap((c) => scene.at[c] ?? [])];
  const subjects = new Set(childrenBy(scene, verb, 'nsubj').flatMap((s) => scene.at[s] ?? []).map((p) => p.actor.id));
  return objects && holders.length > 0 && holders.every((p) => !subjects.has(p.actor.id));
}

function isStatusCarrier(scene: Scene, head: number): boolean {
  return scene.lexicon.status.nouns.has(scene.lemmas[head] ?? '');
}

/** A conjunct verb shares auxiliaries of the first where it has none of its own: "will deploy and train". */
function firstClauseShared(scene: Scene, at: number, head: number): Status | 'stop' {
  const own = childrenBy(scene, at, 'aux', 'nsubj', 'mark');
  if (own.length > 0 || feature(scene, at, 'VerbForm') === 'Fin') return governing(scene, head);
  return 'actual';
}

/** Past the first conjunct only what governs both counts. */
function governing(scene: Scene, head: number): Status | 'stop' {
  const above = headOf(scene, head);
  if (above < 0) return 'stop';
  return subtree(scene, head).length > 0 ? governedStatus(scene, head, above) : 'stop';
}
