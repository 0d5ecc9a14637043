import { useMemo, type JSX } from 'react';
import { indexCorpus } from '../../graph/index.ts';
import { history } from '../../project/index.ts';
import { goToStep, redoStep, takeBack, undoStep } from '../state/deciding.ts';
import { useExplorer } from '../state/store.ts';
import { useOpened, useProject, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { decisionInWords, namingOf } from './decision-words.ts';
import { Dialog } from './dialog.tsx';

/** All corrections in order: go back to any of them, take single ones back, see those that no longer apply. */
export function HistoryDialog(): JSX.Element {
  const { t, reason: inWords } = useWording();
  const ledger = useExplorer((s) => s.ledger);
  const opened = useOpened();
  const { corpus } = useProject();
  const extracted = useMemo(() => ({ ...indexCorpus(corpus), claims: new Map(corpus.claims.map((c) => [c.id, c])) }), [corpus]);
  const naming = namingOf(opened, extracted);
  const steps = history(ledger);
  return (
    <Dialog title={t('history.title')}>
      <div className="actions">
        <button type="button" className="button" disabled={ledger.done.length === 0} onClick={undoStep}>
          <Icon name="undo" />
          {t('history.undo')}
        </button>
        <button type="button" className="button" disabled={ledger.undone.length === 0} onClick={redoStep}>
          <Icon name="redo" />
          {t('history.redo')}
        </button>
      </div>
      {steps.length === 0 && <p className="panel-note">{t('history.none')}</p>}
      <ol className="history">
        <li>
          <button type="button" aria-current={ledger.done.length === 0 ? 'step' : undefined} onClick={() => goToStep(0)}>
            {t('history.start')}
          </button>
        </li>
        {steps.map(({ command, inForce }, i) => (
          // Steps have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i} className={inForce ? '' : 'undone'}>
            <button type="button" aria-current={i + 1 === ledger.done.length ? 'step' : undefined} onClick={() => goToStep(i + 1)}>
              {command.kind === 'record'
                ? command.decisions.map((d) => decisionInWords(d, naming, t)).join('; ')
                : t('history.withdrawn', { what: decisionInWords(command.decision, naming, t) })}
            </button>
          </li>
        ))}
      </ol>
      {opened.unapplied.length > 0 && (
        <section>
          <h3>{t('history.unapplied')}</h3>
          <ul className="refusals">
            {opened.unapplied.map(({ decision, reason }) => (
              <li key={decision.id}>
                <strong>{decisionInWords(decision, naming, t)}</strong>: {inWords(reason)}{' '}
                <button type="button" className="link-button" onClick={() => takeBack(decision.id)}>
                  {t('history.forget')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
