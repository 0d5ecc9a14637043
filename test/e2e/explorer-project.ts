import { readFileSync } from 'node:fs';
import type { Actor, Article, Claim, Mention, Project } from '../../src/model/index.ts';
import { newProject } from '../../src/project/index.ts';
import { actor, article, claim, corpus } from '../explorer/examples.ts';

/*
 * A small project over real articles, with claims as a reader would note them: what the explorer does must
 * not hang on how good the extraction is today.
 */

const seed = (file: string): string => readFileSync(`seeds/${file}`, 'utf8');

const putin: Article = furnished(
  article('putin', seed('003_870b5b289e335832.txt'), {
    title: 'Putin plans hypersonic missile deployment to Belarus',
    outlet: 'Only Earthlings',
    url: 'https://onlyearthlings.com/putin-plans-hypersonic-missile-deployment-to-belarus/',
    published: '2024-12-27',
  }),
  ['20 Daily Habits', '12 Job Perks'],
);
const kirby = article('kirby', seed('004_5ef315fc38934314.txt'), {
  title: 'Crisi Ucraina, gli Usa: “Tra Russia e Iran partnership difesa vera e propria”',
  outlet: 'Ore 12',
  lang: 'it',
  url: 'https://www.ore12.net/crisi-ucraina/',
  published: '2022-12-10',
});
/** Its text tries to be markup, and its address to be a script. */
const hostile = article('hostile', '<img src=x onerror="document.title=1"> Moscow denies that Russia will deploy missiles in Belarus.', {
  title: '<b>Denial</b>',
  outlet: 'Wire',
  published: '2025-02',
});

/** Marks the paragraphs that begin like this as teasers. */
function furnished(of: Article, beginnings: readonly string[]): Article {
  return {
    ...of,
    blocks: of.blocks.map((b) => (beginnings.some((w) => of.text.startsWith(w, b.span.from)) ? { ...b, kind: 'teaser' as const } : b)),
  };
}

const alias = (lang: string, ...texts: readonly string[]): Actor['aliases'] => texts.map((text) => ({ text, lang }));
const actors: readonly Actor[] = [
  actor('RU', 'Russia', { country: 'RU', aliases: [...alias('en', 'Moscow', 'Russia'), ...alias('it', 'Mosca', 'Russia')] }),
  actor('BY', 'Belarus', { country: 'BY', aliases: alias('en', 'Minsk', 'Belarus') }),
  actor('IR', 'Iran', { country: 'IR', aliases: alias('it', 'Teheran', 'Iran') }),
  actor('US', 'United States', { country: 'US', aliases: alias('it', 'Usa', 'Stati Uniti') }),
  actor('vladimir-putin', 'Vladimir Putin', { type: 'person', country: 'RU', aliases: alias('en', 'Putin', 'Vladimir Putin') }),
  actor('john-kirby', 'John Kirby', { type: 'person', country: 'US', aliases: alias('it', 'John Kirby', 'Kirby') }),
  actor('oreshnik', 'Oreshnik', { type: 'equipment', aliases: alias('en', 'Oreshnik') }),
  actor('nato', 'NATO', { type: 'organisation', aliases: alias('en', 'NATO') }),
];

const claims: readonly Claim[] = [
  claim(putin, 'Russia intends to deploy the hypersonic Oreshnik missile system, which is nuclear-capable, in Belarus during the latter half of 2025', ['RU', 'MOBILIZE', 'BY'], {
    label: 'plans to deploy Oreshnik missiles in', status: 'planned', by: [actors[4]!.id], when: { from: '2025-07-01', to: '2025-12-31' },
  }),
  claim(putin, 'the increasing military collaboration between Moscow and Minsk', ['RU', 'COOPERATE', 'BY'], { label: 'collaborates militarily with', symmetric: true }),
  claim(putin, 'Russian President Vladimir Putin', ['vladimir-putin', 'LEADS', 'RU'], { label: 'is president of' }),
  claim(putin, 'Russia conducted a substantial demonstration of the Oreshnik missile system', ['RU', 'OPERATES', 'oreshnik'], { label: 'demonstrated' }),
  claim(putin, 'perceived threats posed by NATO members in his region', ['nato', 'THREATEN', 'BY'], { label: 'is seen as a threat by', status: 'possible', rule: 'learned', confidence: 0.724 }),
  claim(kirby, 'si è ormai trasformata in una partnership di difesa vera e propria', ['IR', 'COOPERATE', 'RU'], { label: 'has a defence partnership with', symmetric: true, by: [actors[5]!.id] }),
  claim(kirby, 'l’invio di aerei senza pilota alla Russia', ['IR', 'AID', 'RU'], { label: 'sent drones to' }),
  claim(kirby, 'gli Stati Uniti temono che la Russia intenda “fornire all’Iran componenti militari avanzati”', ['RU', 'AID', 'IR'], { label: 'may supply military components to', status: 'possible', by: [actors[3]!.id] }),
  claim(hostile, 'Moscow denies that Russia will deploy missiles in Belarus', ['RU', 'MOBILIZE', 'BY'], { label: 'denies deploying missiles in', status: 'denied', by: [actors[0]!.id] }),
];

/** Every place outside page furniture where an actor is named. */
function mentionsIn(of: Article): readonly Mention[] {
  const found: Mention[] = [];
  for (const who of actors) {
    for (const { text } of who.aliases) {
      for (const m of of.text.matchAll(new RegExp(`(?<!\\p{L})${text}(?!\\p{L})`, 'gu'))) {
        const span = { from: m.index, to: m.index + text.length };
        const read = of.blocks.some((b) => b.kind === 'body' && b.span.from <= span.from && span.to <= b.span.to);
        const free = found.every((f) => f.span.to <= span.from || span.to <= f.span.from);
        if (read && free) found.push({ actor: who.id, article: of.id, span, form: 'name' });
      }
    }
  }
  return found;
}

const articles = [putin, kirby, hostile];

/** The project the explorer is tested on, as extraction leaves it: without a layout. */
export const UNPLACED: Project = newProject(
  'Example',
  corpus({ articles, actors, claims, mentions: articles.flatMap(mentionsIn), suggestions: [] }),
  [{ where: 'broken.txt', reason: 'the file is empty' }],
);

/** The same with every actor at a place of its own, so that a test knows where to click. */
export const EXAMPLE: Project = {
  ...UNPLACED,
  layout: Object.fromEntries(
    actors.map(({ id }, i) => {
      const angle = (2 * Math.PI * i) / actors.length;
      return [id, { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) }];
    }),
  ),
};
