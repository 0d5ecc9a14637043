import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, loadModel } from '../src/language/index.ts';
import { extractArticle } from '../src/extraction/extract.ts';
const engine = createEngine((lang) => loadModel(readFileSync(join('public/models', `${lang}.bin`)), lang));
for (const line of readFileSync(process.argv[2] as string, 'utf8').trim().split('\n')) {
  const lang = line.slice(0, 2), text = line.slice(3);
  const a: any = { id: 'p', stem: 'p', title: '', lang, text, blocks: [{ kind: 'body', span: { from: 0, to: text.length } }] };
  const p = engine.analyse(text, lang); const e = extractArticle(a, p); const n = new Map(e.actors.map((x) => [x.id, x.name]));
  console.log(text + '\n   ' + e.claims.map((c) => `${n.get(c.source)} > ${n.get(c.target)} ${c.type} ${c.status} ${c.by.map((b) => n.get(b))} (${c.rule} ${c.confidence})`).join('\n   '));
  if (process.argv[3]) console.log(p.sentences.map((s) => s.tokens.map((t, i) => `${i}:${t.form}/${t.lemma}/${t.upos}/${t.deprel}>${t.head}`).join(' ')).join('\n'));
}
