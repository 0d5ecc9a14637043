import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, nameAt, type NamedAt } from './draft.ts';
import { clefts, frontedParticiples, nounsAsAttributes, participlesAsNouns, phrasePrepositions } from './repair-order.ts';
import { mendCases } from './repair-cases.ts';
import { extendedAttributes, namesBehindVerb } from './repair-phrases.ts';
import { infinitivesAsAdjectives, partedVerbs, verbsTakenForAttributes } from './repair-verb-second.ts';
import { bareNames, participlesBehindNames, secondSubjects, subjectsFromCompounds, subjectsFromObliques, subjectsOfContents, verbsFromAttributes } from './repair-clauses.ts';
import { appositions, appositionsOfConjuncts, brokenLists, genitives, namesAsVerbs, namesBesideNouns, namesInOnePiece, neighbouringNames, prepositionsInNames, titlesWithCase } from './repair-names.ts';

/**
 * Mends what parsers get wrong most often around names, where the actors found say more than the tree: a verb taken
 * for an attribute between two names ("[Germany opposed] Poland"), a name hung on a verb as part of a compound, and a
 * verb given two subjects. Everything else is left as parsed.
 */
export function repaired(parsed: readonly Token[], names: readonly NamedAt[], lexicon: Lexicon): Token[] {
  const drafts: Draft[] = parsed.map(({ head, deprel }) => ({ head, deprel }));
  const verbs = verbsTakenForAttributes(parsed, drafts, lexicon);
  partedVerbs(parsed, drafts, verbs, lexicon);
  const infinitives = infinitivesAsAdjectives(parsed, drafts, lexicon);
  const tokens = parsed.map((t, i) => (verbs.includes(i) ? { ...t, upos: 'VERB' as const, feats: 'Mood=Ind|VerbForm=Fin' } : infinitives.includes(i) ? { ...t, upos: 'VERB' as const, feats: 'VerbForm=Inf' } : t));
  namesInOnePiece(tokens, drafts, names);
  prepositionsInNames(tokens, drafts, names);
  phrasePrepositions(tokens, drafts, lexicon);
  const nouns = nounsAsAttributes(tokens, drafts, names, lexicon);
  clefts(tokens, drafts, lexicon);
  const participles = [...participlesAsNouns(tokens, drafts, names, lexicon), ...frontedParticiples(tokens, drafts, lexicon)];
  namesAsVerbs(tokens, drafts, names);
  brokenLists(tokens, drafts, names);
  subjectsFromObliques(tokens, drafts, names);
  extendedAttributes(tokens, drafts, lexicon);
  mendCases(tokens, drafts, (i) => nameAt(names, i) !== undefined, lexicon);
  namesBehindVerb(tokens, drafts, names, lexicon);
  verbsFromAttributes(tokens, drafts, names, lexicon);
  subjectsFromCompounds(tokens, drafts, names);
  subjectsOfContents(tokens, drafts, names);
  namesBesideNouns(tokens, drafts, names);
  appositionsOfConjuncts(tokens, drafts, names);
  secondSubjects(tokens, drafts, names);
  bareNames(tokens, drafts, names);
  if (lexicon.joinsNouns) genitives(tokens, drafts, names);
  neighbouringNames(tokens, drafts, names);
  participlesBehindNames(tokens, drafts, names);
  titlesWithCase(tokens, drafts, names);
  appositions(tokens, drafts, names, lexicon);
  return tokens.map((t, i) => {
    const draft = drafts[i];
    if (participles.includes(i)) return { ...t, ...draft, upos: 'VERB', feats: 'VerbForm=Part|Tense=Past' };
    const upos = nouns.includes(i) ? 'NOUN' as const : t.upos;
    return draft && (draft.head !== t.head || draft.deprel !== t.deprel || upos !== t.upos) ? { ...t, ...draft, upos } : t;
  });
}
