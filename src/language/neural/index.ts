/**
 * Neural models: a weights file and tokenised sentences in; tags, lemmas, trees and names out.
 *
 * Lives here: decoding of weights files, the network's forward pass (kernel.wat does the sums), tree and name decoding.
 * May not: tokenise, know languages apart, or fetch anything. Training lives in /training.
 * Start reading at `model.ts`; `encoder.ts` and `heads.ts` are the parser, `nameTagger.ts` finds names.
 */
export { loadModel, type NeuralModel } from './model.ts';
