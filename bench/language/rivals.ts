import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { NameType } from '../../src/language/index.ts';

/** A word as another library sees it. */
export interface RivalWord {
  readonly from: number;
  readonly to: number;
  readonly upos: string;
  readonly lemma: string | undefined;
}

/** What another library finds in a text; what it does not do is left out. */
export interface RivalAnalysis {
  readonly words: readonly RivalWord[];
  readonly sentences: readonly (readonly [from: number, to: number])[];
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: NameType }[];
}

export interface Rival {
  readonly name: string;
  analyse(text: string): RivalAnalysis;
}

/** wink-nlp with its light English web model: tokens, sentences, Universal POS, lemmas; no trees, no names. */
export function wink(): Rival {
  const engine = winkNLP(winkModel);
  // Its types know `its.lemma` with one parameter more than `out` passes on.
  const its = engine.its as unknown as Readonly<Record<'pos' | 'lemma', (index: number) => string>>;
  return {
    name: 'wink-nlp',
    analyse(text) {
      const doc = engine.readDoc(text);
      const forms = doc.tokens().out();
      const upos = doc.tokens().out(its.pos);
      const lemmas = doc.tokens().out(its.lemma);
      let at = 0;
      const words = forms.map((form, i) => {
        const from = Math.max(text.indexOf(form, at), at);
        at = from + form.length;
        return { from, to: at, upos: upos[i] ?? '', lemma: lemmas[i] };
      });
      let end = 0;
      const sentences = doc.sentences().out().map((sentence): [number, number] => {
        const from = Math.max(text.indexOf(sentence, end), end);
        end = from + sentence.length;
        return [from, end];
      });
      return { words, sentences, names: [] };
    },
  };
}

interface CompromiseTerm {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}
interface CompromisePhrase {
  readonly terms: readonly CompromiseTerm[];
  readonly offset: { readonly start: number; readonly length: number };
}
interface CompromiseView {
  json(options: object): CompromisePhrase[];
  people(): CompromiseView;
  places(): CompromiseView;
  organizations(): CompromiseView;
}

/** Its tags in the order in which they decide, with the universal tag nearest to each. */
const COMPROMISE_TAGS: readonly (readonly [tag: string, upos: string])[] = [
  ['Pronoun', 'PRON'], ['Determiner', 'DET'], ['Preposition', 'ADP'], ['Conjunction', 'CCONJ'], ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'], ['Copula', 'AUX'], ['Negative', 'PART'], ['Value', 'NUM'], ['Verb', 'VERB'], ['ProperNoun', 'PROPN'],
  ['Noun', 'NOUN'], ['Adjective', 'ADJ'], ['Adverb', 'ADV'], ['QuestionWord', 'PRON'], ['Expression', 'INTJ'],
];

/** compromise: tokens, sentences, its own tags, people, places and organisations; no trees. */
export function compromise(): Rival {
  return {
    name: 'compromise',
    analyse(text) {
      const doc = nlp(text) as unknown as CompromiseView;
      const phrases = doc.json({ offset: true, terms: { offset: true } });
      const words = phrases.flatMap(({ terms }) => terms)
        .filter((term) => term.offset.length > 0)
        .map(({ tags, offset }) => ({
          from: offset.start,
          to: offset.start + offset.length,
          upos: COMPROMISE_TAGS.find(([tag]) => tags.includes(tag))?.[1] ?? 'X',
          lemma: undefined,
        }));
      const sentences = phrases.map(({ offset }): [number, number] => [offset.start, offset.start + offset.length]);
      const names = ([['person', doc.people()], ['place', doc.places()], ['organisation', doc.organizations()]] as const)
        .flatMap(([type, view]) => view.json({ offset: true }).map(({ offset }) => trimmed(text, offset.start, offset.start + offset.length, type)));
      return { words, sentences, names };
    },
  };
}

/** Its phrases include the punctuation after them; the annotated names do not. */
function trimmed(text: string, from: number, to: number, type: NameType): RivalAnalysis['names'][number] {
  const phrase = text.slice(from, to).replace(/(?:['’]s)?[\s\p{P}]+$|['’]s$/u, '');
  return { start: from, end: from + phrase.length, type };
}
