import { lemmasBehind, withoutPrefix } from './inflection.ts';
import type { Lexicon } from './lexicon.ts';
import { entries, labelled } from './lists.ts';
import type { LexiconSource } from './notation.ts';

/** What leads from forms to the words of a language's file, in which nouns and verbs are looked up apart. */
export function lemmaFinder(lang: string, source: LexiconSource): Pick<Lexicon, 'lemmaOf' | 'isVerb'> {
  const bare = (entry: string): string => entry.replace(/[@=<~!].*$/, '').trim();
  const senseWords = (text: string): string[] => labelled(text).map(([, entry]) => bare(entry)).flatMap((w) => (w.includes(' ') ? [w, w.split(' ')[0] ?? w] : [w]));
  const verbs = new Set([...senseWords(source.verbs), ...entries(source.light), ...entries(source.undoing), ...entries(source.expressing), ...entries(source.ending), ...entries(source.suffering), ...entries(source.reporting), ...entries(source.naming), ...entries(source.dying), ...[source.misdeeds, source.bearing, source.answering].flatMap(entries), ...senseWords(source.statusVerbs), ...senseWords(source.modals), ...entries(source.objectControl), ...entries(source.memberVerbs), ...entries(source.becoming)]);
  const nouns = new Set([...senseWords(source.nouns), ...senseWords(source.agents), ...senseWords(source.roles), ...entries(source.transparent), ...senseWords(source.statusNouns), ...entries(source.utterances), ...entries(source.deeds), ...entries(source.reckoning), ...entries(source.halts ?? ''), ...entries(source.documents ?? ''), ...entries(source.parts), ...entries(source.stores), ...entries(source.firms), ...entries(source.forces)]);
  const parted = new Set([...verbs].flatMap((v) => withoutPrefix(lang, v)));
  const irregular = new Map(entries(source.irregular).map((e): [string, string] => [e.split('=')[0] ?? '', e.split('=')[1] ?? '']));
  const telling = new Set([source.nouns, source.agents, source.roles].flatMap(senseWords));
  // A short word at the end of another is mostly chance ("Vor-teil"); one that says what happens or who somebody is may be shorter.
  const isHead = (l: string): boolean => nouns.has(l) && (l.length > 4 || (l.length === 4 && telling.has(l)));
  const headOf = (form: string): string | undefined => {
    for (let cut = 3; cut <= form.length - 4; cut++) {
      const rest = form.slice(cut);
      const found = [rest, ...lemmasBehind(lang, rest, false, irregular)].find(isHead);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const cache = new Map<string, string>();
  const lemmaOf: Lexicon['lemmaOf'] = (form, lemma, verb) => {
    const isWord = (l: string): boolean => (verb ? verbs.has(l) || parted.has(l) : nouns.has(l));
    const key = `${form}|${lemma}|${verb}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const candidates = lemmasBehind(lang, form, verb, irregular).filter(isWord);
    // A given lemma that is a word stands, unless the form is plainly another word's: "menace" of "menacer", not "mener".
    const given = isWord(lemma) && (candidates.length === 0 || candidates.includes(lemma) || form === lemma);
    const own = given ? lemma : candidates[0] ?? (isWord(form) ? form : undefined);
    const found = own ?? (source.joinsNouns && !verb ? headOf(form) : undefined) ?? lemma;
    cache.set(key, found);
    return found;
  };
  return { lemmaOf, isVerb: (lemma) => verbs.has(lemma) };
}
