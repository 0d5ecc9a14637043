import { createHash } from 'node:crypto';

/** Numbers of 32 bits kept of each word. */
const WIDTH = 3;

/**
 * Remembers which words have been seen, in 24 to 48 bytes each, however long they are: a million articles' ids and
 * names fit into a fraction of what their strings would take. It keeps 96 bits of a hash of each word, so that of a
 * billion words two are confused with a chance of one in a hundred thousand million.
 */
export class Seen {
  #table = new Uint32Array(1024 * WIDTH);
  #size = 0;

  /** Whether the word was seen before; from now on it is. */
  add(word: string): boolean {
    if (this.#size * 2 > this.#table.length / WIDTH) this.#grow();
    const hash = hashOf(word);
    const at = place(this.#table, hash);
    if (this.#table[at] !== 0) return true;
    this.#table.set(hash, at);
    this.#size++;
    return false;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#table.length * 2);
    for (let at = 0; at < this.#table.length; at += WIDTH) {
      const hash = this.#table.subarray(at, at + WIDTH);
      if (hash[0] !== 0) larger.set(hash, place(larger, hash));
    }
    this.#table = larger;
  }
}

/** Where the hash stands in the table, or the free place where it would: open addressing, one place after the other. */
function place(table: Uint32Array, hash: Uint32Array): number {
  const places = table.length / WIDTH;
  for (let i = (hash[1] ?? 0) % places; ; i = (i + 1) % places) {
    const at = i * WIDTH;
    if (table[at] === 0 || (table[at] === hash[0] && table[at + 1] === hash[1] && table[at + 2] === hash[2])) return at;
  }
}

/** The first number is never 0, which marks a free place. */
function hashOf(word: string): Uint32Array {
  const bytes = createHash('sha1').update(word).digest();
  return new Uint32Array([bytes.readUInt32LE(0) || 1, bytes.readUInt32LE(4), bytes.readUInt32LE(8)]);
}

/** Gives every article a name of its own: "report", "report-2". */
export class Names {
  readonly #seen = new Seen();
  /** Of names that came again, the last number given. */
  readonly #last = new Map<string, number>();

  unused(name: string): string {
    if (!this.#seen.add(name)) return name;
    for (let n = (this.#last.get(name) ?? 1) + 1; ; n++) {
      if (this.#seen.add(`${name}-${n}`)) continue;
      this.#last.set(name, n);
      return `${name}-${n}`;
    }
  }
}
