import type { Given } from './bring-in.ts';

/** All files of a drop, those inside dropped folders too, with their paths. */
export async function filesOfDrop({ items, files }: DataTransfer): Promise<Given> {
  // Entries have to be asked for before the first wait: a drop is empty afterwards.
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((e) => e !== null);
  if (entries.length === 0) return [...files].map((file) => ({ path: file.name, file }));
  const found: { path: string; file: File }[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

/** Files as a picker gives them. */
export function filesOfPicker(files: FileList | null): Given {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function collect(entry: FileSystemEntry, into: { path: string; file: File }[]): Promise<void> {
  // What systems put into folders by themselves is nobody's article.
  if (entry.name.startsWith('.')) return;
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    into.push({ path: entry.fullPath.replace(/^\//, ''), file });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A folder is given in portions, the last of which is empty.
    for (;;) {
      const portion = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
      if (portion.length === 0) break;
      for (const inner of portion) await collect(inner, into);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
