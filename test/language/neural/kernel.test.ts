import { describe, expect, it } from 'vitest';
import { wasmKernel, type Kernel } from '../../../src/language/neural/kernel.ts';
import { plainKernel } from '../../../src/language/neural/plainKernel.ts';
import { noise } from './tinyModel.ts';

const BYTES = 65536;
const made = wasmKernel(BYTES);
if (!made) throw new Error('this Node has no WebAssembly SIMD');
const fast: Kernel = made;

/** Runs the same work on both kernels, from the same memory, and returns what each left there. */
function both(fill: (floats: Float32Array, ints: Int16Array) => void, work: (kernel: Kernel) => void) {
  const plain = plainKernel(BYTES);
  const floats = new Float32Array(fast.buffer);
  floats.fill(0);
  fill(floats, new Int16Array(fast.buffer));
  new Float32Array(plain.buffer).set(floats);
  work(fast);
  work(plain);
  return [fast, plain];
}

function floatsOf(kernel: Kernel | undefined, at: number, count: number): number[] {
  return [...new Float32Array(kernel?.buffer ?? new ArrayBuffer(0), at, count)];
}

/** The largest difference between two lists of the same length. */
function furthest(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((x, i) => Math.abs(x - (b[i] ?? Number.NaN))));
}

describe('the WebAssembly kernel does the sums of the plain one', () => {
  it.each([1, 2, 3, 5])('multiplies %i rows', (rows) => {
    const random = noise(rows);
    const [outs, k] = [12, 40];
    const [wasm, plain] = both(
      (floats, ints) => {
        for (let i = 0; i < outs * k; i++) ints[i] = Math.round(random() * 127);
        for (let i = 0; i < rows * k; i++) ints[4096 + i] = Math.round(random() * 8191);
        for (let i = 0; i < outs; i++) floats[4096 + i] = 0.01 + 0.001 * i;
        for (let i = 0; i < rows; i++) floats[4160 + i] = 0.0001 * (i + 1);
        for (let i = 0; i < rows * 16; i++) floats[8192 + i] = random();
      },
      (kernel) => kernel.multiply(0, 16384, outs, k, 8192, 2 * k, 16640, rows, 32768, 64, 60000),
    );
    expect(furthest(floatsOf(wasm, 32768, rows * 16), floatsOf(plain, 32768, rows * 16))).toBeLessThan(1e-4);
    expect(floatsOf(wasm, 32768, rows * 16).some((x) => Math.abs(x) > 1)).toBe(true);
  });

  it('holds the largest sum there can be: 2,000 columns of 127 × 8191', () => {
    const k = 2000;
    const [wasm] = both(
      (floats, ints) => {
        ints.fill(127, 0, k);
        ints.fill(8191, 8192, 8192 + k);
        floats[8192] = 1;
        floats[8200] = 1;
      },
      (kernel) => kernel.multiply(0, 32768, 4, k, 16384, 2 * k, 32800, 1, 40000, 16, 60000),
    );
    expect(floatsOf(wasm, 40000, 1)[0]).toBe(Math.fround(k * 127 * 8191));
  });

  it('quantises rows, one of zeros among them', () => {
    const random = noise(7);
    const [wasm, plain] = both(
      (floats) => { for (let i = 0; i < 16; i++) floats[i] = 5 * random(); },
      (kernel) => kernel.quantise(0, 2, 16, 1024, 2048),
    );
    expect([...new Int16Array(wasm!.buffer, 1024, 32)]).toEqual([...new Int16Array(plain!.buffer, 1024, 32)]);
    expect(Math.max(...new Int16Array(wasm!.buffer, 1024, 16).map(Math.abs))).toBe(8191);
    expect(furthest(floatsOf(wasm, 2048, 2), floatsOf(plain, 2048, 2))).toBeLessThan(1e-9);
  });

  it('steps an LSTM cell, large gates included', () => {
    const random = noise(3);
    const hidden = 8;
    const [wasm, plain] = both(
      (floats) => {
        for (let i = 0; i < 2 * 4 * hidden; i++) floats[i] = 12 * random();
        for (let i = 0; i < 2 * hidden; i++) floats[1024 + i] = 2 * random();
      },
      (kernel) => kernel.cell(0, 16 * hidden, 4096, 8192, 64, 2, hidden),
    );
    expect(furthest(floatsOf(wasm, 4096, 16), floatsOf(plain, 4096, 16))).toBeLessThan(1e-5);
    const [a, b] = [wasm, plain].map((kernel) => [...new Int16Array(kernel!.buffer, 8192, 40)]);
    expect(furthest(a!, b!)).toBeLessThan(2);
  });

  it('multiplies pairs of float rows, and bends negatives', () => {
    const random = noise(5);
    const [wasm, plain] = both(
      (floats) => { for (let i = 0; i < 2048; i++) floats[i] = random(); },
      (kernel) => {
        kernel.products(0, 64, 3, 1024, 80, 5, 16, 16384, 20);
        kernel.leaky(16384, 16);
      },
    );
    expect(furthest(floatsOf(wasm, 16384, 15), floatsOf(plain, 16384, 15))).toBeLessThan(1e-5);
  });
});
