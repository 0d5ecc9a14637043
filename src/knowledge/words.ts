/** A set of the words in a text that is laid out for reading: how word lists are written in this room. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
