/**
 * Formats that only a program on this machine can write: those of the graph room and, besides, the project's own
 * file, one page that holds everything, and a picture of points.
 *
 * Lives here: one file for each. May not: know what the graph room's formats look like.
 */
import { exportAs, EXPORT_NAMES, EXPORTS, type ExportInput } from '../../graph/index.ts';
import { serialiseProject } from '../../project/index.ts';
import type { Project } from '../../model/index.ts';
import { page } from './page.ts';
import { png } from './png.ts';

export { filterAskedFor, ONLY_HELP } from './only.ts';

/** A project with the places of its actors, in both ways they are needed. */
export interface TakenOut {
  readonly project: Project;
  readonly input: ExportInput;
}

/** What a format writes. */
export interface Written {
  readonly ending: string;
  readonly content: string | Uint8Array;
}

interface Format {
  readonly description: string;
  readonly write: (taken: TakenOut) => Written | Promise<Written>;
}

const OWN: Readonly<Record<string, Format>> = {
  project: {
    description: 'The project file with every actor in its place, to be opened again.',
    write: ({ project }) => ({ ending: '.dramatis.json', content: serialiseProject(project) }),
  },
  html: {
    description: 'One page that holds the project and the explorer: opens offline, and can be opened for editing again.',
    write: async ({ project }) => ({ ending: '.html', content: await page(project) }),
  },
  png: {
    description: 'The drawing as a picture, for documents and mail.',
    write: async ({ input }) => ({ ending: '.png', content: await png(exportAs('svg', input).text) }),
  },
};

/** All formats by the name they are asked for with. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ...Object.fromEntries(
    EXPORT_NAMES.map((name): [string, Format] => [
      name,
      { description: EXPORTS[name].description, write: ({ input }) => ({ ending: EXPORTS[name].ending, content: exportAs(name, input).text }) },
    ]),
  ),
  ...OWN,
};
