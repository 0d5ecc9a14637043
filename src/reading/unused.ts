/**
 * The name, with a number if it is taken: "report", "report-2". Takes it.
 * @param taken names that are taken, with the last number given to each; a great many may be alike
 */
export function unused(name: string, taken: Map<string, number>): string {
  const last = taken.get(name);
  if (last === undefined) {
    taken.set(name, 1);
    return name;
  }
  let n = last + 1;
  while (taken.has(`${name}-${n}`)) n++;
  taken.set(name, n).set(`${name}-${n}`, 1);
  return `${name}-${n}`;
}
