import { DramatisError } from '../../model/index.ts';
import { parseProject } from '../../project/index.ts';
import { show, useExplorer } from './store.ts';

const BESIDE = 'project.json';

/** Opens what the page comes with: the project beside it. Without one, the page invites to bring in articles. */
export async function openFirst(): Promise<void> {
  useExplorer.setState({ opening: { phase: 'loading' } });
  try {
    const text = await fetchBeside();
    if (text === undefined) useExplorer.setState({ opening: { phase: 'empty' } });
    else show(parseProject(text, BESIDE));
  } catch (error) {
    useExplorer.setState({ opening: { phase: 'failed', reason: reasonOf(error) } });
  }
}

/** The project beside the page, or undefined where there is none (not found, or a page from a plain file). */
async function fetchBeside(): Promise<string | undefined> {
  const response = await fetch(new URL(BESIDE, document.baseURI)).catch(() => undefined);
  // Servers of single pages answer every address with the page itself.
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return undefined;
  return response.text();
}

/** One line for a person. An error that isn't ours is a bug: it is shown, and logged whole. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof DramatisError)) console.error(error);
  return error instanceof Error ? error.message : String(error);
}
