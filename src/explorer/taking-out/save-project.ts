import { fileStem } from '../../graph/index.ts';
import { serialiseProject } from '../../project/index.ts';
import { currentProject } from './current-project.ts';
import { download } from './download.ts';

/** Saves the open project with its decisions and places as a file that can be opened again. */
export function saveProject(): void {
  const project = currentProject();
  if (project) download(`${fileStem(project.name)}.dramatis.json`, new Blob([serialiseProject(project)], { type: 'application/json' }));
}
