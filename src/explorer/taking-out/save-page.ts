import { fileStem } from '../../graph/index.ts';
import { DramatisError } from '../../model/index.ts';
import { selfContainedPage, serialiseProject } from '../../project/index.ts';
import { worldText } from '../arranging/index.ts';
import { currentProject } from './current-project.ts';
import { download } from './download.ts';

/**
 * Saves the explorer with the open project as one HTML file.
 * @throws DramatisError if the page cannot read its own parts
 */
export async function savePage(): Promise<void> {
  const project = currentProject();
  if (!project) return;
  const [script, style, world] = await Promise.all([ownScript(), ownStyle(), worldText()]);
  const html = selfContainedPage({ title: project.name, script, style, project: serialiseProject(project), world });
  download(`${fileStem(project.name)}.html`, new Blob([html], { type: 'text/html' }));
}

/** The script this page runs: beside it, or in it where it is a self-contained page itself. */
async function ownScript(): Promise<string> {
  const script = document.querySelector<HTMLScriptElement>('script[type=module]');
  if (!script) throw new DramatisError('the page does not find its own script');
  return script.src ? textAt(script.src) : script.text;
}

async function ownStyle(): Promise<string> {
  const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  return link ? textAt(link.href) : (document.querySelector('style')?.textContent ?? '');
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new DramatisError(`the server answers ${response.status}`, address, 'Load the page again');
  return response.text();
}
