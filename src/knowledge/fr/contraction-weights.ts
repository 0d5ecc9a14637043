import type { ContractionWeights } from '../tokenisation.ts';

export const contractionWeights: ReadonlyMap<string, ContractionWeights> = new Map();
