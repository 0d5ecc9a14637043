import type { JSX } from 'react';

/** Signs of the interface on a grid of 16, drawn as lines. */
const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  up: 'M3 10l5-5 5 5',
  down: 'M3 6l5 5 5-5',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
  filter: 'M2 3h12L9.5 8.5V13l-3-1.5v-3z',
  panel: 'M2 3h12v10H2zM10 3v10',
  link: 'M6.5 9.5l3-3M7 4.5 8.8 2.7a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.8 1.8a3 3 0 0 1-4.3-4.3L4.7 7.2',
  external: 'M9 2h5v5M14 2 7.5 8.5M12 9.5V14H2V4h4.5',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  target: 'M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM8 1v3M8 12v3M1 8h3M12 8h3',
  undo: 'M5 3 2 6l3 3M2 6h7a4 4 0 0 1 0 8H6',
  redo: 'M11 3l3 3-3 3M14 6H7a4 4 0 0 0 0 8h3',
  history: 'M2.5 8A5.5 5.5 0 1 1 4 11.9M2 12l2 .2.2-2.2M8 5v3.5l2.2 1.3',
  merge: 'M3 2v3c0 3 5 3 5 6v3M13 2v3c0 3-5 3-5 6M5.5 12 8 14.5l2.5-2.5',
  apart: 'M2 8h5M9 8h5M4.5 5.5 2 8l2.5 2.5M11.5 5.5 14 8l-2.5 2.5',
  edit: 'M3 13l.6-2.8L11 2.8l2.2 2.2-7.4 7.4z',
  hide: 'M2 2l12 12M6.5 4.2A6.5 6.5 0 0 1 14.5 8a9 9 0 0 1-1.7 2.2M10 11.6A6.5 6.5 0 0 1 1.5 8a9 9 0 0 1 2-2.5M6.6 6.7a2 2 0 0 0 2.7 2.7',
  reject: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM3.8 3.8l8.4 8.4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  save: 'M8 2v8M4.5 7 8 10.5 11.5 7M2 13.5h12',
  open: 'M8 10.5V2.5M4.5 6 8 2.5 11.5 6M2 13.5h12',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5 3v10M11 3v10',
  path: 'M3.5 12.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM12.5 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM5 10.5c3 0 1-5 6-5',
  table: 'M2 3h12v10H2zM2 6.5h12M2 10h12M6.5 3v10',
  check: 'M3 8.5 6.5 12 13 4.5',
  article: 'M4 2h8v12H4zM6 5h4M6 8h4M6 11h2.5',
  keyboard: 'M1.5 4h13v8h-13zM4 7h.01M7 7h.01M10 7h.01M5 9.5h6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
