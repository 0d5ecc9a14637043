import { decodeText } from '../decode.ts';
import type { Reader } from './reader.ts';

/** Plain text: one article, its words kept exactly as they stand. */
export const textReader: Reader = {
  name: 'plain text',
  endings: ['txt', 'text'],
  read: (input) => Promise.resolve([{ content: decodeText(input.bytes, input.path), metadata: {} }]),
};
