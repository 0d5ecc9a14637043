import type { JSX } from 'react';
import { FINDINGS } from '../../graph/index.ts';
import { STATUSES } from '../../model/index.ts';
import { Dialog } from '../correcting/index.ts';
import { FindingMark, LineMark } from '../marks/index.ts';
import type { StringKey } from '../strings/index.ts';
import { useWording } from '../state/use.ts';

interface Line {
  readonly what: StringKey;
  /** Keys as they are printed, alternatives apart; for gestures their name instead. */
  readonly keys?: readonly string[];
  readonly gesture?: StringKey;
}

const MOUSE: readonly Line[] = [
  { gesture: 'help.click', what: 'help.click.does' },
  { gesture: 'help.double', what: 'help.double.does' },
  { gesture: 'help.drag', what: 'help.drag.does' },
  { gesture: 'help.lasso', what: 'help.lasso.does' },
  { gesture: 'help.right', what: 'help.right.does' },
  { gesture: 'help.wheel', what: 'help.wheel.does' },
  { gesture: 'help.select', what: 'help.select.does' },
];

const KEYS: readonly Line[] = [
  { keys: ['Ctrl K', '/'], what: 'help.search' },
  { keys: ['← ↑ → ↓'], what: 'help.arrows' },
  { keys: ['Shift ← ↑ → ↓'], what: 'help.move' },
  { keys: ['Enter'], what: 'help.enter' },
  { keys: ['E'], what: 'help.neighbours' },
  { keys: ['Shift F10'], what: 'help.right.does' },
  { keys: ['Space'], what: 'help.space' },
  { keys: ['+', '−', '0'], what: 'help.zoom' },
  { keys: ['Ctrl Z', 'Ctrl Shift Z'], what: 'help.undo' },
  { keys: ['Esc'], what: 'help.escape' },
  { keys: ['?'], what: 'help.this' },
];

/** Gestures and keys, each with what it does, and what the signs of claims mean. */
export function HelpDialog(): JSX.Element {
  const { t } = useWording();
  return (
    <Dialog title={t('command.help')} wide text>
      <Lines title={t('help.hands')} lines={MOUSE} />
      <Lines title={t('help.keys')} lines={KEYS} />
      <Signs />
    </Dialog>
  );
}

/** How claims are put, and how they were found. */
function Signs(): JSX.Element {
  const { t } = useWording();
  return (
    <section>
      <h3>{t('help.signs')}</h3>
      <dl className="help-lines">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <LineMark status={status} /> {t(`status.${status}`)}
            </dt>
            <dd>{t(`status.${status}.meaning`)}</dd>
          </div>
        ))}
        {FINDINGS.map((found) => (
          <div key={found}>
            <dt>
              <FindingMark found={found} /> {t(`found.${found}`)}
            </dt>
            <dd>{t(`found.${found}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }): JSX.Element {
  const { t } = useWording();
  return (
    <section>
      <h3>{title}</h3>
      <dl className="help-lines">
        {lines.map(({ what, keys = [], gesture }) => (
          <div key={gesture ?? keys.join(' ')}>
            <dt>
              {gesture && t(gesture)}
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
