import { argumentsOf, isVerb, subjectsOf } from './arguments.ts';
import { denotedBy } from './phrase.ts';
import { sourcesNamed } from './attribution.ts';
import { type ReportingTail, reportingTailOf } from './reporting-tail.ts';
import type { Placed, Scene } from './scene.ts';
import { sensesOf } from './senses.ts';
import { topicOf } from './topic.ts';
import { ancestors, childrenBy, feature, hangsBy, headOf, isDefinite, isNominal, markedBy, uposOf, verbLemmas } from './tree.ts';

/**
 * Who is speaking where, over the sentences of an article: a quotation goes on without its speaker being named
 * again, a speaker is often named only after it, and "Putin made this announcement" tells of the sentence before.
 */
export interface Discourse {
  /** The speaker of what a token says, when the tree of its sentence does not tell. */
  readonly speakerAt: (scene: Scene, token: number) => Placed | undefined;
}

/** The reporting verbs of a sentence that stand outside quotation marks, with who they belong to. */
interface Report {
  readonly verb: number;
  readonly speaker: Placed;
}

/** Follows the speakers through the scenes of an article, given in order. */
export function followSpeakers(scenes: readonly Scene[], quoted: readonly boolean[]): Discourse {
  const reports = goingOnWith(scenes, scenes.map((s) => reportsIn(s, quoted)));
  const isQuoted = (s: Scene, i: number): boolean => quoted[s.tokens[i]?.span.from ?? -1] === true;
  const wholly = scenes.map((s) => s.tokens.length > 2 && isQuoted(s, 1) && isQuoted(s, s.tokens.length - 2));
  const pointsBack = scenes.map(utterer);
  return {
    speakerAt(scene, token) {
      const at = scene.index;
      const tail = reportingTailOf(scene);
      const teller = tail && token < tail.from ? reports[at]?.find((r) => r.verb === tail.verb) : undefined;
      if (teller) return teller.speaker;
      if (!isQuoted(scene, token)) return reportBehind(scene, reports[at] ?? [], token) ?? toldOfLater(scenes, pointsBack, at) ?? goingOn(scenes, reports, at, token);
      const own = colonSpeaker(scene, token) ?? nearest(reports[at] ?? [], token)?.speaker;
      if (own) return own;
      for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
        const last = reports[i]?.at(-1);
        if (last) return last.speaker;
        if (!wholly[i]) break;
      }
      return wholly[at] ? reports[at + 1]?.[0]?.speaker : undefined;
    },
  };
}

/** How many sentences back somebody may have begun to speak who speaks on. */
const SPEAKING = 4;

/** "…, he added": a reporting tail that names nobody is the last speaker's. */
function goingOnWith(scenes: readonly Scene[], reports: readonly Report[][]): Report[][] {
  const all: Report[][] = [];
  const sources: (Placed | undefined)[] = [];
  scenes.forEach((scene, at) => {
    const tail = reportingTailOf(scene);
    const own = (reports[at] ?? []).filter((r) => r.verb !== tail?.verb);
    const speaker = tail?.speaker ?? (tail?.goesOn ? spokenLast(scene, tail, all, sources) : undefined);
    sources.push(sourcesNamed(scene, scene.tokens.findIndex((t) => t.head === -1))[0]);
    all.push(tail && speaker ? [...own, { verb: tail.verb, speaker }] : own);
  });
  return all;
}

/** Who spoke last: somebody, where the tail says "he", a body where it says "it". */
function spokenLast(scene: Scene, { from, verb }: ReportingTail, all: readonly Report[][], sources: readonly (Placed | undefined)[]): Placed | undefined {
  const { things, gendered } = scene.lexicon.references;
  const pronoun = scene.forms.slice(from, verb + 3).map((f) => gendered.get(f)).find((g) => g !== undefined);
  const person = things && pronoun ? !pronoun.has(things) : undefined;
  for (let i = all.length - 1; i >= 0 && i >= all.length - SPEAKING; i--) {
    const speaker = all[i]?.at(-1)?.speaker ?? sources[i];
    if (speaker && (person === undefined || (speaker.actor.type === 'person') === person)) return speaker;
  }
  // "Bolivia's envoy rejected the idea. “…,” he said": whom the sentence before was about.
  const [topic, another] = scene.previous ? topicOf(scene.previous) : [];
  return topic && !another && person !== false && topic.placed.actor.type === 'person' ? topic.placed : undefined;
}

function reportsIn(scene: Scene, quoted: readonly boolean[]): Report[] {
  return scene.tokens.flatMap((t, v): Report[] => {
    if (!isVerb(scene, v) || feature(scene, v, 'VerbForm') === 'Inf' || quoted[t.span.from] || !verbLemmas(scene, v).some((l) => scene.lexicon.reporting.has(l))) return [];
    const subject = subjectsOf(scene, v).flatMap((s) => denotedBy(scene, s, { deep: false })).find((d) => d.placed.actor.type !== 'equipment');
    const speaker = subject?.placed;
    return speaker ? [{ verb: v, speaker }] : [];
  });
}

/** "Gli Usa: “…”": a name, a colon, and the quotation that the token stands in. */
function colonSpeaker(scene: Scene, token: number): Placed | undefined {
  for (let i = token; i > 1; i--) {
    if (scene.forms[i] !== ':') continue;
    return /^["“«„]$/.test(scene.forms[i + 1] ?? '') ? scene.placed.find((p) => p.end === i) : undefined;
  }
  return undefined;
}

function nearest(reports: readonly Report[], token: number): Report | undefined {
  return [...reports].sort((a, b) => Math.abs(a.verb - token) - Math.abs(b.verb - token))[0];
}

/** "The ship was sunk, the ministry said": a comma, a name and the verb at the end of the sentence. */
function reportBehind(scene: Scene, reports: readonly Report[], token: number): Placed | undefined {
  return reports.find(({ verb, speaker }) => {
    if (verb < token || speaker.start < token || [verb, ...ancestors(scene, verb)].some((t) => hangsBy(scene, t, 'acl:relcl'))) return false;
    if (childrenBy(scene, verb, 'xcomp', 'ccomp').some((x) => x > verb)) return false;
    const first = Math.min(verb, speaker.start);
    const comma = scene.forms.slice(Math.max(0, first - 6), first).some((f) => /^[,”"»]$/.test(f));
    return comma && verb - token > 2 && scene.forms.slice(verb + 1).length < 9;
  })?.speaker;
}

/** "Die Regierung werde die Ukraine unterstützen": indirect speech goes on by its mood, without its speaker. */
function goingOn(scenes: readonly Scene[], reports: readonly (readonly Report[])[], at: number, token: number): Placed | undefined {
  const scene = scenes[at];
  const clause = scene && [token, ...ancestors(scene, token)].flatMap((t) => [t, ...childrenBy(scene, t, 'aux', 'cop')]);
  if (!scene || !clause?.some((t) => scene.lexicon.indirect.has(scene.forms[t] ?? ''))) return undefined;
  for (let i = at; i >= 0 && i >= at - 3; i--) {
    const last = reports[i]?.at(-1);
    if (last) return last.speaker;
  }
  return undefined;
}

/** How many sentences a later "this announcement" reaches back. */
const REACH = 2;

function toldOfLater(scenes: readonly Scene[], pointsBack: readonly (Placed | undefined)[], at: number): Placed | undefined {
  for (let i = at + 1; i <= at + REACH && i < scenes.length; i++) {
    if (!sameParagraph(scenes[i - 1], scenes[i])) return undefined;
    if (pointsBack[i]) return pointsBack[i];
  }
  return undefined;
}

function sameParagraph(a: Scene | undefined, b: Scene | undefined): boolean {
  return a !== undefined && b !== undefined && !a.article.text.slice(a.sentence.span.to, b.sentence.span.from).includes('\n');
}

/** Whose word the sentence calls the one before it: "Bild writes about this", "Putin made this announcement". */
function utterer(scene: Scene): Placed | undefined {
  const { utterances, demonstratives, reporting, light } = scene.lexicon;
  for (let i = 0; i < Math.min(scene.tokens.length, 30); i++) {
    if (isNominal(scene, i) && utterances.has(scene.lemmas[i] ?? '')) {
      const pointed = isDefinite(scene, i);
      if (!pointed || childrenBy(scene, i, 'nmod').length > 0) continue;
      const agents = childrenBy(scene, i, 'acl').flatMap((a) => argumentsOf(scene, a).doers);
      const v = headOf(scene, i);
      if (v >= 0 && hangsBy(scene, i, 'nsubj') && isVerb(scene, v)) agents.push(...childrenBy(scene, v, 'obl').filter((o) => markedBy(scene, o, scene.lexicon.prepositions.agent)));
      const carrier = v >= 0 && hangsBy(scene, i, 'obj') && light.has(scene.lemmas[v] ?? '') ? subjectsOf(scene, v) : [];
      const who = [...agents, ...carrier].flatMap((d) => denotedBy(scene, d, { deep: false }))[0];
      if (who) return who.placed;
    }
    if (isVerb(scene, i) && verbLemmas(scene, i).some((l) => reporting.has(l)) && childrenBy(scene, i, 'ccomp').length === 0) {
      // "Il presidente lo ha ringraziato" speaks of a man, "lo ha denunciato il presidente" of what was said.
      const judges = sensesOf(scene, i).some((s) => s.type === 'ACCUSE' || s.type === 'SUPPORT');
      const pointed = childrenBy(scene, i, 'obj', 'obl').some((o) => uposOf(scene, o) === 'PRON' && demonstratives.has(scene.forms[o] ?? '') && !(judges && childrenBy(scene, i, 'nsubj').some((s) => s < o)));
      const who = pointed ? subjectsOf(scene, i).flatMap((d) => denotedBy(scene, d, { deep: false }))[0] : undefined;
      if (who) return who.placed;
    }
  }
  return undefined;
}
