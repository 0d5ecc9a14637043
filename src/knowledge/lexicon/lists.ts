/** The entries of a list, parted by commas or line ends. */
export const entries = (text: string): string[] => text.split(/[,\n]/).map((w) => w.trim()).filter((w) => w !== '');
/** The entries of a list as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(entries(text));

/** Reads `LABEL: a, b` paragraphs into pairs. A label is a word before a colon at the start of a line. */
export function labelled(text: string): [label: string, entry: string][] {
  const pairs: [string, string][] = [];
  let label = '';
  for (const line of text.split('\n')) {
    const head = /^\s*(\w+):(.*)$/u.exec(line);
    if (head?.[1] !== undefined) label = head[1];
    for (const entry of entries(head?.[2] ?? line)) pairs.push([label, entry]);
  }
  return pairs;
}

/** Reads `word=other` entries: what each word stands for. */
export function aliases(text: string): ReadonlyMap<string, string> {
  return new Map(entries(text).map((e) => [e.split('=')[0] ?? '', e.split('=')[1] ?? ''] as const));
}

/** What matches a word that ends in one of the alternatives, where there are any. */
export function ending(alternatives: string): RegExp | undefined {
  return alternatives === '' ? undefined : new RegExp(`(?:${alternatives})$`, 'u');
}
