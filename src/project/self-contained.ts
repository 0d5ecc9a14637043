import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Where a self-contained page keeps its project. */
export const EMBEDDED_ID = 'dramatis-project';
/** Where it keeps the outline of the land under its map. */
export const EMBEDDED_WORLD_ID = 'dramatis-world';

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  readonly script: string;
  readonly style: string;
  /** The text of the project file. */
  readonly project: string;
  /** The outline of the land under a map, as the explorer draws it: JSON. */
  readonly world: string;
}

/**
 * One file that holds the explorer with a project and opens offline, from a plain file too. Its policy lets
 * exactly this script and this style run, by their hashes, and nothing be loaded at all. Project and outline are
 * data, not script: no sign in them can end their elements.
 */
export function selfContainedPage({ title, script, style, project, world }: PageParts): string {
  const code = script.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
  const policy = [
    "default-src 'none'", `script-src ${hashOf(code)} 'wasm-unsafe-eval'`, `style-src ${hashOf(style)}`, 'img-src data: blob:', 'worker-src blob:',
    "base-uri 'none'", "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)} – Dramatis</title>
<style>${style}</style>
</head>
<body>
<div id="explorer"></div>
<script type="application/json" id="${EMBEDDED_ID}">${dataText(project)}</script>
<script type="application/json" id="${EMBEDDED_WORLD_ID}">${dataText(world)}</script>
<script type="module">${code}</script>
</body>
</html>
`;
}

/** The text of the project inside a self-contained page, or undefined if there is none. */
export function projectInPage(html: string): string | undefined {
  const begin = `<script type="application/json" id="${EMBEDDED_ID}">`;
  const from = html.indexOf(begin);
  const to = from === -1 ? -1 : html.indexOf('</script>', from);
  return to === -1 ? undefined : html.slice(from + begin.length, to);
}

/** JSON that can stand within a page. */
function dataText(json: string): string {
  return json.replaceAll('<', '\\u003C');
}

function hashOf(code: string): string {
  const bytes = sha256(utf8ToBytes(code));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
