import { useMemo } from 'react';
import type { Decision, Project } from '../../model/index.ts';
import { history } from '../../project/index.ts';
import { useExplorer } from '../state/store.ts';
import { useOpened, useProject, useWording } from '../state/use.ts';
import type { Opened } from '../state/opened.ts';
import { decisionInWords, type Naming } from './decision-words.ts';

/** What undo would undo and redo do again, in words; undefined where there is nothing. */
export function useLastSteps(): { readonly undo: string | undefined; readonly redo: string | undefined } {
  const { t } = useWording();
  const ledger = useExplorer((s) => s.ledger);
  const opened = useOpened();
  const project = useProject();
  return useMemo(() => {
    const steps = history(ledger);
    const naming = namingFor(opened, project);
    const words = (decisions: readonly Decision[]): string => decisions.map((d) => decisionInWords(d, naming, t)).join('; ');
    const inWords = (i: number): string | undefined => {
      const command = steps[i]?.command;
      if (!command) return undefined;
      return command.kind === 'record' ? words(command.decisions) : t('history.withdrawn', { what: words([command.decision]) });
    };
    return { undo: inWords(ledger.done.length - 1), redo: inWords(ledger.done.length) };
  }, [ledger, opened, project, t]);
}

/** Names of the few that two steps speak of: what was hidden or merged is looked for in the extraction. */
function namingFor({ actors, claims }: Pick<Opened, 'actors' | 'claims'>, { corpus }: Project): Naming {
  const actor: Naming['actor'] = (id) => (actors.get(id) ?? corpus.actors.find((a) => a.id === id))?.name ?? id;
  return {
    actor,
    claim(id) {
      const claim = corpus.claims.find((c) => c.id === id) ?? [...claims.values()].find((c) => c.id === id);
      return claim ? `${actor(claim.source)} → ${actor(claim.target)}: ${claim.label}` : id;
    },
  };
}
