import type { JSX } from 'react';

const FIRST_INDICATOR = 0x1f1e6;
/** Font size in pixels at which is tried whether flags are drawn. */
const TRIED = 20;

/** A country's flag where the system's fonts have flags, and its ISO code in any case: flags alone are not known to all. */
export function Flag({ country }: { readonly country: string }): JSX.Element {
  drawsFlags ??= canDrawFlags();
  const flag = drawsFlags ? flagOf(country) : undefined;
  return (
    <span className="flag">
      {flag && (
        <span className="flag-picture" aria-hidden="true">
          {flag}
        </span>
      )}
      <span className="country-code">{country}</span>
    </span>
  );
}

/** The two regional indicators that fonts draw as a flag; undefined for what is no ISO 3166 alpha-2 code. */
export function flagOf(country: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  return country.replace(/[A-Z]/g, (letter) => String.fromCodePoint(FIRST_INDICATOR + letter.charCodeAt(0) - 65));
}

let drawsFlags: boolean | undefined;

/** Whether flags come out in colour: fonts without them draw two grey letters, or nothing. */
function canDrawFlags(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 2 * TRIED;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.font = `${TRIED}px sans-serif`;
  context.fillStyle = '#000';
  context.textBaseline = 'top';
  context.fillText(flagOf('FR') ?? '', 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < data.length; i += 4) if (data[i] !== data[i + 2]) return true;
  return false;
}
