import { DramatisError } from '../../model/index.ts';
import { EMBEDDED_WORLD_ID } from '../../project/index.ts';
import type { World } from '../canvas/index.ts';

/** Land and borders as a page carries them: JSON of a `WorldOutline` and the width it is drawn at. */
export async function worldText(): Promise<string> {
  const embedded = document.getElementById(EMBEDDED_WORLD_ID)?.textContent;
  if (embedded) return embedded;
  const { worldOutline } = await import('../../graph/world-outline.ts');
  return JSON.stringify(worldOutline());
}

/** The same as paths on a map of width 1 about the origin, y upwards. */
export async function worldPaths(): Promise<Pick<World, 'land' | 'borders'>> {
  const { land, borders, width } = outlineFrom(await worldText());
  const unit = new DOMMatrix([1 / width, 0, 0, -1 / width, 0, 0]);
  const pathOf = (text: string): Path2D => {
    const path = new Path2D();
    path.addPath(new Path2D(text), unit);
    return path;
  };
  return { land: pathOf(land), borders: pathOf(borders) };
}

/** Somebody may have changed the page by hand. */
function outlineFrom(text: string): { readonly land: string; readonly borders: string; readonly width: number } {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && 'land' in value && 'borders' in value && 'width' in value) {
    const { land, borders, width } = value;
    if (typeof land === 'string' && typeof borders === 'string' && typeof width === 'number' && width > 0) return { land, borders, width };
  }
  throw new DramatisError('the outline of the land in this page is none');
}
