/** A number as SVG takes it: hundredths of a pixel are finer than any printer. */
export function number(n: number): string {
  return String(Math.round(n * 100) / 100);
}

/** Text safe between tags and in attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** A point as SVG paths and polygons take it. */
export function point(x: number, y: number): string {
  return `${number(x)} ${number(y)}`;
}
