import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, hasCase, nameAt, type NamedAt } from './draft.ts';

const isInfinitive = (t: Token | undefined): boolean => /VerbForm=Inf/.test(t?.feats ?? '');

/**
 * "È stato [il Pakistan ← a candidare] Trump", "a puntare il dito contro Minsk è stato il ministro": what the copula
 * picks out does what the infinitive says. The infinitive takes the place of the noun, and the noun becomes its subject.
 */
export function clefts(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): void {
  if (lexicon.cleftMarks.size === 0) return;
  for (const [v, clause] of drafts.entries()) {
    const mark = drafts.findIndex((d, i) => d.head === v && i < v && d.deprel === 'mark' && lexicon.cleftMarks.has(tokens[i]?.form.toLowerCase() ?? ''));
    const picked = clause.head;
    const above = drafts[picked];
    if (mark < 0 || !above || !isInfinitive(tokens[v]) || !/^(?:advcl|acl|xcomp|ccomp)/.test(clause.deprel)) continue;
    const noun = nounPicked(tokens, drafts, picked, v, lexicon);
    const subject = drafts[noun];
    if (!subject) continue;
    Object.assign(clause, { head: above.head, deprel: above.deprel });
    for (const [i, d] of drafts.entries()) {
      if (d.head !== picked || i === v) continue;
      if (d.deprel === 'cop' || d.deprel.startsWith('aux')) Object.assign(d, { head: v, deprel: 'aux' });
      else if (picked !== noun || /^(?:advmod|punct|parataxis|advcl|mark|cc)/.test(d.deprel)) d.head = v;
    }
    if (picked !== noun) Object.assign(above, { head: v, deprel: 'aux' });
    Object.assign(subject, { head: v, deprel: 'nsubj' });
    const opener = drafts[mark];
    if (opener) opener.deprel = 'dep';
  }
}

/** The noun that a copula picks out: the one it hangs on, or the subject where the copula was taken for the verb; -1 for none. */
function nounPicked(tokens: readonly Token[], drafts: readonly Draft[], at: number, v: number, lexicon: Lexicon): number {
  const isCopula = (i: number): boolean => lexicon.passiveAuxiliaries.has(tokens[i]?.lemma.toLowerCase() ?? '') && (tokens[i]?.upos === 'AUX' || tokens[i]?.upos === 'VERB');
  const subjects = drafts.flatMap((d, i) => (d.head === at && d.deprel.startsWith('nsubj') ? [i] : []));
  if (isCopula(at)) return subjects.length === 1 ? subjects[0] ?? -1 : -1;
  const nominal = /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') && !hasCase(drafts, at);
  const copula = drafts.findIndex((d, i) => d.head === at && d.deprel === 'cop' && i < at);
  if (!nominal || copula < 0 || subjects.length > 0) return -1;
  // "Pronto è il ministro a": nothing but the noun's own words stands between the copula and what it picks out.
  return v < copula || at < v ? at : -1;
}

/**
 * "[Sospesa → dalla Fifa la federcalcio] del Pakistan": a participle without auxiliary that opens a sentence is passive,
 * and the bare noun behind it is what it is done to.
 */
export function frontedParticiples(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): number[] {
  if (!lexicon.dropsPronouns) return [];
  const v = tokens.findIndex((t) => t.upos !== 'PUNCT');
  const [token, verb] = [tokens[v], drafts[v]];
  if (!token || !verb || verb.head >= 0 || !/^(?:VERB|ADJ|NOUN)$/.test(token.upos) || /VerbForm=(?:Fin|Inf|Ger)|Mood=/.test(token.feats)) return [];
  const form = token.form.toLowerCase();
  const lemma = lexicon.lemmaOf(form, '', true);
  if (lemma === form || !lexicon.isVerb(lemma) || drafts.some((d) => d.head === v && /^(?:aux|cop)/.test(d.deprel))) return [];
  // "Ucciso in un raid …", but "arresto di …", "visita a …".
  if (token.upos === 'NOUN' && (lexicon.nouns.has(lexicon.lemmaOf(form, token.lemma.toLowerCase(), false)) || drafts.some((d) => d.head === v && /^(?:det|nmod|amod)/.test(d.deprel)))) return [];
  const own = drafts.flatMap((d, i) => (d.head === v && i > v && /^(?:nsubj|obj|obl|dep|parataxis)/.test(d.deprel) && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i]?.upos ?? '') && !hasCase(drafts, i) ? [i] : []));
  const thing = own.find((i) => drafts.some((d, k) => d.head === i && k < i && /^(?:det|nummod)/.test(d.deprel))) ?? own[0];
  const draft = thing === undefined ? undefined : drafts[thing];
  if (!draft) return [];
  draft.deprel = 'nsubj:pass';
  return [v];
}

/**
 * "Un'inchiesta [nei confronti di] Tarantini": the noun of a preposition of several words stands for nothing itself. What
 * it governs takes its place, and its words become one preposition.
 */
export function phrasePrepositions(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): void {
  if (lexicon.phrasePrepositions.size === 0) return;
  for (const [n, draft] of drafts.entries()) {
    if (tokens[n]?.upos !== 'NOUN' && tokens[n]?.upos !== 'PROPN') continue;
    const first = drafts.findIndex((d, i) => i < n && d.head === n && d.deprel === 'case');
    const last = [n + 1, n + 2].find((i) => drafts[i]?.deprel === 'case' && (drafts[i]?.head ?? -1) > n);
    const governed = last === undefined ? -1 : drafts[last]?.head ?? -1;
    const form = (i: number): string => tokens[i]?.form.toLowerCase() ?? '';
    const lemma = (i: number): string => tokens[i]?.lemma.toLowerCase() ?? '';
    if (first < 0 || last === undefined || !drafts[governed] || n - first > 2) continue;
    const plain = [lemma(first), form(first)].flatMap((a) => [lemma(last), form(last)].map((z) => `${a} ${form(n)} ${z}`)).some((w) => lexicon.phrasePrepositions.has(w));
    if (!plain || drafts[governed]?.head !== n) continue;
    Object.assign(drafts[governed] ?? {}, { head: draft.head, deprel: draft.deprel === 'root' ? 'root' : draft.deprel });
    for (const [i, d] of drafts.entries()) if (d.head === n && i !== first) d.head = governed;
    Object.assign(drafts[first] ?? {}, { head: governed, deprel: 'case' });
    Object.assign(draft, { head: first, deprel: 'fixed' });
    Object.assign(drafts[last] ?? {}, { head: first, deprel: 'fixed' });
  }
}

/** "La [ferma → condanna] dell'Italia": an adjective and the event noun behind it with their parts changed about. */
export function nounsAsAttributes(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[], lexicon: Lexicon): number[] {
  return tokens.flatMap((t, i) => {
    const draft = drafts[i];
    const noun = i - 1;
    const above = drafts[noun];
    if (!draft || !above || t.upos !== 'ADJ' || draft.deprel !== 'amod' || draft.head !== noun || tokens[noun]?.upos !== 'NOUN' || nameAt(names, i)) return [];
    const known = (k: number): boolean => lexicon.nouns.has(lexicon.lemmaOf(tokens[k]?.form.toLowerCase() ?? '', '', false));
    const article = drafts.some((d, k) => d.head === noun && k < noun && d.deprel.startsWith('det'));
    if (!known(i) || known(noun) || !article || lexicon.adjectives.has(t.lemma.toLowerCase())) return [];
    Object.assign(draft, { head: above.head, deprel: above.deprel });
    Object.assign(above, { head: i, deprel: 'amod' });
    for (const d of drafts) if (d.head === noun && d !== above) d.head = i;
    return [i];
  });
}

/**
 * "Le accuse [rivolte] nei giorni scorsi dall'Azerbaigian": a form of a known verb right behind a noun, without a
 * preposition of its own and with a doer's phrase behind it, is a participle whatever it was taken for.
 */
export function participlesAsNouns(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[], lexicon: Lexicon): number[] {
  if (lexicon.passiveAuxiliaries.size === 0 || lexicon.joinsNouns) return [];
  return tokens.flatMap((t, i) => {
    const draft = drafts[i];
    if (!draft || t.upos !== 'NOUN' || draft.head !== i - 1 || tokens[i - 1]?.upos !== 'NOUN' || hasCase(drafts, i) || nameAt(names, i) || drafts.some((d) => d.head === i && /^(?:det|amod)/.test(d.deprel))) return [];
    const form = t.form.toLowerCase();
    const lemma = lexicon.lemmaOf(form, '', true);
    if (lemma === form || !lexicon.isVerb(lemma)) return [];
    const agent = names.find((n) => n.start > i && n.start <= i + 9 && drafts.some((d, k) => d.head === n.head && d.deprel === 'case' && lexicon.prepositions.agent.has(tokens[k]?.lemma.toLowerCase() ?? '')));
    const doer = agent && drafts[agent.head];
    if (!agent || !doer || tokens.slice(i + 1, agent.start).some((o) => o.upos === 'VERB' || o.form === ',' || o.form === ';')) return [];
    Object.assign(doer, { head: i, deprel: 'obl' });
    draft.deprel = 'acl';
    return [i];
  });
}

/** "Bamako a [rompu] ses relations": behind the auxiliary of a past a form of a known verb is its participle, whatever it was taken for. */
export function participlesBehindAuxiliaries(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[], lexicon: Lexicon): number[] {
  if (lexicon.passiveAuxiliaries.size === 0 || lexicon.joinsNouns) return [];
  return tokens.flatMap((t, i) => {
    if (!/^(?:NOUN|ADJ)$/.test(t.upos) || nameAt(names, i) || hasCase(drafts, i) || drafts.some((d) => d.head === i && d.deprel.startsWith('det'))) return [];
    if (!drafts.some((d, k) => d.head === i && k < i && k > i - 4 && d.deprel.startsWith('aux') && tokens[k]?.upos === 'AUX')) return [];
    const form = t.form.toLowerCase();
    const lemma = lexicon.lemmaOf(form, '', true);
    return lemma !== form && lexicon.isVerb(lemma) ? [i] : [];
  });
}

/** "È [scontro] tra Parigi e Roma": a word for an event behind a copula is the noun, though it was taken for an adjective. */
export function nounsBehindCopulas(tokens: readonly Token[], drafts: readonly Draft[], lexicon: Lexicon): number[] {
  return tokens.flatMap((t, i) => {
    if (t.upos !== 'ADJ' || !drafts.some((d, k) => d.head === i && k < i && d.deprel === 'cop') || drafts.some((d) => d.head === i && d.deprel.startsWith('nsubj'))) return [];
    const lemma = lexicon.lemmaOf(t.form.toLowerCase(), t.lemma.toLowerCase(), false);
    return lexicon.nouns.has(lemma) && !lexicon.adjectives.has(lemma) ? [i] : [];
  });
}

/** "Egipto y Catar [median] entre": the word that a named subject stands before, and that is a form of a known verb, is the verb. */
export function verbsBehindNames(tokens: readonly Token[], drafts: readonly Draft[], names: readonly NamedAt[], lexicon: Lexicon): number[] {
  if (lexicon.passiveAuxiliaries.size === 0 || lexicon.joinsNouns) return [];
  return tokens.flatMap((t, i) => {
    if (t.upos !== 'ADJ' || drafts[i]?.deprel !== 'root' || nameAt(names, i) || drafts.some((d) => d.head === i && /^(?:cop|aux|det)/.test(d.deprel))) return [];
    if (!drafts.some((d, k) => d.head === i && k < i && d.deprel === 'nsubj' && nameAt(names, k))) return [];
    const form = t.form.toLowerCase();
    const lemma = lexicon.lemmaOf(form, '', true);
    return lemma !== form && lexicon.isVerb(lemma) && !lexicon.adjectives.has(t.lemma.toLowerCase()) ? [i] : [];
  });
}
