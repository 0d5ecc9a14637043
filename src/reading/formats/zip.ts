import type { Draft } from '../input.ts';
import { SIDECAR_NAME, isSidecar, readSidecars } from '../sidecar.ts';
import { isZip, unzip } from './archive.ts';
import type { Reader } from './reader.ts';

/** ZIP archives: every readable file in them, in the order of their names, with their own sidecars. */
export const zipReader: Reader = {
  name: 'ZIP',
  endings: ['zip'],
  recognises: isZip,
  read: async (input, context) => {
    const entries = unzip(input.bytes, input.path, isWanted).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const files = entries.map(({ name, bytes }) => ({ path: `${input.path}/${name}`, bytes }));
    const sidecars = readSidecars(files);
    sidecars.refusals.forEach(context.refuse);
    const drafts: Draft[] = [];
    for (const file of files) {
      if (isSidecar(file)) continue;
      drafts.push(...(await context.readInner(file, sidecars.lookup)));
    }
    return drafts;
  },
};

/** What systems put into archives beside people's files, and what no article is in. */
function isWanted(name: string): boolean {
  const file = name.split('/').at(-1) ?? '';
  return file === SIDECAR_NAME || !(name.startsWith('__MACOSX/') || file.startsWith('.') || /\.(?:png|jpe?g|gif|webp|svg|ico|css|js|woff2?|mp[34])$/i.test(file));
}
