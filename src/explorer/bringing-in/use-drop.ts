import { useEffect } from 'react';
import { ask } from '../state/store.ts';
import { addressesIn } from './addresses.ts';
import { filesOfDrop } from './dropped-files.ts';

/** Words in a paste that are worth asking whether they are an article. */
const LONG = 400;

/** Files dropped, or an article pasted, anywhere on the page are brought in. */
export function useDrop(): void {
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void filesOfDrop(event.dataTransfer).then((given) => ask({ kind: 'bring-in', given }));
    };
    const onPaste = (event: ClipboardEvent): void => {
      const inField = event.target instanceof HTMLElement && event.target.closest('input, textarea');
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const addresses = inField ? undefined : addressesIn(text);
      if (addresses) ask({ kind: 'bring-in', given: addresses.map((address) => ({ address })) });
      else if (!inField && text.length >= LONG) ask({ kind: 'bring-in', given: [{ path: 'pasted.txt', file: new Blob([text]) }] });
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
}
