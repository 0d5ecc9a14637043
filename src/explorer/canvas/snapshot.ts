import { DramatisError } from '../../model/index.ts';
import type { Drawing } from './drawing.ts';
import { LAYERS } from './layers.ts';

/**
 * The view as a PNG, in the device's own resolution.
 *
 * @throws {DramatisError} where the browser cannot make one
 */
export async function snapshot({ sigma, look, ground }: Drawing): Promise<Blob> {
  const canvases = sigma.getCanvases();
  const { width = 1, height = 1 } = canvases['nodes'] ?? {};
  const sheet = new OffscreenCanvas(Math.max(width, 1), Math.max(height, 1));
  const context = sheet.getContext('2d');
  if (!context) throw new DramatisError('the picture could not be made', 'PNG export', 'The browser gave no drawing surface of this size; make the window smaller');
  context.fillStyle = look.palette.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  // WebGL forgets a frame once it has been shown: draw one and copy it before the browser takes over.
  sigma.refresh({ schedule: false });
  if (ground.layer) context.drawImage(ground.layer, 0, 0);
  for (const layer of LAYERS) {
    const canvas = canvases[layer];
    if (!canvas) continue;
    context.globalAlpha = Number(canvas.style.opacity || 1);
    context.drawImage(canvas, 0, 0);
  }
  return sheet.convertToBlob({ type: 'image/png' });
}
