import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributionExamples } from '../../../src/extraction/claims/attribution.examples.ts';
import { constructionExamples } from '../../../src/extraction/claims/constructions.examples.ts';
import { deedExamples } from '../../../src/extraction/claims/deeds.examples.ts';
import { extractClaims } from '../../../src/extraction/claims/index.ts';
import { inOrder, readExamples, type Example, type Examples } from '../../../src/extraction/claims/example.ts';
import { referenceExamples } from '../../../src/extraction/claims/reference.examples.ts';
import { eventNounExamples } from '../../../src/extraction/claims/rules/event-noun.examples.ts';
import { otherExamples } from '../../../src/extraction/claims/rules/others.examples.ts';
import { roleExamples } from '../../../src/extraction/claims/rules/role.examples.ts';
import { verbExamples } from '../../../src/extraction/claims/rules/verb.examples.ts';
import { statusExamples } from '../../../src/extraction/claims/status.examples.ts';
import { spokenExamples } from '../../../src/extraction/claims/spoken.examples.ts';
import { verdictExamples } from '../../../src/extraction/claims/verdicts.examples.ts';
import { wordOrderExamples } from '../../../src/extraction/claims/word-order.examples.ts';
import { setHome } from '../../../src/cli/home.ts';
import { languageEngine } from '../../../src/cli/models.ts';

const SETS: Readonly<Record<string, Examples>> = { verb: verbExamples, 'event-noun': eventNounExamples, role: roleExamples, others: otherExamples, status: statusExamples, attribution: attributionExamples, constructions: constructionExamples, reference: referenceExamples, spoken: spokenExamples, deeds: deedExamples, verdicts: verdictExamples, 'word order': wordOrderExamples };
setHome(join(import.meta.dirname, '../../..'));

/** All claims that the rules find in an example, as its author would write them. What the link model adds is measured, not listed. */
function claimLines({ lang, article, actors, mentions }: Example): string[] {
  const names = new Map(actors.map((a) => [a.id, a.name]));
  return extractClaims(article, languageEngine().analyse(article.text, lang), actors, mentions)
    .filter((c) => c.rule !== 'learned')
    .map((c) => inOrder([
      `${names.get(c.source)} ${c.symmetric ? '<>' : '>'} ${names.get(c.target)} ${c.type}`,
      ...(c.status === 'actual' ? [] : [c.status]), ...(c.by[0] ? [`by ${names.get(c.by[0])}`] : []),
    ].join(' ')))
    .sort();
}

for (const [name, set] of Object.entries(SETS)) {
  for (const lang of Object.keys(set)) {
    describe(`${name}, ${lang}`, () => {
      test.each(readExamples({ [lang]: set[lang] ?? '' }).map((e) => [e.article.text, e] as const))('%s', (_, example) => {
        expect(claimLines(example)).toEqual(example.expected);
      });
    });
  }
}

test.each(['en', 'it', 'fr', 'de', 'es'])('%s has at least sixty examples, some of them of nothing', (lang) => {
  const examples = Object.values(SETS).flatMap((set: Examples) => readExamples({ [lang]: set[lang] ?? '' }));
  expect(examples.length).toBeGreaterThanOrEqual(60);
  expect(examples.filter((e) => e.expected.length === 0).length).toBeGreaterThanOrEqual(4);
});
