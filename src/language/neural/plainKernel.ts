import type { Kernel } from './kernel.ts';

const UNIT = 8191;
const TOP = 7.9053111;

/**
 * The kernel in plain JavaScript: for hosts without WebAssembly SIMD, and as the reference kernel.wat is tested against.
 * About ten times slower.
 */
export function plainKernel(bytes: number): Kernel {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
  const f32 = new Float32Array(buffer);
  const i16 = new Int16Array(buffer);
  return {
    buffer,
    multiply(w, wScale, outs, k, x, xStride, xScale, rows, y, yStride) {
      for (let r = 0; r < rows; r++) {
        const xr = (x + r * xStride) / 2;
        const yr = (y + r * yStride) / 4;
        const scale = f32[xScale / 4 + r] as number;
        for (let o = 0; o < outs; o++) {
          let sum = 0;
          for (let i = 0, wo = w / 2 + o * k; i < k; i++) sum += (i16[wo + i] as number) * (i16[xr + i] as number);
          const both = Math.fround((f32[wScale / 4 + o] as number) * scale);
          f32[yr + o] = (f32[yr + o] as number) + Math.fround(Math.fround(sum) * both);
        }
      }
    },
    quantise(x, rows, k, q, scale) {
      for (let r = 0; r < rows; r++) {
        const from = x / 4 + r * k;
        let top = Math.fround(1e-20);
        for (let i = 0; i < k; i++) top = Math.max(top, Math.abs(f32[from + i] as number));
        f32[scale / 4 + r] = top / UNIT;
        const inverse = Math.fround(UNIT / top);
        for (let i = 0; i < k; i++) i16[q / 2 + r * k + i] = nearest(Math.fround((f32[from + i] as number) * inverse));
      }
    },
    cell(gates, gateStride, c, h, hStride, rows, hidden) {
      for (let r = 0; r < rows; r++) {
        const g = (gates + r * gateStride) / 4;
        for (let i = 0; i < hidden; i++) {
          const gate = (n: number) => f32[g + n * hidden + i] as number;
          const at = c / 4 + r * hidden + i;
          const state = Math.fround(sigmoid(gate(0)) * tanh(gate(2)) + (f32[at] as number) * sigmoid(gate(1)));
          f32[at] = state;
          i16[(h + r * hStride) / 2 + i] = nearest(tanh(state) * sigmoid(gate(3)) * UNIT);
        }
      }
    },
    leaky(x, count) {
      for (let i = x / 4; i < x / 4 + count; i++) f32[i] = Math.max(f32[i] as number, Math.fround(0.1) * (f32[i] as number));
    },
    products(a, aStride, aRows, b, bStride, bRows, k, y, yStride) {
      for (let i = 0; i < aRows; i++) {
        for (let j = 0; j < bRows; j++) {
          let sum = 0;
          const ai = (a + i * aStride) / 4;
          const bj = (b + j * bStride) / 4;
          for (let n = 0; n < k; n++) sum += (f32[ai + n] as number) * (f32[bj + n] as number);
          f32[(y + i * yStride) / 4 + j] = sum;
        }
      }
    },
  };
}

/** Rounds half to even, as WebAssembly's `nearest` does. */
function nearest(x: number): number {
  const down = Math.floor(x);
  const rest = x - down;
  return rest > 0.5 || (rest === 0.5 && down % 2 !== 0) ? down + 1 : down;
}

function tanh(x: number): number {
  return Math.tanh(Math.max(-TOP, Math.min(TOP, x)));
}

function sigmoid(x: number): number {
  return 0.5 + 0.5 * tanh(x / 2);
}
