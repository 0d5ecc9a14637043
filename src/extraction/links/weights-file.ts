import type { LinkModel } from './model.ts';
import { makeNetwork, unpackTensors } from './network/index.ts';
import file from './weights.json';

let model: LinkModel | undefined;

/** The model that comes with Dramatis, unpacked at first use. */
export function shippedModel(): LinkModel {
  model ??= makeNetwork(unpackTensors(file));
  return model;
}
