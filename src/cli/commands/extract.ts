import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { toRecord } from '../../extraction/index.ts';
import type { Article, ArticleId } from '../../model/index.ts';
import { fingerprinter, isDone } from '../fingerprint.ts';
import { INTERRUPTED, listenForInterrupt } from '../interrupt.ts';
import { extractPaths, refuseNothing } from '../pipeline.ts';
import { startProgress } from '../progress.ts';
import { UsageError } from '../refusing.ts';
import { Names } from '../seen.ts';
import { writeWhole } from '../whole-file.ts';
import { parseWorkers, workersOption } from '../workers-option.ts';

export default defineCommand({
  meta: {
    name: 'extract',
    description: 'Read actors and claims out of articles, one JSON file for each. Example: dramatis extract ./articles --out ./claims',
  },
  args: {
    input: { type: 'positional', required: true, valueHint: 'INPUT...', description: 'Files or folders' },
    out: { type: 'string', required: true, valueHint: 'DIR', description: 'Folder to write to; made if it is not there' },
    resume: { type: 'boolean', default: false, description: 'Pass over articles that lie in the folder already, read from the same words by the same version' },
    workers: workersOption,
  },
  async run({ args }) {
    if (!args.out) throw new UsageError('say where to write: --out DIR');
    const { out, resume } = args;
    const workers = parseWorkers(args.workers);
    const progress = startProgress('Reading articles …');
    const { signal, stopListening } = listenForInterrupt();
    const fingerprints = await fingerprinter();
    const taken = new Names();
    const names = new Map<ArticleId, string>();
    const counts = { written: 0, there: 0, refused: 0 };
    const path = (name: string): string => join(out, `${name}.json`);
    // Names are given in the inputs' order, to articles passed over as well: a resumed run names as the first did.
    const wanted = async (article: Article): Promise<boolean> => {
      const name = taken.unused(fileNameOf(article.stem));
      if (resume && (await isDone(path(name), fingerprints.of(article)))) {
        counts.there++;
        return false;
      }
      names.set(article.id, name);
      return true;
    };
    try {
      await mkdir(out, { recursive: true });
      for await (const { article, extraction } of extractPaths(args._, { progress, workers, signal, wanted, onRefusal: () => counts.refused++ })) {
        const name = names.get(article.id) ?? article.stem;
        names.delete(article.id);
        const record = { ...toRecord(article, extraction), id: name, fingerprint: fingerprints.of(article) };
        await writeWhole(path(name), `${JSON.stringify(record, undefined, 1)}\n`);
        counts.written++;
      }
      if (counts.written + counts.there === 0) refuseNothing(args._, signal.aborted);
    } finally {
      stopListening();
      if (signal.aborted) process.exitCode = INTERRUPTED;
    }
    const { written, there, refused } = counts;
    const parts = [`${written} articles`, ...(there > 0 ? [`${there} were there already`] : []), ...(refused > 0 ? [`${refused} refused`] : [])];
    progress.done(`${signal.aborted ? 'Stopped early: ' : ''}${parts.join(', ')}${signal.aborted ? '; --resume goes on from here' : ''}`);
    console.log(out);
  },
});

/** A stem as a file name. */
function fileNameOf(stem: string): string {
  return stem.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '').slice(0, 120) || 'article';
}
