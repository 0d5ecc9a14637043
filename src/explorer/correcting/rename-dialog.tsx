import { useId, useState, type FormEvent, type JSX } from 'react';
import { ACTOR_TYPES, type ActorId } from '../../model/index.ts';
import type { Choice } from '../../project/index.ts';
import { take } from '../state/deciding.ts';
import { ask } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Dialog } from './dialog.tsx';

/** Another name or type for an actor; both together are one step. */
export function RenameDialog({ actor: id }: { readonly actor: ActorId }): JSX.Element | null {
  const { t } = useWording();
  const actor = useOpened().actors.get(id);
  const [name, setName] = useState(actor?.name ?? '');
  const [type, setType] = useState(actor?.type ?? 'organisation');
  const [another, setAnother] = useState('');
  const field = useId();
  if (!actor) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const choices: Choice[] = [];
    if (name.trim() && name.trim() !== actor.name) choices.push({ kind: 'rename', actor: id, name: name.trim() });
    if (type !== actor.type) choices.push({ kind: 'retype', actor: id, type });
    if (another.trim()) choices.push({ kind: 'add-alias', actor: id, text: another.trim(), lang: 'und' });
    take(...choices);
    ask(null);
  };
  return (
    <Dialog title={t('rename.title', { name: actor.name })}>
      <form className="form" onSubmit={submit}>
        <label htmlFor={`${field}-name`}>{t('rename.name')}</label>
        <input id={`${field}-name`} type="text" required value={name} onChange={(e) => setName(e.target.value)} />
        <label htmlFor={`${field}-type`}>{t('rename.type')}</label>
        <select id={`${field}-type`} value={type} onChange={(e) => setType(ACTOR_TYPES.find((a) => a === e.target.value) ?? type)}>
          {ACTOR_TYPES.map((a) => (
            <option key={a} value={a}>
              {t(`actor.${a}`)}
            </option>
          ))}
        </select>
        <label htmlFor={`${field}-another`}>{t('naming.another')}</label>
        <input id={`${field}-another`} type="text" value={another} onChange={(e) => setAnother(e.target.value)} />
        <div className="dialog-actions">
          <button type="submit" className="button primary">
            {t('dialog.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
