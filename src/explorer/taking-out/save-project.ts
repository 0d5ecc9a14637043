import { serialiseProject } from '../../project/index.ts';
import { currentProject } from './current-project.ts';
import { download } from './download.ts';

/** A name of a project as a file may be called. */
export function fileStem(name: string): string {
  return name.toWellFormed().replace(/[^\p{L}\p{N}()_+-]+/gu, ' ').trim().slice(0, 80) || 'dramatis';
}

/** Saves the open project with its decisions and places as a file that can be opened again. */
export function saveProject(): void {
  const project = currentProject();
  if (project) download(`${fileStem(project.name)}.dramatis.json`, new Blob([serialiseProject(project)], { type: 'application/json' }));
}
