import type { Element } from 'domhandler';
import { attribute } from './parse.ts';

/** Elements that never hold a word of an article. */
export const NEVER: ReadonlySet<string> = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'picture', 'source', 'map',
  'head', 'link', 'meta', 'title', 'button', 'input', 'select', 'textarea', 'option', 'datalist', 'dialog', 'menu', 'progress', 'meter', 'applet', 'frame', 'frameset',
]);

/** Elements that begin a paragraph of their own. */
export const BLOCK: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul',
]);

/** Cells of a row are read on one line. */
export const CELL: ReadonlySet<string> = new Set(['td', 'th']);

/** What part of the page an element is by its own account. */
export type PagePart = 'navigation' | 'caption' | 'byline' | 'teaser' | 'comments' | 'share' | 'notice' | 'embed' | 'hidden';

const BY_TAG: Readonly<Record<string, PagePart>> = { nav: 'navigation', footer: 'navigation', figcaption: 'caption', form: 'notice', aside: 'teaser' };
const BY_ROLE: Readonly<Record<string, PagePart>> = {
  navigation: 'navigation', banner: 'navigation', contentinfo: 'navigation', search: 'navigation', menu: 'navigation', menubar: 'navigation', toolbar: 'share',
  complementary: 'teaser', dialog: 'notice', alertdialog: 'notice', alert: 'notice', form: 'notice', tooltip: 'notice',
};

/** Words in class names and ids, as site builders choose them: mostly English ones, whatever the page's language. */
const BY_WORD: readonly (readonly [PagePart, RegExp])[] = [
  ['hidden', /^(?:srOnly|screenreader|visuallyhidden|hidden|noprint|offscreen)$/i],
  ['embed', /^(?:twitter(?:tweet|video)|instagrammedia|fbpost|tiktokembed|redditembed|bskyembed|blueskyembed)$/i],
  ['comments', /^(?:comments?|commentlist|disqus|livefyre|respond|coral|viafoura|discussion|kommentare?|commenti|commentaires?|comentarios?)$/i],
  ['share', /^(?:shar(?:e|es|ing|ebar|etools|edaddy)|social|socials|addthis|addtoany|sharethis|follow|toolbar|tools|utility|teilen|partage|partager|condividi|compartir)$/i],
  ['caption', /^(?:caption|captions|wpcaption|figcaption|credit|credits|gallery|slideshow|carousel|lightbox|photocredit|imagecredit)$/i],
  ['byline', /^(?:byline|bylines|author|authors|authorbox|authorinfo|bio|biography|contributor|contributors|dateline|timestamp|datetime|publishdate|postmeta|entrymeta|articlemeta|metadata)$/i],
  ['teaser', /^(?:related|recirc|recirculation|recommend|recommended|recommendation|recommendations|outbrain|taboola|zergnet|mgid|promo|promos|promobox|teaser|teasers|trending|popular|mostread|mostpopular|mostviewed|readmore|readnext|alsolike|youmaylike|morefrom|moreon|morestories|upnext|sidebar|rail|rightrail|widget|widgets|interstitial|sponsored|partner|hub|tags|taglist|topics|categories|keywords|breadcrumb|breadcrumbs|pagination|pager|infobox|seealso|linkbox|relatedcontent|relatedposts|inlinerelated|storypackage|latest|headlines|correlati|leggianche|alireaussi|surlememesujet|mehrzumthema|zumthema|relacionad[ao]s|leatambien)$/i],
  ['notice', /^(?:ad|ads|adv|advert|advertisement|advertising|adslot|adunit|dfp|banner|cookie|cookies|consent|gdpr|newsletter|newsletters|signup|subscribe|subscription|subscriber|paywall|piano|regwall|donate|donation|donations|membership|popup|modal|overlay|disclaimer|copyright|promotion|cta|calltoaction|toast|alertbar|correctionlink|feedback|survey|poll|quiz|optin|mailchimp|emailsignup|werbung|anzeige|publicite|pub|pubblicita|publicidad)$/i],
  ['navigation', /^(?:nav|navbar|navigation|menu|submenu|masthead|sitenav|footer|siteheader|sitefooter|skip|skiplink|topbar|search|searchbox|login|signin|account|language|languages|sitemap)$/i],
];

/** What an element says of itself. */
export interface PartSign {
  readonly part: PagePart;
  readonly element: Element;
  /** The word of its class or id that says so; undefined if its name or role does, which is not doubted. */
  readonly word: string | undefined;
}

/** What an element says it is, by its name, role, classes and id; undefined for the ordinary. */
export function partOf(element: Element): PartSign | undefined {
  if (isHidden(element)) return { part: 'hidden', element, word: undefined };
  const byTag = BY_TAG[element.name] ?? BY_ROLE[attribute(element, 'role')?.toLowerCase() ?? ''];
  if (byTag) return { part: byTag, element, word: undefined };
  if (element.name === 'body' || element.name === 'html' || element.name === 'main' || element.name === 'article') return undefined;
  const said = partOfNames(NAMING.map((name) => element.attribs[name] ?? '').join(' '));
  return said && { ...said, element };
}

/** Pages repeat a few hundred names thousands of times. */
const readNames = new Map<string, { readonly part: PagePart; readonly word: string } | undefined>();
const MOST_READ = 5000;

function partOfNames(names: string): { readonly part: PagePart; readonly word: string } | undefined {
  if (readNames.has(names)) return readNames.get(names);
  if (readNames.size >= MOST_READ) readNames.clear();
  const words = nameWords(names);
  const found = BY_WORD.map(([part, pattern]) => ({ part, word: words.find((w) => pattern.test(w))?.toLowerCase() })).find((f) => f.word !== undefined);
  const said = found?.word === undefined ? undefined : { part: found.part, word: found.word };
  if (names.length < 1000) readNames.set(names, said);
  return said;
}

/** Attributes that name what an element is for. */
const NAMING = ['class', 'id', 'data-component', 'data-testid', 'itemprop'] as const;

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return element.attribs['hidden'] !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(/i.test(style) || (attribute(element, 'aria-hidden') === 'true' && element.name !== 'p');
}

/** "related-posts__list", "RelatedPosts" → related, posts, relatedposts, list: each word and each pair of neighbours. */
function nameWords(names: string): string[] {
  return names.split(/\s+/).slice(0, 40).flatMap((name) => {
    const words = name.slice(0, 80).split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).filter((w) => w !== '');
    return [...words, ...words.slice(1).map((w, i) => `${words[i] ?? ''}${w}`)];
  });
}
