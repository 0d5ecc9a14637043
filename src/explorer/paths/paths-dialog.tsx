import { useState, type JSX } from 'react';
import type { PathStep } from '../../graph/index.ts';
import { classOf, type ActorId } from '../../model/index.ts';
import { ActorPicker, Dialog } from '../correcting/index.ts';
import { ClaimCard } from '../dossier/index.ts';
import { ActorName, LineMark } from '../marks/index.ts';
import { light } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { usePaths } from './use-paths.ts';

const COUNT = 5;

/** How two actors are connected: the shortest, best attested ways, each step with its sentence. */
export function PathsDialog({ from, start }: { readonly from: ActorId; readonly start?: ActorId | undefined }): JSX.Element {
  const { t, reason } = useWording();
  const { actors } = useOpened();
  const [to, setTo] = useState(start);
  const [directed, setDirected] = useState(false);
  const found = usePaths(from, to, { count: COUNT, directed });
  const paths = found && 'paths' in found ? found.paths : undefined;
  const name = actors.get(from)?.name ?? from;
  return (
    <Dialog title={t('paths.title', { name })} wide>
      <div className="paths-ends">
        <ActorName id={from} />
        <span aria-hidden="true">→</span>
        {to ? (
          <>
            <ActorName id={to} />
            <button type="button" className="link-button" onClick={() => setTo(undefined)}>
              {t('form.change')}
            </button>
          </>
        ) : (
          <ActorPicker label={t('paths.to')} without={[from]} onPick={setTo} />
        )}
      </div>
      <label className="switch">
        <input type="checkbox" checked={directed} onChange={(e) => setDirected(e.target.checked)} />
        <span>{t('paths.directed')}</span>
      </label>
      {to && !found && <output className="panel-note">{t('paths.searching')}</output>}
      {found && 'failure' in found && (
        <p className="warning" role="alert">
          {t('paths.failed', { reason: reason(found.failure) })}
        </p>
      )}
      {paths?.length === 0 && <p className="panel-note">{t('paths.none')}</p>}
      <ol className="paths">
        {paths?.map(({ steps, attestation }) => (
          <li key={steps.map((s) => s.to).join()} onPointerEnter={() => light([from, ...steps.map((s) => s.to)])} onPointerLeave={() => light([])}>
            <p className="path-line">
              <ActorName id={from} />
              {steps.map((s) => (
                <span key={s.to} className="path-hop">
                  <Icon name="next" />
                  <ActorName id={s.to} />
                </span>
              ))}
              <span className="count">{t('paths.attested', { n: attestation })}</span>
            </p>
            <details>
              <summary>{t('paths.sentences')}</summary>
              {steps.map((s) => (
                <Step key={s.to} step={s} />
              ))}
            </details>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function Step({ step }: { readonly step: PathStep }): JSX.Element | null {
  const { claims } = useOpened();
  const [best] = step.claims;
  const claim = best && claims.get(best);
  if (!claim) return null;
  return (
    <div className="path-step">
      <LineMark of={classOf(claim.type)} status={claim.status} />
      <ClaimCard claim={claim} />
    </div>
  );
}
