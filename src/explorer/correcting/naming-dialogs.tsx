import { useId, useState, type FormEvent, type JSX } from 'react';
import { ACTOR_TYPES, type ActorId, type ActorType, type ArticleId, type Span } from '../../model/index.ts';
import { mentionsOfName } from '../../project/index.ts';
import { take } from '../state/deciding.ts';
import { ask, tell } from '../state/store.ts';
import { useOpened, useProject, useWording } from '../state/use.ts';
import { ActorPicker } from './actor-picker.tsx';
import { Dialog } from './dialog.tsx';
import { newActorId } from './new-actor-id.ts';

/** Where a name was pointed at. */
export interface NamedAt {
  readonly article: ArticleId;
  readonly span: Span;
}

/** An actor that extraction missed: of words selected in an article, or by name only. */
export function AddActorDialog({ name: start, place }: { readonly name: string; readonly place: NamedAt | undefined }): JSX.Element {
  const { t } = useWording();
  const { actors, articles } = useOpened();
  const { corpus } = useProject();
  const [name, setName] = useState(start);
  const [type, setType] = useState<ActorType>('organisation');
  const id = useId();
  const lang = place ? (articles.get(place.article)?.lang ?? 'und') : 'und';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const called = name.trim();
    if (!called) return;
    // Ids of hidden and merged actors are taken as well: the new one is another.
    const taken = new Set<ActorId>([...actors.keys(), ...corpus.actors.map((a) => a.id)]);
    const aliases = [...new Set([called, start.trim()])].filter(Boolean).map((text) => ({ text, lang }));
    take({ kind: 'add-actor', actor: { id: newActorId(called, taken), name: called, type, aliases }, ...(place ? { place } : {}) });
    tell(t('naming.added', { name: called }), true);
    ask(null);
  };
  return (
    <Dialog title={t('naming.addActor')}>
      <form className="form" onSubmit={submit}>
        <label htmlFor={`${id}-name`}>{t('rename.name')}</label>
        <input id={`${id}-name`} type="text" required value={name} onChange={(e) => setName(e.target.value)} />
        <label htmlFor={`${id}-type`}>{t('rename.type')}</label>
        <select id={`${id}-type`} value={type} onChange={(e) => setType(ACTOR_TYPES.find((a) => a === e.target.value) ?? type)}>
          {ACTOR_TYPES.map((a) => (
            <option key={a} value={a}>
              {t(`actor.${a}`)}
            </option>
          ))}
        </select>
        <Places name={start.trim() || name.trim()} />
        <div className="dialog-actions">
          <button type="submit" className="button primary">
            {t('naming.add')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Says that words are another name of an actor that is there. */
export function AddAliasDialog({ text, place }: { readonly text: string; readonly place: NamedAt }): JSX.Element {
  const { t } = useWording();
  const { actors, articles } = useOpened();
  const lang = articles.get(place.article)?.lang ?? 'und';
  const pick = (actor: ActorId): void => {
    take({ kind: 'add-alias', actor, text, lang, place });
    tell(t('decision.addAlias', { alias: text, name: actors.get(actor)?.name ?? actor }), true);
    ask(null);
  };
  return (
    <Dialog title={t('naming.addAlias', { text })}>
      <Places name={text} />
      <ActorPicker label={t('naming.whose')} onPick={pick} />
    </Dialog>
  );
}

/** In how many places of all articles a name stands: what adding it will mark. */
function Places({ name }: { readonly name: string }): JSX.Element | null {
  const { t } = useWording();
  const { articles } = useOpened();
  if (!name) return null;
  const n = mentionsOfName({ articles }, '' as ActorId, name).length;
  return <p className="quiet">{t('naming.places', { n })}</p>;
}
