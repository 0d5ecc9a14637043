import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { Dialog } from '../correcting/index.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';
import { addressesIn, canFetch } from './addresses.ts';
import type { Given } from './bring-in.ts';
import { filesOfDrop, filesOfPicker } from './dropped-files.ts';
import { begin, clear, stop, useJob } from './job.ts';
import { ProgressView } from './progress-view.tsx';

/** Files, folders or pasted text → articles of the project, with progress, refusals and a way to stop. */
export function BringInDialog({ given }: { readonly given: Given | undefined }): JSX.Element {
  const { t, reason } = useWording();
  const { progress, failure, stopped, waiting } = useJob();
  // What was dropped on the page is begun with at once, and once only.
  const begun = useRef<Given>(undefined);
  useEffect(() => {
    if (!given || begun.current === given) return;
    begun.current = given;
    begin(given);
  });
  // What has come to an end is told once; what is still going on is there when the dialog is opened again.
  useEffect(() => () => {
    if (!useJob.getState().busy) clear();
  }, []);
  return (
    <Dialog title={t('bring.title')} wide>
      {failure && (
        <p className="warning" role="alert">
          {reason(failure)}
        </p>
      )}
      {stopped && <output className="panel-note">{t('bring.stopped')}</output>}
      {waiting.length > 0 && <output className="panel-note">{t('bring.waiting', { n: waiting.length })}</output>}
      {progress ? <ProgressView progress={progress} onCancel={stop} onMore={clear} /> : <Sources onGiven={begin} />}
    </Dialog>
  );
}

function Sources({ onGiven }: { readonly onGiven: (files: Given) => void }): JSX.Element {
  const { t } = useWording();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const id = useId();
  const addresses = addressesIn(text);
  const fetches = useCanFetch();
  return (
    <>
      {/* The pickers inside do the same for the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={over ? 'drop-field over' : 'drop-field'}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => {
          e.preventDefault();
          e.stopPropagation();
          setOver(false);
          void filesOfDrop(e.dataTransfer).then(onGiven);
        }}
      >
        <Icon name="open" />
        <p>{t('bring.drop')}</p>
        <p className="quiet">{t('bring.formats')}</p>
        <div className="actions">
          <Picker label={t('bring.files')} onGiven={onGiven} />
          <Picker label={t('bring.folder')} folder onGiven={onGiven} />
        </div>
      </div>
      <form
        className="form"
        onSubmit={(e) => {
          e.preventDefault();
          onGiven(addresses ? addresses.map((address) => ({ address })) : [{ path: 'pasted.txt', file: new Blob([text]) }]);
        }}
      >
        <label htmlFor={id}>{t('bring.paste')}</label>
        <textarea id={id} rows={6} value={text} onChange={(e) => setText(e.target.value)} placeholder={t('bring.pasteHint')} />
        <div className="dialog-actions">
          <button type="submit" className="button primary" disabled={text.trim().length === 0}>
            {addresses ? t('bring.fetch', { n: addresses.length }) : t('bring.read')}
          </button>
        </div>
      </form>
      <p className="quiet">{t(fetches ? 'bring.privateServed' : 'bring.private')}</p>
    </>
  );
}

/** Whether addresses can be fetched, once that is known. */
function useCanFetch(): boolean {
  const [can, setCan] = useState(false);
  useEffect(() => {
    let here = true;
    void canFetch().then((answer) => here && setCan(answer));
    return () => {
      here = false;
    };
  }, []);
  return can;
}

function Picker({ label, folder = false, onGiven }: { readonly label: string; readonly folder?: boolean; readonly onGiven: (files: Given) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.webkitdirectory = folder;
  }, [folder]);
  return (
    <>
      <input ref={input} type="file" multiple hidden onChange={(e) => onGiven(filesOfPicker(e.target.files))} />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
