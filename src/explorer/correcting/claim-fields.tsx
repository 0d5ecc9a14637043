import { useId, useState, type JSX } from 'react';
import { isoDateSchema, type ActorId, type Claim } from '../../model/index.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { ActorPicker } from './actor-picker.tsx';

/** To whom the text attributes a claim, nearest first; nobody where the outlet says it itself. */
export function Speakers({ by, onChange }: { readonly by: Claim['by']; readonly onChange: (by: Claim['by']) => void }): JSX.Element {
  const { t } = useWording();
  const { actors } = useOpened();
  const [picking, setPicking] = useState(false);
  const nameOf = (id: ActorId): string => actors.get(id)?.name ?? id;
  return (
    <>
      <span className="form-label">{t('form.by')}</span>
      <span className="speakers">
        {by.length === 0 && <span className="quiet">{t('form.byNobody')}</span>}
        {by.map((id) => (
          <span key={id} className="chip">
            {nameOf(id)}
            <button type="button" aria-label={t('form.byRemove', { name: nameOf(id) })} onClick={() => onChange(by.filter((b) => b !== id))}>
              <Icon name="close" />
            </button>
          </span>
        ))}
        <button type="button" className="link-button" aria-expanded={picking} onClick={() => setPicking(!picking)}>
          {t('form.byAdd')}
        </button>
      </span>
      {picking && (
        <ActorPicker
          label={t('form.byAdd')}
          without={by}
          onPick={(id) => {
            onChange([...by, id]);
            setPicking(false);
          }}
        />
      )}
    </>
  );
}

/** The days of the event, as precise as they are known; without a beginning it has none. */
export function Days({ when, onChange }: { readonly when: Claim['when']; readonly onChange: (when: Claim['when']) => void }): JSX.Element {
  const { t } = useWording();
  const id = useId();
  const [from, setFrom] = useState(when?.from ?? '');
  const [to, setTo] = useState(when?.to ?? '');
  const put = (begin: string, end: string): void => {
    setFrom(begin);
    setTo(end);
    if (begin === '') onChange(undefined);
    else if (isDate(begin) && (end === '' || isDate(end))) onChange({ from: begin, to: end || begin });
  };
  return (
    <div className="form-days">
      {(['from', 'to'] as const).map((which) => {
        const value = which === 'from' ? from : to;
        return (
          <span key={which}>
            <label htmlFor={`${id}-${which}`}>{t(which === 'from' ? 'form.whenFrom' : 'form.whenTo')}</label>
            <input
              id={`${id}-${which}`}
              type="text"
              inputMode="numeric"
              placeholder="2025-07-01"
              pattern="\d{4}(-\d{2}(-\d{2})?)?"
              value={value}
              aria-invalid={value !== '' && !isDate(value)}
              onChange={(e) => put(which === 'from' ? e.target.value.trim() : from, which === 'to' ? e.target.value.trim() : to)}
            />
          </span>
        );
      })}
    </div>
  );
}

const isDate = (text: string): boolean => isoDateSchema.safeParse(text).success;
