import type { ActorType, RelationType, Status } from '../../src/model/index.ts';

/** A claim of a training passage, between actors by their letters. */
export interface PassageClaim {
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly status: Status;
  readonly mutual: boolean;
  /** A reader could do without it: neither right nor wrong. */
  readonly optional: boolean;
}

export interface PassageMention {
  readonly actor: string;
  readonly from: number;
  readonly to: number;
}

/** A few sentences written for training, with their actors and claims marked. */
export interface Passage {
  readonly text: string;
  readonly kinds: ReadonlyMap<string, ActorType>;
  readonly mentions: readonly PassageMention[];
  readonly claims: readonly PassageClaim[];
}

/**
 * Reads passages: blocks parted by an empty line, actors marked as `[a:country|Russia]`, and a line
 * `# a>b TYPE status speaker ; a<>c TYPE status speaker ?`, with `# none` for no claims.
 * @throws Error quoting a block that is not written so
 */
export function readPassages(text: string): Passage[] {
  return text.split(/\n\s*\n/).map((b) => b.trim()).filter((b) => b !== '').map(readPassage);
}

function readPassage(block: string): Passage {
  const lines = block.split('\n');
  const notes = lines.filter((l) => l.startsWith('#')).map((l) => l.slice(1).trim());
  const kinds = new Map<string, ActorType>();
  const mentions: PassageMention[] = [];
  let text = '';
  for (const part of lines.filter((l) => !l.startsWith('#')).join('\n').split(/(\[[a-z]\d*(?::[a-z]+)?\|[^\]]+\])/)) {
    const mark = /^\[([a-z]\d*)(?::([a-z]+))?\|([^\]]+)\]$/.exec(part);
    if (!mark) {
      text += part;
      continue;
    }
    const [, actor = '', kind, words = ''] = mark;
    if (kind !== undefined) kinds.set(actor, kind as ActorType);
    mentions.push({ actor, from: text.length, to: text.length + words.length });
    text += words;
  }
  const claims = notes.flatMap((n) => n.split(';')).map((n) => n.trim()).filter((n) => n !== '' && n !== 'none').map((n) => readClaim(n, block));
  return { text, kinds, mentions, claims };
}

function readClaim(note: string, block: string): PassageClaim {
  const parts = /^([a-z]\d*)\s*(<>|>)\s*([a-z]\d*)\s+([A-Z_]+)\s+([a-z]+)/.exec(note);
  if (!parts) throw new Error(`"${note}" is no claim, in: ${block}`);
  const [, source = '', arrow, target = '', type = '', status = ''] = parts;
  return { source, target, type: type as RelationType, status: status as Status, mutual: arrow === '<>', optional: note.endsWith('?') };
}
