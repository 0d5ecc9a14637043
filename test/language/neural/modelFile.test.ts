import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/language/neural/index.ts';
import { tinyModel } from './tinyModel.ts';

describe('a weights file that cannot be used says why', () => {
  it('empty', () => expect(() => loadModel(new Uint8Array(0), 'en.bin')).toThrow('en.bin: is only 0 bytes long'));

  it('of another kind', () => {
    const page = new TextEncoder().encode('<!doctype html><title>404</title>');
    expect(() => loadModel(page, 'en.bin')).toThrow('en.bin: is not a language model of Dramatis');
  });

  it('of another version', () => {
    const bytes = tinyModel();
    bytes[4] = 9;
    expect(() => loadModel(bytes, 'en.bin')).toThrow('format version 9, this program reads version 2');
  });

  it('cut short', () => expect(() => loadModel(tinyModel().subarray(0, 5000))).toThrow(/damaged or cut short \(5000 bytes/));

  it('cut short while compressed', () => {
    const packed = gzipSync(tinyModel());
    expect(() => loadModel(packed.subarray(0, 3000))).toThrow(/damaged or cut short/);
    expect(() => loadModel(packed.subarray(0, 12))).toThrow(/damaged or cut short \(12 bytes\)/);
  });

  it('with one bit turned', () => {
    const bytes = tinyModel();
    bytes[bytes.length - 9]! ^= 1;
    expect(() => loadModel(bytes)).toThrow(/damaged or cut short/);
  });
});

it('a compressed weights file is read like a plain one', () => {
  const sentences = [['Minsk', 'waits', '.']];
  expect(loadModel(gzipSync(tinyModel())).analyse(sentences)).toEqual(loadModel(tinyModel()).analyse(sentences));
});
