/**
 * One language in a process of its own, so that its memory and speed are nothing else's.
 * Arguments after "--alone": weights file, text file, language. Prints JSON: `{tokens, seconds, megabytes}`.
 */
import { readFileSync } from 'node:fs';
import { createEngine, loadModel } from '../../src/language/index.ts';

const [weights = '', textFile = '', lang = ''] = process.argv.slice(3);
const engine = createEngine(() => loadModel(readFileSync(weights), weights));
const text = readFileSync(textFile, 'utf8');
/** Articles are some thousand characters long; memory that a whole corpus at once would take is none of theirs. */
const articles = text.match(/[^]{1,6000}(?:\s|$)/g) ?? [];
const analyse = (): number => articles.reduce((sum, article) =>
  sum + engine.analyse(article, lang).sentences.reduce((tokens, s) => tokens + s.tokens.length, 0), 0);
analyse();
const before = process.cpuUsage();
const tokens = analyse();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ tokens, seconds: (user + system) / 1e6, megabytes: process.memoryUsage().rss / 1024 / 1024 }));
