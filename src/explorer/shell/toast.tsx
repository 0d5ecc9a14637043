import { useEffect, useState, type JSX } from 'react';
import { undoStep } from '../state/deciding.ts';
import { forgetTold, useExplorer, type Told } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';

/** Long enough to be read, and to be reached where there is something to press. */
const SHOWN = 6000;
const SHOWN_UNDOABLE = 12_000;

/** What was just done, for those who look; the live region says it to those who listen. */
export function Toast(): JSX.Element | null {
  const told = useExplorer((s) => s.told);
  const count = useExplorer((s) => s.ledger.done.length);
  return told && <Confirmation key={`${told.text} ${count}`} told={told} />;
}

/** Goes by itself, but not while the pointer or the keyboard is on it. */
function Confirmation({ told }: { readonly told: Told }): JSX.Element {
  const { t } = useWording();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(forgetTold, told.undoable ? SHOWN_UNDOABLE : SHOWN);
    return () => clearTimeout(timer);
  }, [told, held]);
  // After any further step, undo would take back something else than what is told.
  useEffect(
    () =>
      useExplorer.subscribe((now, before) => {
        if (told.undoable && now.ledger !== before.ledger && now.told === told) forgetTold();
      }),
    [told],
  );
  return (
    // Holding it by being on it does nothing but give time.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="toast"
      aria-label={t('told.title')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{told.text}</span>
      {told.undoable && (
        <button type="button" className="link-button" aria-label={t('history.undoWhat', { what: told.text })} onClick={undoStep}>
          {t('history.undo')}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={t('header.close')} title={t('header.close')} onClick={forgetTold}>
        <Icon name="close" />
      </button>
    </section>
  );
}
