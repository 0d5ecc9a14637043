import { ratios, type Counts, type Share, type Tally } from './tally.ts';

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
const three = (tally: Tally): string => {
  const { precision, recall, f1 } = ratios(tally);
  return `${percent(precision)} ${percent(recall)} ${percent(f1)}`;
};
const part = ({ of, right }: Share): string => (of > 0 ? percent(right / of) : '    –');

/** Counts as a table for the terminal: one line for each named set of articles. */
export function scoreTable(rows: readonly (readonly [name: string, counts: Counts])[]): string {
  const width = Math.max(8, ...rows.map(([name]) => name.length)) + 1;
  const head = `${' '.repeat(width)}actors P R F1     type  | pairs P R F1      | +class P R F1     | +type P R F1      | status speaker attributed evidence`;
  return [head, ...rows.map(([name, c]) => `${name.padEnd(width)}${three(c.actors)} ${part(c.actorType)} | ${three(c.pairs)} | ${three(c.classes)} | ${three(c.types)} | ${part(c.status)}   ${part(c.speaker)}      ${part(c.attributed)}    ${part(c.evidence)}`)].join('\n');
}
