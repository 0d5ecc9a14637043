import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';
import type { ClaimRecord, ExtractionRecord } from '../../src/extraction/index.ts';
import { lexiconOf } from '../../src/knowledge/lexicon/index.ts';
import type { ActorType } from '../../src/model/index.ts';

/** A name found by a baseline, with where it stands in its sentence. */
interface Named {
  readonly name: string;
  readonly type: ActorType;
  readonly at: number;
}

interface BaselineSentence {
  readonly text: string;
  readonly names: readonly Named[];
  /** Verbs as lemma and place. */
  readonly verbs: readonly { readonly lemma: string; readonly at: number }[];
}

/** A library that finds names and verbs in English text, but no relations. */
export interface Baseline {
  readonly name: string;
  readonly sentences: (text: string) => BaselineSentence[];
}

export const compromise: Baseline = {
  name: 'compromise',
  sentences: (text) => nlp(text).sentences().json().map(({ text: sentence }: { text: string }) => {
    const doc = nlp(sentence);
    const of = (list: string[], type: ActorType): Named[] => list.map((n) => n.replace(/[.,;:!?"”’']+$/u, '').trim()).filter((n) => n !== '').map((name) => ({ name, type, at: sentence.indexOf(name) }));
    const verbs = doc.verbs().json() as { text: string; verb?: { infinitive?: string } }[];
    return {
      text: sentence,
      names: [...of(doc.people().out('array') as string[], 'person'), ...of(doc.places().out('array') as string[], 'country'), ...of(doc.organizations().out('array') as string[], 'organisation')],
      verbs: verbs.map((v) => ({ lemma: v.verb?.infinitive ?? v.text, at: sentence.indexOf(v.text) })),
    };
  }),
};

const wink = winkNLP(model);
// Its types know `its.lemma` with one parameter more than `out` passes on.
const its = wink.its as unknown as Readonly<Record<'pos' | 'lemma', (index: number) => string>>;

export const winkBaseline: Baseline = {
  name: 'wink-nlp',
  sentences: (text) => {
    const sentences: BaselineSentence[] = [];
    wink.readDoc(text).sentences().each((s: ItemSentence) => {
      const names: Named[] = [];
      const verbs: { lemma: string; at: number }[] = [];
      let run = '';
      let start = 0;
      let at = 0;
      const flush = (): void => {
        if (run !== '') names.push({ name: run, type: 'organisation', at: start });
        run = '';
      };
      s.tokens().each((t: ItemToken) => {
        const pos = t.out(its.pos);
        const word = t.out();
        if (pos === 'PROPN') {
          if (run === '') start = at;
          run = run === '' ? word : `${run} ${word}`;
        } else flush();
        if (pos === 'VERB') verbs.push({ lemma: t.out(its.lemma), at });
        at += word.length + 1;
      });
      flush();
      sentences.push({ text: s.out(), names, verbs });
    });
    return sentences;
  },
};

/**
 * What a baseline can say of an article: two names in a row with a verb between are related, the first acting; the
 * type is what our own lexicon says of the verb, so that only the finding of relations is compared.
 */
export function baselineExtraction({ sentences }: Baseline, text: string): Pick<ExtractionRecord, 'actors' | 'claims'> {
  const lexicon = lexiconOf('en');
  const actors = new Map<string, ActorType>();
  const claims: ClaimRecord[] = [];
  for (const sentence of sentences(text)) {
    const names = sentence.names.toSorted((a, b) => a.at - b.at);
    for (const n of names) if (!actors.has(n.name)) actors.set(n.name, n.type);
    for (const [i, source] of names.entries()) {
      const target = names[i + 1];
      if (!target || target.name === source.name) continue;
      const verb = sentence.verbs.find((v) => v.at > source.at && v.at < target.at && lexicon?.verbs.has(v.lemma));
      const sense = verb && lexicon?.verbs.get(verb.lemma)?.[0];
      if (!sense) continue;
      claims.push({ source: source.name, target: target.name, type: sense.type, label: sense.gloss, status: 'actual', by: null, symmetric: sense.mutual, evidence: sentence.text });
    }
  }
  return { actors: [...actors].map(([name, type]) => ({ name, type, aliases: [] })), claims };
}
