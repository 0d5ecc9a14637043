import { create } from 'zustand';
import type { ActorId, ArticleId, ClaimId, Project, Span } from '../../model/index.ts';
import { EMPTY_LEDGER, ledgerOf, type Ledger } from '../../project/index.ts';
import { preferredLanguage, type InterfaceLanguage } from '../strings/index.ts';
import type { Origin } from './keeping.ts';
import { FIRST_VIEW, type View, type ViewChange } from '../view/view.ts';

/** How far opening a project has come. */
export type Opening =
  | { readonly phase: 'loading' }
  | { readonly phase: 'empty' }
  | { readonly phase: 'failed'; readonly reason: string }
  /** Read, and being worked out: what is large takes a moment. */
  | { readonly phase: 'preparing' }
  | { readonly phase: 'ready' };

export type Theme = 'light' | 'dark';
/** A panel shown as a sheet over the graph, where there is no room beside it. */
export type Sheet = 'left' | 'right' | null;

export interface ExplorerState {
  readonly opening: Opening;
  /** Whether what a large project shows is being worked out: until then views show what was before. */
  readonly preparing: boolean;
  /** As opened: its corpus is the extraction, its decisions those it came with. The ledger has those in force. */
  readonly project: Project | null;
  readonly ledger: Ledger;
  readonly origin: Origin;
  /** Whether the browser refused to keep a change: then only saving to a file keeps it. */
  readonly keepingFailed: boolean;
  readonly dialog: DialogRequest;
  readonly view: View;
  /** Actors lit up for a moment: those named under the pointer in a text. */
  readonly lit: ReadonlySet<ActorId>;
  /** Several actors taken together, beside the one whose dossier is open. */
  readonly picked: ReadonlySet<ActorId>;
  readonly theme: Theme;
  readonly language: InterfaceLanguage;
  readonly sheet: Sheet;
  readonly searching: boolean;
  /** Said to those who listen to the page (live region). */
  readonly said: string;
  /** What was just done, shown for a moment. */
  readonly told: Told | null;
}

/** A confirmation; of a correction, with the way to take it back. */
export interface Told {
  readonly text: string;
  readonly undoable: boolean;
}

/** What a dialog is asked for. */
export type DialogRequest =
  | { readonly kind: 'merge'; readonly actor: ActorId; readonly other?: ActorId | undefined }
  | { readonly kind: 'rename'; readonly actor: ActorId }
  | { readonly kind: 'edit-claim'; readonly claim: ClaimId }
  | { readonly kind: 'add-claim'; readonly article: ArticleId; readonly evidence: Span }
  | { readonly kind: 'add-actor'; readonly name: string; readonly place?: { readonly article: ArticleId; readonly span: Span } | undefined }
  | { readonly kind: 'add-alias'; readonly text: string; readonly place: { readonly article: ArticleId; readonly span: Span } }
  | { readonly kind: 'help' }
  | { readonly kind: 'history' }
  | { readonly kind: 'paths'; readonly from: ActorId; readonly to?: ActorId | undefined }
  | { readonly kind: 'export' }
  | { readonly kind: 'bring-in'; readonly given?: readonly ({ readonly path: string; readonly file: Blob } | { readonly address: string })[] | undefined }
  | null;

const NOBODY: ReadonlySet<ActorId> = new Set();

/** The page before anything is opened. */
export function firstState(theme: Theme, languages: readonly string[]): ExplorerState {
  return {
    opening: { phase: 'loading' },
    preparing: false,
    project: null,
    ledger: EMPTY_LEDGER,
    origin: 'beside',
    keepingFailed: false,
    dialog: null,
    view: FIRST_VIEW,
    lit: NOBODY,
    picked: NOBODY,
    theme,
    language: preferredLanguage(languages),
    sheet: null,
    searching: false,
    said: '',
    told: null,
  };
}

export const useExplorer = create<ExplorerState>(() => firstState('light', []));

/** Changes what is looked at. On a narrow page, choosing something opens the panel that shows it. */
export function look(...changes: readonly ViewChange[]): void {
  useExplorer.setState((state) => {
    const view = changes.reduce((v, change) => change(v), state.view);
    if (view === state.view) return state;
    const chose = (view.selection !== state.view.selection && view.selection !== null) || (view.reading !== state.view.reading && view.reading !== null);
    return { view, sheet: chose ? 'right' : state.sheet };
  });
}

export function light(actors: Iterable<ActorId>): void {
  const lit = new Set(actors);
  useExplorer.setState({ lit: lit.size > 0 ? lit : NOBODY });
}

/** Takes these actors together, in place of those before. */
export const pick = (actors: Iterable<ActorId>): void => {
  const picked = new Set(actors);
  useExplorer.setState({ picked: picked.size > 0 ? picked : NOBODY });
};

/** Adds an actor to those taken together, or puts it back. The one that was chosen alone counts as the first. */
export function pickAlso(id: ActorId): void {
  useExplorer.setState(({ picked, view: { selection } }) => {
    const before = picked.size === 0 && selection?.kind === 'node' && selection.id !== id ? [selection.id] : picked;
    const next = new Set(before);
    if (!next.delete(id)) next.add(id);
    return { picked: next };
  });
}

export const openSheet = (sheet: Sheet): void => useExplorer.setState({ sheet });
export const openSearch = (searching: boolean): void => useExplorer.setState({ searching });
export const say = (said: string): void => useExplorer.setState({ said });

/** Confirms what was done, to the eye and the ear. */
export const tell = (text: string, undoable = false): void => useExplorer.setState({ said: text, told: { text, undoable } });
export const forgetTold = (): void => useExplorer.setState({ told: null });

/** Projects with up to so many claims are opened and filtered at once: that takes no longer than a frame or two. */
export const AT_ONCE = 2000;

/** Puts a project on the page; a large one when it is worked out. */
export function show(project: Project, ledger: Ledger = ledgerOf(project.decisions), origin: Origin = 'opened'): void {
  useExplorer.setState({ opening: { phase: project.corpus.claims.length > AT_ONCE ? 'preparing' : 'ready' }, project, ledger, origin });
}

/** Opens one of the dialogs, in place of any other; null closes it. */
export const ask = (dialog: DialogRequest): void => useExplorer.setState({ dialog });
