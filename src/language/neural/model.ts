import { lemmatiser, type Lemmatiser } from '../lemmas.ts';
import type { SentenceAnalysis, SentenceModel, WordAnalysis } from '../model.ts';
import type { NameSpan, Upos } from '../parsed.ts';
import { Encoder } from './encoder.ts';
import { Heads, LEMMAS, type PieceAnalysis } from './heads.ts';
import { makeKernel, Plan, type Kernel } from './kernel.ts';
import { applyLemmaScript } from './lemmaScript.ts';
import { readModelFile, type ModelFile } from './modelFile.ts';
import { unpack } from './unpack.ts';
import { NameTagger } from './nameTagger.ts';
import { cutSentence, makeBatches, type Piece } from './packing.ts';
import { WordEmbedder } from './wordEmbedder.ts';

/** A loaded model of one language. Holds its weights and some 80 MB of working memory. */
export interface NeuralModel extends SentenceModel {
  readonly lang: string;
  /**
   * Tags and parses tokenised sentences, in order; the more at once, the faster. Every sentence gets a tree with one
   * root; one of more than TREE_WORDS words is cut, and its later parts hang on the first as parataxis.
   */
  analyse(sentences: readonly (readonly string[])[]): SentenceAnalysis[];
}

/**
 * Reads a weights file and makes it ready to run.
 * @param bytes - the whole file; kept, not copied
 * @param where - its name, for errors
 * @param kernelOf - makes the kernel; for tests that compare kernels
 * @throws DramatisError when the file is damaged, cut short, or of another version
 */
export function loadModel(bytes: Uint8Array, where?: string, kernelOf: (bytes: number) => Kernel = makeKernel): NeuralModel {
  const file = readModelFile(unpack(bytes, where), where);
  const lemmatise: Lemmatiser = file.has('lemmas') ? lemmatiser(file.lines('lemmas')) : (_form, _upos, proposed) => proposed;
  const plan = new Plan();
  const embedder = new WordEmbedder(file);
  const encoder = new Encoder(plan, file, embedder, 'lstm', file.sizes.hidden, file.sizes.layers);
  const heads = new Heads(plan, file);
  const nameTagger = new NameTagger(plan, file, embedder);
  const kernel = kernelOf(plan.size);
  encoder.load(kernel);
  heads.load(kernel);
  nameTagger.load(kernel);
  return {
    lang: file.lang,
    vectors: embedder,
    analyse(sentences) {
      const words: WordAnalysis[][] = sentences.map(() => []);
      const names: NameSpan[][] = sentences.map(() => []);
      const parts = sentences.map((s, i) => cutSentence(s, i));
      const found = new Map<Piece, PieceAnalysis & { readonly names: readonly NameSpan[] }>();
      for (const batch of makeBatches(parts.flat())) {
        const analyses = heads.analyse(batch, encoder.encode(batch, sentences));
        const tagged = nameTagger.tag(batch, sentences);
        batch.pieces.forEach((piece, p) => found.set(piece, { ...(analyses[p] as PieceAnalysis), names: tagged[p] ?? [] }));
      }
      parts.forEach((pieces, i) => {
        let root = -1;
        for (const piece of pieces) {
          const analysis = found.get(piece);
          if (!analysis) continue;
          const made = wordsOf(file, embedder, lemmatise, analysis, sentences[i] ?? [], piece.from, root);
          if (root < 0) root = made.findIndex((w) => w.head === -1);
          words[i]?.push(...made);
          names[i]?.push(...analysis.names.map((n) => ({ ...n, start: n.start + piece.from, end: n.end + piece.from })));
        }
      });
      return sentences.map((_, i) => ({ words: words[i] ?? [], names: names[i] ?? [] }));
    },
  };
}

/** Class numbers → words; a later piece's root hangs on `root`, the sentence's. */
function wordsOf(file: ModelFile, embedder: WordEmbedder, lemmatise: Lemmatiser, found: PieceAnalysis, forms: readonly string[], from: number, root: number): WordAnalysis[] {
  const { upos, feats, deprel } = file.labels;
  return Array.from(found.heads, (head, t) => {
    const features = feats[found.feats[t] as number] ?? '_';
    const top = head === 0;
    const form = forms[from + t] ?? '';
    const tag = (upos[found.upos[t] as number] ?? 'X') as Upos;
    return {
      upos: tag,
      feats: features === '_' ? '' : features,
      lemma: lemmatise(form, tag, likelyLemma(file, embedder, form, found, t)),
      head: top ? root : head - 1 + from,
      deprel: top && root >= 0 ? 'parataxis' : (deprel[found.deprels[t] as number] ?? 'dep'),
    };
  });
}

/**
 * The first of the likely lemmas that is a word ("accuse" before "accus"), or else the likeliest.
 * Proper nouns keep the likeliest: few of them are known, and what remains of one may well be ("macro").
 */
function likelyLemma(file: ModelFile, embedder: WordEmbedder, form: string, found: PieceAnalysis, t: number): string {
  const scripts = Array.from(found.lemma.subarray(t * LEMMAS, (t + 1) * LEMMAS)).filter((script) => script >= 0);
  const lemmas = scripts.map((script) => applyLemmaScript(form, file.labels.lemma[script] ?? '0||k'));
  const [likeliest = form] = lemmas;
  if (file.labels.upos[found.upos[t] as number] === 'PROPN') return likeliest;
  return lemmas.find((lemma) => embedder.knows(lemma.toLowerCase())) ?? likeliest;
}
