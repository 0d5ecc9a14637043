/** JSON that every reader takes: halves of surrogate pairs, which strict ones refuse, become U+FFFD. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_key, v: unknown) => (typeof v === 'string' ? v.toWellFormed() : v), indent);
}
