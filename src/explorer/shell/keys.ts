import { useEffect } from 'react';
import { redoStep, undoStep } from '../state/deciding.ts';
import { ask, look, openSearch, openSheet, pick, useExplorer } from '../state/store.ts';
import { backOut } from '../view/view.ts';

/** Keys that work wherever one is: search, undo and redo, and one step out. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const command = event.ctrlKey || event.metaKey;
      const { searching, sheet } = useExplorer.getState();
      if (command && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openSearch(!searching);
      } else if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        openSearch(true);
      } else if (event.key === '?' && !isTyping(event.target) && !isOpenDialog()) {
        event.preventDefault();
        ask({ kind: 'help' });
      } else if (command && event.key.toLowerCase() === 'z' && !isTyping(event.target)) {
        event.preventDefault();
        if (event.shiftKey) redoStep();
        else undoStep();
      } else if (command && event.key.toLowerCase() === 'y' && !isTyping(event.target)) {
        event.preventDefault();
        redoStep();
      } else if (event.key === 'Escape' && !searching && !isOpenDialog()) {
        const { view, picked } = useExplorer.getState();
        if (picked.size > 0) pick([]);
        else if (backOut(view) === view && sheet) openSheet(null);
        else look(backOut);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

/** Menus and dialogs close themselves on Escape; the page then stays where it is. */
function isOpenDialog(): boolean {
  return document.querySelector('[role="dialog"]:not(.panel), [role="menu"], [role="listbox"]') !== null;
}
