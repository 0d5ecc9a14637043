import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupCopies, readInputs } from '../../src/reading/index.ts';
import { readText } from './marked.ts';

const AGENCY = `Kenya and Uganda signed an agreement on Tuesday to build a new railway from Nairobi to Kampala, the transport ministers of both countries said.
The line will cost four billion dollars and will be paid for by a bank in Beijing, which has already lent money for the first stretch from the port of Mombasa.
Uganda wants to send its oil to the coast on it. Kenya hopes that the trains will take lorries off its crowded roads and bring more trade to the towns along the lake.
Work is to begin in January and to be finished within five years, but farmers near Kisumu have gone to court because they fear for their land.`;

describe('copies of one story', () => {
  test('are grouped across outlets, headlines, a cut and an added paragraph', async () => {
    const lines = AGENCY.split('\n');
    const articles = await Promise.all([
      readText(`Kenya and Uganda agree on railway\n${AGENCY}`, { outlet: 'Nairobi Daily' }),
      readText('Chad and Niger have reopened their border after talks in Niamey. Traders on both sides welcomed the decision, which ends a quarrel of three years over cattle, salt and fuel that had cost both countries dearly.'),
      readText(`New line to Kampala\n${lines.slice(0, 3).join('\n')}`, { outlet: 'Lake Post' }),
      readText(`Railway: the deal is done\n${AGENCY}\nOur correspondent in Kisumu adds that the farmers have found a lawyer from London who takes no money from them.`),
    ]);
    expect(groupCopies(articles)).toEqual([[articles[0].id, articles[2].id, articles[3].id]]);
  });

  test('two articles about one event in their own words are no copies', async () => {
    const articles = await Promise.all([
      readText(AGENCY),
      readText('The transport ministers of Uganda and Kenya have put their names to a treaty under which trains will run between their capitals. A Chinese bank lends the four billion dollars. Oil from Uganda is to reach the sea by rail, and the Kenyan government expects fewer lorries. In Kisumu, farmers are suing.'),
    ]);
    expect(groupCopies(articles)).toEqual([]);
  });

  test('the seeds are five stories', async () => {
    const seeds = join(import.meta.dirname, '../../seeds');
    const { articles } = await readInputs(readdirSync(seeds).map((name) => ({ path: name, bytes: readFileSync(join(seeds, name)) })));
    expect(groupCopies(articles)).toEqual([]);
  });
});
