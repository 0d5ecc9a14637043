import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { toRecord } from '../../extraction/index.ts';
import { extractPaths } from '../pipeline.ts';
import { startProgress } from '../progress.ts';
import { UsageError } from '../refusing.ts';

export default defineCommand({
  meta: {
    name: 'extract',
    description: 'Read actors and claims out of articles, one JSON file for each. Example: dramatis extract ./articles --out ./claims',
  },
  args: {
    input: { type: 'positional', required: true, valueHint: 'INPUT...', description: 'Files or folders' },
    out: { type: 'string', required: true, valueHint: 'DIR', description: 'Folder to write to; made if it is not there' },
  },
  async run({ args }) {
    if (!args.out) throw new UsageError('say where to write: --out DIR');
    const progress = startProgress('Reading articles …');
    const { articles, extractions, refusals } = await extractPaths(args._, progress);
    await mkdir(args.out, { recursive: true });
    const taken = new Set<string>();
    for (const [i, article] of articles.entries()) {
      const extraction = extractions[i];
      if (!extraction) continue;
      const record = toRecord(article, extraction);
      const name = freeName(record.id, taken);
      await writeFile(join(args.out, `${name}.json`), `${JSON.stringify({ ...record, id: name }, undefined, 1)}\n`);
    }
    progress.done(`${articles.length} articles${refusals.length > 0 ? `, ${refusals.length} refused` : ''}`);
    console.log(args.out);
  },
});

/** The stem as a file name; a second article of the same stem gets a number. */
function freeName(stem: string, taken: Set<string>): string {
  const plain = stem.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '').slice(0, 120) || 'article';
  let name = plain;
  for (let n = 2; taken.has(name); n++) name = `${plain}-${n}`;
  taken.add(name);
  return name;
}
