import type { ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Cast, Member } from './cast.ts';
import type { Line } from './line.ts';

/**
 * Joins two actors of one type that the text says are one: "Ahmed Fittizio, also known as Abu Finta", "Moltavia (formerly
 * Molta)", "Mario Finti, detto il Muto". Two that the gazetteer knows apart stay apart.
 */
export function joinAlsoKnown(text: string, lines: readonly Line[], cast: Cast, vocabulary: ActorWords): void {
  const marker = new RegExp(`^["”»’]?[,\\s(]*(?:${vocabulary.alsoKnown.join('|')})\\s+["“«„‘(]?$`, 'iu');
  lines.forEach((_, at) => {
    const named = cast.members
      .flatMap((member) => member.spans.filter((s) => s.line === at && s.form === 'name').map(({ span }) => ({ member, span })))
      .toSorted((a, b) => a.span.from - b.span.from);
    named.forEach(({ member, span }, i) => {
      const next = named[i + 1];
      if (!next || next.span.from - span.to > 40 || !mayBeOne(member, next.member)) return;
      if (!marker.test(text.slice(span.to, next.span.from))) return;
      const [from, into] = next.member.entry ? [member, next.member] : [next.member, member];
      cast.join(from, into);
      for (let k = i + 1; k < named.length; k++) if (named[k]?.member === from) named[k] = { member: into, span: named[k]?.span ?? span };
    });
  });
}

function mayBeOne(a: Member, b: Member): boolean {
  return a !== b && a.type === b.type && a.type !== 'country' && a.type !== 'place' && !(a.entry && b.entry);
}
