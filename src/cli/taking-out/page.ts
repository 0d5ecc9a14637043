import { readFile } from 'node:fs/promises';
import { worldOutline } from '../../graph/world-outline.ts';
import { DramatisError, type Project } from '../../model/index.ts';
import { selfContainedPage, serialiseProject } from '../../project/index.ts';
import { home } from '../home.ts';

/**
 * The built explorer with a project in one file.
 * @throws DramatisError if the page was not built
 */
export async function page(project: Project): Promise<string> {
  const index = await part('index.html');
  const script = /<script\b[^>]*\bsrc="\.?\/?([^"]+)"/.exec(index)?.[1];
  const style = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.?\/?([^"]+)"/.exec(index)?.[1];
  if (script === undefined || style === undefined) throw new DramatisError('it names no script or no style', home('dist', 'web', 'index.html'), 'Build the page again: npm run build:page');
  return selfContainedPage({
    title: project.name, script: await part(script), style: await part(style), project: serialiseProject(project), world: JSON.stringify(worldOutline()),
  });
}

async function part(name: string): Promise<string> {
  const path = home('dist', 'web', name);
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new DramatisError('the page is not built', path, 'Build it: npm run build:page', { cause });
  }
}
