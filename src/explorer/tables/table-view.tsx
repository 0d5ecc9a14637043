import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type JSX } from 'react';
import { light, look, useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import type { ActorId } from '../../model/index.ts';
import { Icon } from '../theme/icons.tsx';
import type { Sorting } from './sorting.ts';
import type { Column, Row } from './tables.ts';

const ROW = 34;
/** Pixels of a column for one of its share of the width: with fewer, words are cut off. Narrower pages scroll sideways. */
const UNIT = 53;

interface Props {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: Column) => void;
}

/** A table of any length: only the rows in sight are on the page, all are counted for who listens. */
export function TableView({ label, columns, rows, sorting, onSort }: Props): JSX.Element {
  const { t } = useWording();
  const field = useRef<HTMLDivElement>(null);
  const view = useExplorer((s) => s.view);
  // The virtualiser changes itself in place, which the compiler cannot follow.
  // oxlint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => field.current, estimateSize: () => ROW, overscan: 12 });
  const chosen = rows.findIndex((r) => r.isChosen(view));
  useEffect(() => {
    if (chosen >= 0) virtual.scrollToIndex(chosen, { align: 'auto' });
  }, [chosen, virtual]);
  const least = UNIT * columns.reduce((sum, c) => sum + c.width, 0);
  const template = columns.map((c) => `minmax(0, ${c.width}fr)`).join(' ');
  return (
    // Made of divisions, since rows out of sight are not on the page; the roles tell what they are.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="table" role="table" aria-label={label} aria-rowcount={rows.length + 1} style={{ minWidth: least }}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div className="table-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {columns.map((c) => {
          const sorted = sorting?.column === c.key;
          return (
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            <div key={c.key} role="columnheader" aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'} className={c.number ? 'number' : undefined}>
              <button type="button" onClick={() => onSort(c)}>
                {t(c.title)}
                {sorted && <Icon name={sorting.descending ? 'down' : 'up'} />}
              </button>
            </div>
          );
        })}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div ref={field} className="table-body" role="rowgroup">
        <div className="table-length" style={{ height: virtual.getTotalSize() }} role="presentation">
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return <TableRow key={row.key} row={row} index={index} start={start} columns={columns} template={template} chosen={index === chosen} />;
          })}
        </div>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: Row;
  readonly index: number;
  readonly start: number;
  readonly columns: readonly Column[];
  readonly template: string;
  readonly chosen: boolean;
}

function TableRow({ row, index, start, columns, template, chosen }: RowProps): JSX.Element {
  const { date } = useWording();
  const open = (): void => look(row.open);
  return (
    // The button in the first cell does the same for the keyboard; the whole row is there for the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="row"
      aria-rowindex={index + 2}
      aria-current={chosen || undefined}
      className="table-row"
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
      onClick={open}
      onPointerEnter={() => light([row.key as ActorId])}
      onPointerLeave={() => light([])}
    >
      {columns.map((c, i) => {
        const value = row.cells[c.key] ?? '';
        const text = c.date && value !== '' ? date(String(value)) : String(value);
        return (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          <div key={c.key} role="cell" className={c.number ? 'number' : undefined} title={text}>
            {i === 0 ? (
              <button type="button" onClick={open}>
                {text}
              </button>
            ) : (
              text
            )}
          </div>
        );
      })}
    </div>
  );
}
