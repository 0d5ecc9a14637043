import { DomHandler, type Document, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Elements within elements; what lies deeper is kept but laid flat, so that no later walk runs out of stack. */
const DEEPEST = 256;

/** Elements inside which nothing is ever read: drawings, players and controls, which are half of many pages. */
const OPAQUE: ReadonlySet<string> = new Set(['svg', 'math', 'noscript', 'template', 'iframe', 'object', 'canvas', 'audio', 'video', 'map', 'select', 'textarea', 'button', 'datalist', 'dialog']);

/** Builds the tree of a page, flattening what is nested absurdly deep and leaving out what is inside opaque elements. */
class BoundedHandler extends DomHandler {
  private readonly opaqueNames: ReadonlySet<string>;
  private depth = 0;
  /** Depth of the opaque element that is open; 0 if none is. */
  private opaque = 0;

  constructor(opaqueNames: ReadonlySet<string>) {
    super();
    this.opaqueNames = opaqueNames;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.depth++;
    if (this.opaque > 0) return;
    if (this.opaqueNames.has(name)) this.opaque = this.depth;
    if (name === 'a') this.endLinks();
    if (this.depth <= DEEPEST) super.onopentag(name, attributes);
  }

  /** A link ends where the next begins (HTML, 13.2.6.4.7): one that was never closed must not make the page a link. */
  private endLinks(): void {
    for (const open of this.tagStack) if ('attribs' in open && open.name === 'a') delete open.attribs['href'];
  }

  override onclosetag(): void {
    const inside = this.opaque > 0 && this.depth > this.opaque;
    if (!inside && this.depth <= DEEPEST) super.onclosetag();
    if (this.depth === this.opaque) this.opaque = 0;
    this.depth--;
  }

  override ontext(data: string): void {
    if (this.opaque === 0) super.ontext(data);
  }

  override oncomment(): void {
    // Nobody reads them.
  }

  override oncommentend(): void {
    // Nor is one ever begun.
  }
}

/**
 * Parses HTML as found in the wild. Nothing is run, loaded or resolved: scripts and styles are mere text in the tree.
 */
export function parseHtml(html: string): Document {
  const handler = new BoundedHandler(OPAQUE);
  const parser = new Parser(handler, { decodeEntities: true, lowerCaseTags: true });
  parser.end(html);
  return handler.root;
}

/**
 * Parses XML. There is no document type support at all, so entities cannot expand and nothing outside is read.
 */
export function parseXml(xml: string): Document {
  const handler = new BoundedHandler(new Set());
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true });
  parser.end(xml);
  return handler.root;
}

/** An attribute's value, trimmed, or undefined if it is missing or blank. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.attribs[name]?.trim();
  return value === '' ? undefined : value;
}
