import { slug, type Actor, type ActorId, type ActorType, type Article, type ArticleId, type Mention } from '../../model/index.ts';

/**
 * Example sentences of a rule by language, one a line: `[Russia] attacked [Ukraine]. => Russia > Ukraine ASSAULT`.
 * Actors stand in brackets, a country unless said (`[Putin:person]`, `[Kiel:place/Germany]` for one in a country), under their name unless said
 * (`[Russian=Russia]`). Behind the arrow: all claims, parted by semicolons, `<>` for mutual ones, with status and
 * speaker where not actual and unattributed (`planned by Putin`), or `-` for none.
 */
export type Examples = Readonly<Record<string, string>>;

export interface Example {
  readonly lang: string;
  readonly article: Article;
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  /** Claims as `claimLine` writes them, sorted. */
  readonly expected: readonly string[];
}

/** Reads the examples of a rule. @throws Error quoting a line that is not written as described. */
export function readExamples(examples: Examples): Example[] {
  return Object.entries(examples).flatMap(([lang, lines]) => lines.split('\n').map((l) => l.trim()).filter((l) => l !== '').map((line) => readExample(lang, line)));
}

function readExample(lang: string, line: string): Example {
  const [sentence, claims] = line.split(' => ');
  if (sentence === undefined || claims === undefined) throw new Error(`no arrow in the example "${line}"`);
  const id = slug(sentence) as unknown as ArticleId;
  const actors = new Map<ActorId, Actor>();
  const mentions: Mention[] = [];
  let text = '';
  for (const part of sentence.split(/(\[[^\]]+\])/)) {
    const marked = /^\[([^=:\]]+)(?:=([^:\]]+))?(?::(\w+)(?:\/([^\]]+))?)?\]$/.exec(part);
    if (!marked) {
      text += part;
      continue;
    }
    const [, form = '', name = form, type = 'country', country] = marked;
    const actor = slug(name) as ActorId;
    actors.set(actor, { id: actor, name, type: type as ActorType, aliases: [], ...(type === 'country' ? { country: name } : country ? { country } : {}) });
    mentions.push({ actor, article: id, span: { from: text.length, to: text.length + form.length }, form: name === form ? 'name' : formOf(form) });
    text += form;
  }
  const article: Article = { id, stem: 'example', title: '', lang, text, blocks: [{ kind: 'body', span: { from: 0, to: text.length } }] };
  const expected = claims.trim() === '-' ? [] : claims.split(';').map((c) => c.trim()).map(inOrder).sort();
  return { lang, article, actors: [...actors.values()], mentions, expected };
}

/** "Russian" is an adjective, "Moscow" a metonym: adjectives end like adjectives or are written small. */
function formOf(form: string): Mention['form'] {
  return /^\p{Ll}/u.test(form) || /(?:an|ian|ese|ish|ean|i|French|German|Greek|Dutch|Swiss)$/.test(form) ? 'adjective' : 'metonym';
}

/** A mutual claim with its ends in alphabetical order, so that both ways of writing it are one. */
export function inOrder(line: string): string {
  const mutual = /^(.+?) <> (.+?) ([A-Z_]+.*)$/.exec(line);
  if (!mutual) return line;
  const [, a = '', b = '', rest = ''] = mutual;
  return a < b ? `${a} <> ${b} ${rest}` : `${b} <> ${a} ${rest}`;
}
