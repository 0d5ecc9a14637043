import { buildGraph, type ExportInput } from '../../../src/graph/index.ts';
import type { ActorId, Position } from '../../../src/model/index.ts';
import { articleOf, corpusOf } from '../small-corpus.ts';

/** Everything a file format could stumble over, in one name. */
export const HOSTILE = `=cmd|' /C calc'!A0 "quoted", <b>&amp;</b> ]]> \u0000\u0008 a\r\nb\tc \u{1F600} \uD800 -- é`;

/** A project with hostile text in every field that holds text. */
export function hostileProject(): ExportInput {
  const text = `${HOSTILE} and more text to quote from, so that evidence fits.`.padEnd(200);
  const base = corpusOf(
    [
      'RU MOBILIZE BY planned by:PUTIN,BILD when:2024-12 with:ORE "plans to deploy in"',
      'BY COOPERATE RU planned',
      'IR AID RU denied',
      'RU CONSULT IR in:a2 when:2024',
      'PUTIN LEADS RU',
      'RU OPERATES ORE',
      'KP AID RU planned in:a2',
      'KP ASSAULT RU possible in:a2',
    ],
    {
      actors: ['RU:country:Russia:Mosca;Россия', 'PUTIN:person:Vladimir Putin', 'BILD:organisation', 'ORE:equipment:Oreshnik', 'X:place'],
      articles: [
        articleOf('a1', { text, title: HOSTILE, outlet: HOSTILE, author: HOSTILE, published: '2024-11', url: 'https://example.org/?a=1&b=<2>', blocks: [] }),
        articleOf('a2', { published: '2024-02-29', outlet: 'Ore 12', lang: 'it' }),
      ],
    },
  );
  const corpus = {
    ...base,
    actors: base.actors.map((a) => ({
      ...a,
      ...(a.id === 'X' ? { name: HOSTILE, aliases: [{ text: HOSTILE, lang: 'not a language' }] } : {}),
      ...(a.id === 'RU' ? { country: 'RU', wikidata: 'Q159', coordinates: [55.75, 37.6] as const } : {}),
    })),
    claims: base.claims.map((c) => (c.type === 'LEADS' ? { ...c, label: HOSTILE } : c)),
  };
  const layout = Object.fromEntries(corpus.actors.slice(0, -1).map((a, i) => [a.id, { x: 100 * i, y: 50 * (i % 3) }])) as Record<ActorId, Position>;
  return { name: `My "project" <1>/..\\${HOSTILE}`, corpus, graph: buildGraph(corpus), layout };
}
