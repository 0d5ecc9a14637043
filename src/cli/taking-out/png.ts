import { DramatisError } from '../../model/index.ts';

/** Pixels of the picture for one of the drawing: fine enough for print, within what viewers open. */
const DENSITY = 2;
const MOST_PIXELS = 16_000;

/**
 * Draws an SVG document as a PNG, with the fonts of this machine. The drawing program is loaded when it is needed.
 * @throws DramatisError if it cannot be drawn
 */
export async function png(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch((cause: unknown) => {
    throw new DramatisError('pictures of points cannot be made on this system', undefined, 'Use --format svg', { cause });
  });
  const width = Number(/\bwidth="([\d.]+)"/.exec(svg)?.[1] ?? 0);
  const height = Number(/\bheight="([\d.]+)"/.exec(svg)?.[1] ?? 0);
  const zoom = Math.min(DENSITY, MOST_PIXELS / Math.max(width, height, 1));
  try {
    return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' } }).render().asPng();
  } catch (cause) {
    throw new DramatisError(`the drawing cannot be made a picture (${cause instanceof Error ? cause.message : String(cause)})`, undefined, 'Use --format svg', { cause });
  }
}
