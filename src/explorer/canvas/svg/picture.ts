import { lineStart, middleOfLine } from '../labels/lines.ts';
import type { DrawnName } from '../labels/names.ts';
import { LEANING } from '../labels/places.ts';
import { hollows, sideSigns } from '../labels/side-signs.ts';
import { edgeColours, type Look } from '../look.ts';
import { LINE_STYLES } from '../palette.ts';
import { headsOf } from '../scene.ts';
import { arcOf, screenX, screenY, type View } from '../view.ts';
import { actorMark } from './actor-mark.ts';
import { escape, number } from './markup.ts';
import { relationLine } from './relation-line.ts';

const SMALLEST_CODED = 9;

/**
 * The view as an SVG document: the same lines, shapes and names as on the canvas, as vectors and text. Nothing
 * steps back in it: a picture is for those who don't hold the pointer.
 *
 * @param names - as placed for this view
 * @param family - of the fonts for names
 */
export function svgPicture(look: Look, view: View, names: readonly DrawnName[], family: string): string {
  const { width, height } = view;
  const { paper } = look.palette;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...lines(look, view),
    ...marks(look, view, family),
    ...signs(look, view, family),
    ...names.flatMap(({ leader }) => (leader ? `<path d="M${number(leader.fromX)} ${number(leader.fromY)}L${number(leader.toX)} ${number(leader.toY)}" stroke="${look.palette.quietInk}"/>` : [])),
    ...names.flatMap(({ leader: l }) => (l ? `<line x1="${number(l.fromX)}" y1="${number(l.fromY)}" x2="${number(l.toX)}" y2="${number(l.toY)}" stroke="${look.palette.quietInk}" stroke-width="0.7"/>` : [])),
    `<g font-family="${escape(family)}" fill="${look.palette.ink}" stroke="${paper}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">`,
    ...names.flatMap(nameText),
    '</g>',
    '</svg>',
  ].join('\n');
}

/** A name in its lines, which lean towards its node. */
function nameText({ lines, font, box, side }: DrawnName): readonly string[] {
  const anchor = LEANING[side];
  const x = box.x + lineStart(side, box.width);
  return lines.map((text, i) => {
    const baseline = middleOfLine(box, lines.length, i, font.size) + 0.36 * font.size;
    return `<text x="${number(x)}" y="${number(baseline)}" text-anchor="${anchor}" font-size="${font.size}" font-weight="${font.weight}">${escape(text)}</text>`;
  });
}

/** Whose relations are, while two sides are compared. */
function signs(look: Look, view: View, family: string): string[] {
  const holes = hollows(look, view).map(({ x, y, radius }) => `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${look.palette.paper}"/>`);
  return [...holes, ...sideSigns(look, view).map(
    ({ x, y, sign, colour }) =>
      `<circle cx="${number(x)}" cy="${number(y)}" r="7" fill="${look.palette.paper}" stroke="${colour}" stroke-width="1.4"/>` +
      `<text x="${number(x)}" y="${number(y + 3.6)}" font-size="10" font-weight="700" text-anchor="middle" font-family="${escape(family)}" fill="${colour}">${sign}</text>`,
  )];
}

function lines(look: Look, view: View): string[] {
  const { scene, edgeOpacity } = look;
  const colours = edgeColours(look);
  return scene.keys.map((_, i) => {
    const radius = (end: number | undefined): number => (scene.radius[end ?? 0] ?? 0) * view.size;
    return relationLine({
      arc: arcOf(scene, view, i),
      sourceRadius: radius(scene.source[i]),
      targetRadius: radius(scene.target[i]),
      width: (scene.width[i] ?? 1) * (0.3 + 0.7 * view.size),
      colour: colours[i] ?? look.palette.relations.standing,
      opacity: edgeOpacity,
      style: LINE_STYLES[scene.statuses[i] ?? 'actual'],
      heads: headsOf(scene, i),
    });
  }).filter((line) => line !== '');
}

function marks({ scene, nodeColours, palette }: Look, view: View, family: string): string[] {
  return scene.ids.map((_, i) => {
    const x = screenX(view, scene.x[i] ?? 0);
    const y = screenY(view, scene.y[i] ?? 0);
    const radius = (scene.radius[i] ?? 0) * view.size;
    const type = scene.types[i] ?? 'organisation';
    const code = type === 'country' && !scene.members[i] && radius >= SMALLEST_CODED ? scene.countries[i] : undefined;
    const text = code
      ? `<text x="${number(x)}" y="${number(y + 0.3 * radius)}" font-size="${number(0.82 * radius)}" font-weight="700" text-anchor="middle" font-family="${escape(family)}" fill="${palette.paper}">${escape(code)}</text>`
      : '';
    return actorMark(scene.members[i] ? 'group' : type, x, y, radius, nodeColours[i] ?? palette.actors[type], palette.paper) + text;
  });
}
