// Assembles src/language/neural/kernel.wat into kernelBytes.ts. Needs the package wabt (not a dependency:
// the kernel changes rarely): `npm install --no-save wabt && node training/build-kernel.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const folder = new URL('../src/language/neural/', import.meta.url);
const source = readFileSync(new URL('kernel.wat', folder), 'utf8');
const { buffer } = (await wabt()).parseWat('kernel.wat', source, { simd: true }).toBinary({});
const lines = Buffer.from(buffer).toString('base64').match(/.{1,110}/g) ?? [];
const text = `/** kernel.wat assembled by training/build-kernel.mjs, in base64. Do not edit. */
export const KERNEL_BASE64 = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`;
writeFileSync(new URL('kernelBytes.ts', folder), text);
console.log(`${buffer.length} bytes`);
