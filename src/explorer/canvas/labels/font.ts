/** How a name is written. */
export interface NameFont {
  /** In whole pixels, so that few widths are measured. */
  readonly size: number;
  readonly weight: 500 | 600;
  /** In the paler ink. */
  readonly quiet: boolean;
}

/** Names of important actors are larger and heavier. In a narrow view discs are smaller, and so are all names but the smallest. */
export function fontFor(radius: number, narrow = false): NameFont {
  const size = Math.round(Math.min(10.5 + radius * 0.22, 16));
  return { size: narrow ? Math.max(size - 1, 11) : size, weight: size >= (narrow ? 13 : 14) ? 600 : 500, quiet: size < 12 };
}

export function cssFont({ size, weight }: NameFont, family: string): string {
  return `${weight} ${size}px ${family}`;
}
