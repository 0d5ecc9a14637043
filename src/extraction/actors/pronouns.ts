import type { ActorWords } from '../../knowledge/gazetteer/index.ts';
import type { Token } from '../../language/parsed.ts';
import type { Cast, Member } from './cast.ts';
import type { Line, Word } from './line.ts';

/**
 * Adds personal pronouns whose antecedent is safe: the only person named earlier in the sentence, else the only one, or
 * the subject, of the sentence before, of no other sex. Everything else stays unsaid.
 */
export function pronouns(lines: readonly Line[], cast: Cast, vocabulary: ActorWords): void {
  lines.forEach((line, at) => {
    for (const word of line.words) {
      const sex = vocabulary.malePronouns.includes(word.fold) ? 'male' : vocabulary.femalePronouns.includes(word.fold) ? 'female' : undefined;
      if (!sex || word.capital === (word !== line.words[0] && !/["“«„]\s*$/.test(word.gap)) || (word.upos !== 'PRON' && word.upos !== 'DET' && word.upos !== '')) continue;
      if (vocabulary.genderedThings && word.gap !== '-') continue;
      const member = antecedent(word, at, lines, cast, sex);
      if (!member) continue;
      member.sex ??= sex;
      cast.mention(member, { from: word.from, to: word.to }, 'pronoun', at, word.text);
    }
  });
}

function antecedent(word: Word, at: number, lines: readonly Line[], cast: Cast, sex: 'male' | 'female'): Member | undefined {
  const barred = own(word, lines[at]);
  const isBarred = (m: Member): boolean => m.spans.some((s) => s.line === at && barred.some((t) => t.span.from < s.span.to && s.span.from < t.span.to));
  const fits = (m: Member): boolean => m.type === 'person' && (m.sex === undefined || m.sex === sex) && !isBarred(m);
  const here = cast.members.filter((m) => fits(m) && m.spans.some((s) => s.line === at && s.span.to <= word.from));
  if (here.length === 1) return here[0];
  if (here.length > 1) return subjectAmong(here, at, lines);
  const before = cast.members.filter((m) => fits(m) && m.spans.some((s) => s.line === at - 1));
  return before.length === 1 ? before[0] : before.length > 1 ? subjectAmong(before, at - 1, lines) : undefined;
}

/**
 * The words for whom a pronoun cannot mean: as an object the subject of its own verb ("Mill, who had sacked him"), as a
 * subject the one that its relative clause tells of ("a magnate he had photographed").
 */
function own({ token }: Word, line: Line | undefined): Token[] {
  const tokens = line?.sentence.tokens ?? [];
  const verb = token && tokens[token.head];
  if (!token || !verb) return [];
  const clause = (t: Token): boolean => t.deprel.startsWith('acl');
  const told = clause(verb) && tokens[verb.head];
  if (token.deprel.startsWith('nsubj')) return told ? withItsName(told, tokens) : [];
  if (!/^i?obj/.test(token.deprel)) return [];
  const subjects = tokens.filter((t) => t.deprel.startsWith('nsubj') && tokens[t.head] === verb);
  const above = tokens[verb.head];
  const shared = subjects.length === 0 && above && /^(?:xcomp|conj|advcl)/.test(verb.deprel) ? tokens.filter((t) => t.deprel.startsWith('nsubj') && tokens[t.head] === above) : [];
  // "The rival he had beaten" shows an object of its own; "who had beaten him" a subject that is the one told of.
  const relative = told && subjects.every((t) => t.upos === 'PRON' || t.upos === 'SCONJ') ? [told] : [];
  return [...subjects, ...shared, ...relative].flatMap((t) => withItsName(t, tokens));
}

/** A noun and the name in apposition to it, whichever comes first. */
function withItsName(noun: Token, tokens: readonly Token[]): Token[] {
  const isName = (t: Token): boolean => /^(?:appos|flat)/.test(t.deprel);
  const head = isName(noun) ? tokens[noun.head] : undefined;
  return [noun, ...(head ? [head] : []), ...tokens.filter((t) => isName(t) && (tokens[t.head] === noun || (head !== undefined && tokens[t.head] === head)))];
}

/** The one of several persons who is the subject of the sentence's root or opens it. */
function subjectAmong(members: readonly Member[], at: number, lines: readonly Line[]): Member | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const root = line.sentence.tokens.findIndex((t) => t.head === -1);
  const { tokens } = line.sentence;
  const isSubject = (t: Token | undefined): boolean => t !== undefined && t.head === root && t.deprel.startsWith('nsubj');
  // "The secretary general, Ban Ki-moon, has": a name in apposition to the subject.
  const bears = (t: Token | undefined): boolean => isSubject(t) || (t !== undefined && /^(?:appos|flat|nmod)/.test(t.deprel) && isSubject(tokens[t.head]) && !tokens.some((c) => tokens[c.head] === t && c.deprel.startsWith('case')));
  const subjects = members.filter((m) => m.spans.some((s) => s.line === at && line.words.some((w) =>
    w.from >= s.span.from && w.to <= s.span.to && bears(w.token))));
  return subjects.length === 1 ? subjects[0] : undefined;
}
