import { useState, type JSX } from 'react';
import { EXPORT_NAMES, EXPORTS, exportAs, fileStem, isFiltering } from '../../graph/index.ts';
import { Dialog } from '../correcting/index.ts';
import { canvasHandle } from '../stage/canvas-handle.ts';
import { reasonOf } from '../reason.ts';
import { useExplorer } from '../state/store.ts';
import { useFilter, useProject, useWording } from '../state/use.ts';
import { exportInput } from './current-project.ts';
import { download } from './download.ts';
import { savePage } from './save-page.ts';
import { saveProject } from './save-project.ts';

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly ending: string;
  readonly run: () => void | Promise<void>;
}

/** All ways to take the project, or what is shown of it, elsewhere. */
export function ExportDialog(): JSX.Element {
  const { t, reason } = useWording();
  const { name } = useProject();
  const filtering = isFiltering(useFilter());
  const [onlyShown, setOnlyShown] = useState(filtering);
  const [said, setSaid] = useState('');
  const own: readonly Entry[] = [
    { key: 'project', title: t('export.project'), description: t('export.project.text'), ending: '.dramatis.json', run: saveProject },
    { key: 'page', title: t('export.page'), description: t('export.page.text'), ending: '.html', run: savePage },
    {
      key: 'png', title: t('export.png'), description: t('export.png.text'), ending: '.png',
      run: async () => {
        const picture = await canvasHandle.current?.snapshot();
        if (picture) download(`${fileStem(name)}.png`, picture);
        else setSaid(t('export.png.none'));
      },
    },
    {
      key: 'view-svg', title: t('export.svg'), description: t('export.svg.text'), ending: '.svg',
      run: () => {
        const drawing = canvasHandle.current?.svg();
        if (drawing) download(`${fileStem(name)} (view).svg`, new Blob([drawing], { type: 'image/svg+xml' }));
        else setSaid(t('export.png.none'));
      },
    },
  ];
  const others: readonly Entry[] = EXPORT_NAMES.map((key) => ({
    key, title: t(`format.${key}`), description: t(`format.${key}.text`), ending: EXPORTS[key].ending,
    run: () => {
      const input = exportInput(useExplorer.getState(), onlyShown);
      if (!input) return;
      const file = exportAs(key, input);
      download(file.filename, new Blob([file.text], { type: file.mediaType }));
    },
  }));
  const take = (entry: Entry): void => {
    setSaid('');
    Promise.resolve()
      .then(entry.run)
      .catch((error: unknown) => setSaid(reasonOf(error)));
  };
  return (
    <Dialog title={t('command.export')} wide>
      {said && (
        <p className="warning" role="alert">
          {reason(said)}
        </p>
      )}
      <List entries={own} onTake={take} />
      <h3>{t('export.others')}</h3>
      {filtering && (
        <label className="switch">
          <input type="checkbox" checked={onlyShown} onChange={(e) => setOnlyShown(e.target.checked)} />
          <span>{t('export.onlyShown')}</span>
        </label>
      )}
      <List entries={others} onTake={take} />
    </Dialog>
  );
}

function List({ entries, onTake }: { readonly entries: readonly Entry[]; readonly onTake: (entry: Entry) => void }): JSX.Element {
  return (
    <ul className="export-list">
      {entries.map((entry) => (
        <li key={entry.key}>
          <button type="button" onClick={() => onTake(entry)}>
            <strong>{entry.title}</strong>
            <span className="count">{entry.ending}</span>
            <span className="quiet">{entry.description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
