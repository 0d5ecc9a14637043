import { lexiconOf } from '../../knowledge/lexicon/index.ts';
import type { Parsed, WordVectors } from '../../language/parsed.ts';
import { claimId, classOf, type Actor, type ActorId, type Article, type Claim, type Mention, type RelationType, type Span, type When } from '../../model/index.ts';
import { isVerb } from './arguments.ts';
import { actorsOf, speakersOf } from './attribution.ts';
import { followSpeakers, type Discourse } from './discourse.ts';
import { denialsIn } from './denial.ts';
import { evidenceOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { withFirstPersons } from './first-person.ts';
import { impliedAccusations } from './implied.ts';
import { homeOf } from './home.ts';
import { reviewed, shippedModel } from '../links/index.ts';
import { labelOf } from './label.ts';
import { quotedStretches } from './quotation.ts';
import { withReferences } from './reference.ts';
import { RULES } from './rules/index.ts';
import { role } from './rules/role.ts';
import { makeScene, type Placed, type Scene } from './scene.ts';
import { placeOf } from './setting.ts';
import { spokenIn } from './spoken.ts';
import { statusOf } from './status.ts';
import { coordinated, hangsBy } from './tree.ts';
import { closestTime, timesIn } from './when.ts';

/** Claims below this are dropped: more of them are wrong than right. */
const LEAST_CONFIDENCE = 0.25;

/** Finds the claims of an article among its recognised actors. None for a language without a lexicon. */
export function extractClaims(article: Article, parsed: Parsed, actors: readonly Actor[], mentions: readonly Mention[], words?: WordVectors): Claim[] {
  const scenes = scenesOf(article, parsed, actors, mentions);
  const discourse = followSpeakers(scenes, quotedStretches(article));
  const bodyOf = new Map(scenes.flatMap((s) => role.find(s)).map((f) => [f.source.actor.id, f.target.actor]));
  return scenes.map((s) => withFirstPersons(s, discourse, bodyOf))
    .flatMap((scene) => {
      const ruled = strongest([...RULES.flatMap((r) => r.find(scene)), ...spokenIn(scene, discourse, bodyOf), ...denialsIn(scene, discourse, bodyOf)]);
      const found = words ? reviewed(scene, ruled, shippedModel().read(scene, ruled, words)) : ruled;
      const claims = found.map((f) => toClaim(scene, f, discourse));
      return [...claims, ...impliedAccusations(scene, found, claims)];
    });
}

/** The sentences of an article as rules see them, in order. None for a language without a lexicon. */
export function scenesOf(article: Article, parsed: Parsed, actors: readonly Actor[], mentions: readonly Mention[]): Scene[] {
  const lexicon = lexiconOf(article.lang);
  if (!lexicon) return [];
  const byId = new Map(actors.map((a) => [a.id, a]));
  const home = homeOf(article.lang, mentions, byId);
  const scenes: Scene[] = [];
  for (const [i, sentence] of parsed.sentences.entries()) scenes.push(withReferences(makeScene(article, lexicon, sentence, i, mentions, byId, scenes.at(-1), home)));
  return scenes;
}

/** One finding for each source, target and type in a sentence: the surest. */
export function strongest(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  for (const f of findings) {
    if (f.confidence < LEAST_CONFIDENCE) continue;
    const [a, b] = [f.source.actor.id, f.target.actor.id];
    const ends = f.mutual && a > b ? `${b}|${a}` : `${a}|${b}`;
    const key = `${ends}|${f.type}`;
    const known = best.get(key);
    if (!known || f.confidence > known.confidence) best.set(key, f);
  }
  const found = [...best.values()];
  // "Tensions" or "links" say less than anything else said of the same two in the same sentence.
  const better = (f: Finding): boolean => found.some((o) => o !== f && o.type !== 'RELATED_TO' && o.confidence >= f.confidence && samePair(o, f));
  return found.filter((f) => f.type !== 'RELATED_TO' || !better(f));
}

function samePair(a: Finding, b: Finding): boolean {
  const ids = [b.source.actor.id, b.target.actor.id];
  return ids.includes(a.source.actor.id) && ids.includes(a.target.actor.id);
}

/** The time that the evidence names closest to the word that says what happens. */
function timeOf(scene: Scene, finding: Finding, { from, to }: Span): When | undefined {
  const { text, lang, published } = scene.article;
  const times = timesIn(text.slice(from, to), lang, published);
  return times.length > 0 ? closestTime(times, (scene.tokens[finding.trigger]?.span.from ?? from) - from) : undefined;
}

function toClaim(scene: Scene, finding: Finding, discourse: Discourse): Claim {
  const status = finding.status ?? (isStanding(finding) ? 'actual' : statusOf(scene, finding.trigger));
  const evidence = evidenceOf(scene, finding);
  const when = timeOf(scene, finding, evidence);
  const place = isStanding(finding) ? undefined : placeOf(scene, finding);
  const instrument = classOf(finding.type).startsWith('verbal') ? undefined : finding.instrument;
  const base = { article: scene.article.id, source: finding.source.actor.id, target: finding.target.actor.id, type: finding.type, evidence };
  return {
    ...base,
    id: claimId(base),
    label: labelOf(scene, finding, status),
    status,
    by: isStanding(finding) || finding.rule === 'denial' || finding.rule === 'spoken' ? [] : speakers(scene, finding, discourse),
    ...(when && !isStanding(finding) ? { when } : {}),
    ...(place ? { where: place.actor.id } : {}),
    ...(instrument ? { with: instrument.actor.id } : {}),
    symmetric: finding.mutual,
    sourceSpan: finding.source.mention.span,
    targetSpan: finding.target.mention.span,
    rule: finding.rule,
    confidence: Math.round(finding.confidence * 100) / 100,
  };
}

/** Whom the sentence names, or else who is speaking here. A speech act is not attributed to its own speaker. */
function speakers(scene: Scene, finding: Finding, discourse: Discourse): ActorId[] {
  const verbal = classOf(finding.type).startsWith('verbal');
  // What one announces of oneself needs no witness: "announced its withdrawal from".
  const ownDeed = !isVerb(scene, finding.trigger) && hangsBy(scene, finding.trigger, 'obj', 'nsubj:pass', 'obl');
  const isOwn = (p: Placed): boolean => p.actor.id === finding.source.actor.id || (ownDeed && coordinated(scene, p.head).flatMap((c) => scene.at[c] ?? []).some((q) => q.actor.id === finding.source.actor.id));
  const named = speakersOf(scene, finding.trigger).filter((p) => !(verbal || ownDeed) || !isOwn(p));
  if (named.length > 0) return actorsOf(named);
  const speaker = discourse.speakerAt(scene, finding.trigger);
  return speaker && speaker.actor.id !== finding.source.actor.id ? [speaker.actor.id] : [];
}

/** Relations that texts tell in passing. */
const IN_PASSING = new Set<RelationType>(['LEADS', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN']);

/** An office or a membership is told in passing: neither plan nor hearsay around it touches it. */
function isStanding({ rule, type }: Finding): boolean {
  return rule === 'role' || rule === 'affiliation' || rule === 'equipment' || rule === 'part-of' || type === 'BORDERS' || (rule === 'learned' && IN_PASSING.has(type));
}
