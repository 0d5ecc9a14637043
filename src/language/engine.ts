import type { Span } from '../model/index.ts';
import { LANGUAGES, languageOf, tokenisationOf } from './languages.ts';
import type { SentenceAnalysis, SentenceModel } from './model.ts';
import type { LanguageEngine, Parsed, Sentence, Token } from './parsed.ts';
import { flatAnalysis } from './flatAnalysis.ts';
import { sentencesOf, type SurfaceSentence, type SurfaceToken } from './tokenisation/index.ts';

/** Sentences analysed at once: enough for the model to share work, few enough to keep memory flat. */
const BATCH = 512;

/**
 * Makes the engine. Models are opened when a language is first met and kept.
 * @param open - gives the opened model of a language; throws DramatisError if its weights are missing or damaged
 */
export function createEngine(open: (lang: string) => SentenceModel): LanguageEngine {
  const models = new Map<string, SentenceModel>();
  const modelOf = (lang: string): SentenceModel => {
    const model = models.get(lang) ?? open(lang);
    models.set(lang, model);
    return model;
  };
  return {
    languages: LANGUAGES,
    analyse(text, tag, stretches): Parsed {
      const data = tokenisationOf(tag);
      const lang = languageOf(tag) ?? tag;
      const sentences = (stretches ?? [{ from: 0, to: text.length }]).flatMap((stretch) => sentencesOf(text, stretch, data));
      return { lang, sentences: analyseSentences(sentences, modelOf(lang)) };
    },
    vectors: (tag) => modelOf(languageOf(tag) ?? tag).vectors,
  };
}

function analyseSentences(sentences: readonly SurfaceSentence[], model: SentenceModel): Sentence[] {
  const result: Sentence[] = [];
  for (let start = 0; start < sentences.length; start += BATCH) {
    const batch = sentences.slice(start, start + BATCH);
    const forms = batch.map(({ tokens }) => tokens.flatMap((t) => t.words.map((w) => w.form)));
    const analyses = model.analyse(batch.map(({ prose }, i) => (prose ? (forms[i] ?? []) : [])));
    for (const [i, { tokens, prose }] of batch.entries()) {
      const analysis = prose ? analyses[i] : flatAnalysis(forms[i] ?? []);
      if (analysis) result.push(sentenceOf(tokens, analysis));
    }
  }
  return result;
}

/** Puts what the tokenizer and the model know of a sentence together. */
function sentenceOf(surface: readonly SurfaceToken[], analysis: SentenceAnalysis): Sentence {
  const tokens: Token[] = [];
  for (const { words } of surface) {
    for (const [part, { form, from, to }] of words.entries()) {
      const said = analysis.words[tokens.length];
      if (!said) continue;
      const { lemma, upos, feats, head, deprel } = said;
      const token = { span: { from, to }, form, lemma, upos, feats, head, deprel };
      tokens.push(part > 0 ? { ...token, joined: true } : token);
    }
  }
  return { span: coverOf(surface), tokens, names: analysis.names };
}

function coverOf(surface: readonly SurfaceToken[]): Span {
  return { from: surface[0]?.from ?? 0, to: surface.at(-1)?.to ?? 0 };
}
