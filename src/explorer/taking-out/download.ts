/** Time for a browser to take up a download before its data is let go. */
const HELD = 60_000;

/** Gives the person a file, as any download. */
export function download(filename: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = filename;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD);
}
