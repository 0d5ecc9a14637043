/**
 * What the page may load: itself and nothing else. Article text can therefore never run or call home, even
 * if it were rendered by mistake. `wasm-unsafe-eval` compiles the language engine's kernel.
 * The page carries the same policy in a meta tag, for servers that are not ours.
 */
export const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Names under which this machine calls itself; others are refused, so no rebound domain can read projects. */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}
