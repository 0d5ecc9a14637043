import { useMemo, useState, type JSX } from 'react';
import { useExplorer } from '../state/store.ts';
import { useCondensed, type Condensed } from '../condensing/index.ts';
import type { Shown } from '../state/opened.ts';
import { useOpened, useShown, useWording } from '../state/use.ts';
import { rowsWith, sortedBy, sortRows, type Sorting } from './sorting.ts';
import { TableView } from './table-view.tsx';
import { TABLE_NAMES, TABLES, type Column, type Row, type TableName, type TableSource } from './tables.ts';

/** Sorting and searching more rows would stop the page: filters make them fewer. */
const MOST_ROWS = 20_000;

/** What the tables are made of: of a condensed graph its groups, and the actors of those that are open. */
function rowsOf(shown: Shown, condensed: Condensed | undefined): TableSource {
  const { copies, claims, claimsByArticle } = shown;
  return {
    copies,
    claims: claims.length > MOST_ROWS ? claims.slice(0, MOST_ROWS) : claims,
    claimsByArticle,
    get graph() {
      return condensed?.graph ?? shown.graph;
    },
  };
}

/** Actors, relations, claims and articles as tables, filtered and chosen in step with the graph. */
export function TablesPage(): JSX.Element {
  const wording = useWording();
  const { t } = wording;
  const opened = useOpened();
  const shown = useShown();
  const language = useExplorer((s) => s.language);
  const [name, setName] = useState<TableName>('actors');
  const [sorting, setSorting] = useState<Sorting | undefined>({ column: 'claims', descending: true });
  const [words, setWords] = useState('');
  const columns: readonly Column[] = TABLES[name].columns;
  const condensed = useCondensed();
  const all: readonly Row[] = useMemo(() => TABLES[name].rows(rowsOf(shown, condensed), opened, wording), [name, shown, condensed, opened, wording]);
  const rows = useMemo(() => sortRows(rowsWith(all, words), sorting, language), [all, words, sorting, language]);
  return (
    <div className="tables">
      <div className="tables-bar">
        <div role="tablist" aria-label={t('page.tables')}>
          {TABLE_NAMES.map((n) => (
            <button
              key={n}
              type="button"
              role="tab"
              id={`tab-${n}`}
              aria-selected={n === name}
              aria-controls="table-panel"
              tabIndex={n === name ? 0 : -1}
              onClick={() => {
                setName(n);
                setSorting(TABLES[n].columns.some((c) => c.key === 'claims') ? { column: 'claims', descending: true } : undefined);
              }}
              onKeyDown={(e) => {
                const step = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
                if (step === 0) return;
                const next = TABLE_NAMES[(TABLE_NAMES.indexOf(n) + step + TABLE_NAMES.length) % TABLE_NAMES.length];
                document.getElementById(`tab-${next ?? n}`)?.focus();
                document.getElementById(`tab-${next ?? n}`)?.click();
              }}
            >
              {t(TABLES[n].title)}
            </button>
          ))}
        </div>
        <input type="search" value={words} aria-label={t('filters.find')} placeholder={t('filters.find')} onChange={(e) => setWords(e.target.value)} />
        <span className="count">
          {t('table.rows', { n: rows.length })}
          {name === 'claims' && shown.claims.length > MOST_ROWS && ` ${t('table.cut', { n: shown.claims.length })}`}
        </span>
      </div>
      <div id="table-panel" role="tabpanel" aria-labelledby={`tab-${name}`}>
        <TableView label={t(TABLES[name].title)} columns={columns} rows={rows} sorting={sorting} onSort={(c) => setSorting(sortedBy(sorting, c.key, Boolean(c.number ?? c.date)))} />
      </div>
    </div>
  );
}
