/**
 * Text that is safe in an XML document, as content or as a quoted attribute: markup is escaped, line breaks
 * survive attributes, and characters XML 1.0 does not allow at all (most control characters, lone
 * surrogates) become U+FFFD. See https://www.w3.org/TR/xml/#charsets.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c)
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`)
    // oxlint-disable-next-line no-control-regex -- these are what must not get through
    .replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

type Attribute = string | number | boolean | undefined;

/** An element with attributes (those undefined are left out) and children, each on a line of its own. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, children: readonly string[] | string = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  if (typeof children === 'string') return `<${name}${written}>${xmlText(children)}</${name}>`;
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>\n${children.join('\n')}\n</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
