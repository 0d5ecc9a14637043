/** What a page's schema.org data says of its article. */
export interface ArticleData {
  readonly headline?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly author?: string | undefined;
  readonly outlet?: string | undefined;
  readonly lang?: string | undefined;
  readonly body?: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting)$/;
/** Objects looked at; real pages have a few dozen. */
const MOST = 2000;

/**
 * Reads the JSON-LD scripts of a page (https://schema.org/NewsArticle). Broken ones are passed over.
 * @returns undefined if none describes an article
 */
export function articleData(scripts: readonly string[]): ArticleData | undefined {
  const objects = scripts.flatMap((s) => flatten(parse(s)));
  const byId = new Map(objects.flatMap((o) => (typeof o['@id'] === 'string' ? [[o['@id'], o] as const] : [])));
  const articles = objects.filter((o) => typesOf(o).some((t) => ARTICLE_TYPE.test(t)));
  const article = articles.find((o) => text(o['headline']) !== undefined) ?? articles[0];
  if (!article) return undefined;
  const names = (value: unknown): string | undefined => nameOf(value, byId);
  return {
    headline: text(article['headline']) ?? text(article['name']),
    url: text(article['url']) ?? idOf(article['mainEntityOfPage']),
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    author: names(article['author']) ?? names(article['creator']),
    outlet: names(article['publisher']) ?? names(article['sourceOrganization']),
    lang: text(article['inLanguage']),
    body: text(article['articleBody']),
  };
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Every object at the top, in lists, and under @graph or as the page's main entity. */
function flatten(value: unknown): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [value];
  while (queue.length > 0 && found.length < MOST) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST));
    else if (isObject(next)) {
      found.push(next);
      queue.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
    }
  }
  return found;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(object: Json): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string');
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}

function idOf(value: unknown): string | undefined {
  return text(value) ?? (isObject(value) ? text(value['@id']) : undefined);
}

/** The names of one or several people or organisations. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string | undefined {
  const list = (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' || /^https?:/.test(one) ? [] : [one.trim()];
    if (!isObject(one)) return [];
    const named = one['name'] === undefined ? byId.get(one['@id']) : one;
    return text(named?.['name']) ?? [];
  });
  return list.length > 0 ? [...new Set(list)].join(', ') : undefined;
}
