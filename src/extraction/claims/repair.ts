import type { Lexicon } from '../../knowledge/lexicon/index.ts';
import type { Token } from '../../language/parsed.ts';
import { type Draft, nameAt, type NamedAt } from './draft.ts';
import { clefts, frontedParticiples, nounsAsAttributes, nounsBehindCopulas, participlesAsNouns, participlesBehindAuxiliaries, phrasePrepositions, verbsBehindNames } from './repair-order.ts';
import { mendCases } from './repair-cases.ts';
import { extendedAttributes, namesBehindVerb } from './repair-phrases.ts';
import { infinitivesAsAdjectives, partedVerbs, verbsTakenForAttributes } from './repair-verb-second.ts';
import { verbsBehindConjunctions, bareNames, participlesBehindNames, secondSubjects, subjectsFromCompounds, subjectsFromObliques, subjectsOfContents, topicsBeforeColons, verbsFromAttributes } from './repair-clauses.ts';
import { namesJoinedByAnd, ownersBesideNames } from './repair-name-pairs.ts';
import { compoundsTurnedRound, subjectsBehindClauseOpeners, subjectsBehindConjunctions, subjectsOfToldClauses } from './repair-subjects.ts';
import { appositions, appositionsOfConjuncts, brokenLists, genitives, namesAsVerbs, namesBehindAttributes, namesBehindPeoples, namesBesideNouns, namesInOnePiece, neighbouringNames, prepositionsInNames, titlesWithCase } from './repair-names.ts';
import { clausesFromAttributes, contentsAsAttributes, secondSpeeches } from './repair-speech.ts';

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
  const nouns = [...nounsAsAttributes(tokens, drafts, names, lexicon), ...nounsBehindCopulas(tokens, drafts, lexicon)];
  clefts(tokens, drafts, lexicon);
  const participles = [...participlesAsNouns(tokens, drafts, names, lexicon), ...frontedParticiples(tokens, drafts, lexicon), ...participlesBehindAuxiliaries(tokens, drafts, names, lexicon)];
  const behindNames = verbsBehindNames(tokens, drafts, names, lexicon);
  topicsBeforeColons(tokens, drafts);
  namesAsVerbs(tokens, drafts, names);
  namesBehindAttributes(tokens, drafts, names);
  namesBehindPeoples(drafts, names, (n) => n.adjective === true);
  ownersBesideNames(tokens, drafts, names);
  namesJoinedByAnd(tokens, drafts, names);
  brokenLists(tokens, drafts, names);
  nouns.push(...compoundsTurnedRound(tokens, drafts, lexicon));
  const conjoined = verbsBehindConjunctions(tokens, drafts, lexicon);
  subjectsBehindConjunctions(tokens, drafts);
  subjectsBehindClauseOpeners(tokens, drafts, lexicon);
  subjectsOfToldClauses(tokens, drafts, lexicon);
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
  clausesFromAttributes(tokens, drafts, names);
  contentsAsAttributes(tokens, drafts, lexicon);
  secondSpeeches(tokens, drafts, lexicon);
  titlesWithCase(tokens, drafts, names);
  appositions(tokens, drafts, names, lexicon);
  return tokens.map((t, i) => {
    const draft = drafts[i];
    if (participles.includes(i)) return { ...t, ...draft, upos: 'VERB', feats: 'VerbForm=Part|Tense=Past' };
    if (conjoined.includes(i)) return { ...t, ...draft, feats: 'VerbForm=Fin|Tense=Past' };
    if (behindNames.includes(i)) return { ...t, ...draft, upos: 'VERB', feats: 'VerbForm=Fin' };
    const upos = nouns.includes(i) ? 'NOUN' as const : t.upos;
    return draft && (draft.head !== t.head || draft.deprel !== t.deprel || upos !== t.upos) ? { ...t, ...draft, upos } : t;
  });
}
