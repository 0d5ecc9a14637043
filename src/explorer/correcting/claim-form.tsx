import { useId, useState, type FormEvent, type JSX } from 'react';
import { RELATION_TYPE_NAMES, STATUSES, type ActorId, type Claim } from '../../model/index.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { ActorPicker } from './actor-picker.tsx';
import { Days, Speakers } from './claim-fields.tsx';

/** What a person says of a claim: all that may be corrected. */
export type ClaimValues = Pick<Claim, 'type' | 'label' | 'status' | 'symmetric' | 'by' | 'when'> & {
  readonly source: ActorId | undefined;
  readonly target: ActorId | undefined;
};
export type CompleteClaim = ClaimValues & { readonly source: ActorId; readonly target: ActorId };

interface Props {
  readonly quote: JSX.Element | string;
  readonly start: ClaimValues;
  readonly onSubmit: (values: CompleteClaim) => void;
}

/** The form of a claim, with its sentence in sight. */
export function ClaimForm({ quote, start, onSubmit }: Props): JSX.Element {
  const { t } = useWording();
  const [values, setValues] = useState(start);
  const id = useId();
  const put = (change: Partial<ClaimValues>): void => setValues({ ...values, ...change });
  const { source, target } = values;
  const sound = source !== undefined && target !== undefined && source !== target;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (source !== undefined && target !== undefined && sound) onSubmit({ ...values, source, target });
  };
  return (
    <form className="form" onSubmit={submit}>
      <blockquote className="form-quote">{quote}</blockquote>
      <End label={t('form.source')} value={source} onChange={(v) => put({ source: v })} />
      <label htmlFor={`${id}-type`}>{t('facet.type')}</label>
      <select id={`${id}-type`} value={values.type} onChange={(e) => put({ type: RELATION_TYPE_NAMES.find((n) => n === e.target.value) ?? values.type })}>
        {RELATION_TYPE_NAMES.map((n) => (
          <option key={n} value={n}>
            {t(`type.${n}`)}
          </option>
        ))}
      </select>
      <End label={t('form.target')} value={target} onChange={(v) => put({ target: v })} />
      <label htmlFor={`${id}-label`}>{t('form.label')}</label>
      <input id={`${id}-label`} type="text" value={values.label} onChange={(e) => put({ label: e.target.value })} />
      <label htmlFor={`${id}-status`}>{t('facet.status')}</label>
      <select id={`${id}-status`} value={values.status} onChange={(e) => put({ status: STATUSES.find((s) => s === e.target.value) ?? values.status })}>
        {STATUSES.map((s) => (
          <option key={s} value={s}>
            {t(`status.${s}`)}
          </option>
        ))}
      </select>
      <Speakers by={values.by} onChange={(by) => put({ by })} />
      <Days when={values.when} onChange={(when) => put({ when })} />
      <label className="switch">
        <input type="checkbox" checked={values.symmetric} onChange={(e) => put({ symmetric: e.target.checked })} />
        <span>{t('form.symmetric')}</span>
      </label>
      <div className="dialog-actions">
        <button type="button" className="button" disabled={!sound} onClick={() => put({ source: target, target: source })}>
          <Icon name="apart" />
          {t('form.swap')}
        </button>
        <button type="submit" className="button primary" disabled={!sound}>
          {t('dialog.save')}
        </button>
      </div>
    </form>
  );
}

function End({ label, value, onChange }: { readonly label: string; readonly value: ActorId | undefined; readonly onChange: (id: ActorId) => void }): JSX.Element {
  const { t } = useWording();
  const { actors } = useOpened();
  const [picking, setPicking] = useState(value === undefined);
  return (
    <>
      <span className="form-label">{label}</span>
      {picking || value === undefined ? (
        <ActorPicker
          label={label}
          onPick={(id) => {
            onChange(id);
            setPicking(false);
          }}
        />
      ) : (
        <span className="picked">
          {actors.get(value)?.name ?? value}
          <button type="button" className="link-button" aria-label={`${t('form.change')}: ${label}`} onClick={() => setPicking(true)}>
            {t('form.change')}
          </button>
        </span>
      )}
    </>
  );
}

/** The values of a claim as they are. */
export function valuesOf({ source, target, type, label, status, symmetric, by, when }: Claim): ClaimValues {
  return { source, target, type, label, status, symmetric, by, when };
}
