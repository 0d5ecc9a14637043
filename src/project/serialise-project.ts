import type { Project } from '../model/index.ts';

/**
 * The text of a project file: JSON with one article, actor, mention, claim or decision a line, so that two
 * versions of a project can be compared line by line. Positions that are no numbers are left out.
 */
export function serialiseProject(project: Project): string {
  const { version, name, corpus, decisions, layout, refusals } = project;
  const placed = Object.entries(layout).filter(([, p]) => Number.isFinite(p.x) && Number.isFinite(p.y));
  const fields = [
    field('version', JSON.stringify(version)),
    field('name', JSON.stringify(name)),
    field('corpus', `{\n${Object.entries(corpus).map(([key, items]) => field(key, list(items))).join(',\n')}\n}`),
    field('decisions', list(decisions)),
    field('layout', JSON.stringify(Object.fromEntries(placed))),
    field('refusals', list(refusals)),
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

function field(name: string, json: string): string {
  return `${JSON.stringify(name)}: ${json}`;
}

function list(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((i) => JSON.stringify(i)).join(',\n')}\n]`;
}
