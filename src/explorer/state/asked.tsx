import { createContext, use, useMemo, type JSX, type ReactNode } from 'react';
import type { GraphFilter } from '../../graph/index.ts';
import type { Decision, Project } from '../../model/index.ts';
import type { InterfaceLanguage } from '../strings/index.ts';
import { filterOf } from '../view/filtering.ts';
import { firstState, useExplorer } from './store.ts';

/** What nearly every component asks the state for. */
interface Asked {
  readonly project: Project | null;
  readonly decisions: readonly Decision[];
  /** The filters in force, a comparison among them. */
  readonly filter: GraphFilter;
  /** Once what is large has been worked out it is asked for again. */
  readonly preparing: boolean;
}

const { project, ledger, view, preparing, language } = firstState('light', []);
const AskedFor = createContext<Asked>({ project, decisions: ledger.decisions, filter: filterOf(view), preparing });
const Language = createContext<InterfaceLanguage>(language);

/**
 * Asks once for all that is inside: a dossier has thousands of components, and if each of them listened to the
 * state, every movement of the mouse would ask them all.
 */
export function AskedOnce({ children }: { readonly children: ReactNode }): JSX.Element {
  const project = useExplorer((s) => s.project);
  const decisions = useExplorer((s) => s.ledger.decisions);
  const filter = useExplorer((s) => filterOf(s.view));
  const preparing = useExplorer((s) => s.preparing);
  const language = useExplorer((s) => s.language);
  const asked = useMemo(() => ({ project, decisions, filter, preparing }), [project, decisions, filter, preparing]);
  return (
    <Language value={language}>
      <AskedFor value={asked}>{children}</AskedFor>
    </Language>
  );
}

export const useAsked = (): Asked => use(AskedFor);
export const useLanguage = (): InterfaceLanguage => use(Language);
