import { useRef, type JSX, type PointerEvent } from 'react';
import { RELATION_CLASSES } from '../../model/index.ts';
import { useWording } from '../state/use.ts';
import type { Bin, BinUnit } from './bins.ts';
import { DateAxis } from './date-axis.tsx';

interface Props {
  readonly bins: readonly Bin[];
  readonly unit: BinUnit;
  readonly most: number;
  readonly from: number;
  readonly to: number;
  /** While the pointer drags across; undefined when it is let go. */
  readonly onBrush: (range: readonly [number, number] | undefined) => void;
  readonly onChoose: (from: number, to: number) => void;
}

const HEIGHT = 40;

/** The bars of a histogram with a brush: dragged by pointer, or its two ends moved by keyboard. */
export function Bars({ bins, unit, most, from, to, onBrush, onChoose }: Props): JSX.Element {
  const { t, date } = useWording();
  const field = useRef<HTMLDivElement>(null);
  const start = useRef<number>(null);
  const binAt = (event: PointerEvent): number => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return 0;
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - box.left) / box.width) * bins.length)));
  };
  const range = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];
  const shift = (by: number): void => {
    const step = Math.max(-from, Math.min(by, bins.length - 1 - to));
    if (step !== 0) onChoose(from + step, to + step);
  };
  return (
    <div
      ref={field}
      className="bars"
      onPointerDown={(e) => {
        start.current = binAt(e);
        e.currentTarget.setPointerCapture(e.pointerId);
        onBrush([start.current, start.current]);
      }}
      onPointerMove={(e) => {
        if (start.current !== null) onBrush(range(start.current, binAt(e)));
      }}
      onPointerUp={(e) => {
        if (start.current !== null) onChoose(...range(start.current, binAt(e)));
        start.current = null;
        onBrush(undefined);
      }}
      onPointerCancel={() => {
        start.current = null;
        onBrush(undefined);
      }}
    >
      <svg viewBox={`0 0 ${bins.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {bins.map((bin, i) => (
          <g key={bin.date} className={i >= from && i <= to ? undefined : 'outside'}>
            <title>{`${date(bin.date)}: ${t('count.claims', { n: bin.total })}`}</title>
            <rect className="hit" x={i} y={0} width={1} height={HEIGHT} />
            <Stack bin={bin} x={i} most={most} />
          </g>
        ))}
      </svg>
      <Handle which="from" at={from} bins={bins} onMove={(i) => onChoose(Math.min(i, to), to)} onShift={shift} />
      <Handle which="to" at={to} bins={bins} onMove={(i) => onChoose(from, Math.max(i, from))} onShift={shift} />
      <DateAxis bins={bins} unit={unit} />
    </div>
  );
}

function Stack({ bin, x, most }: { readonly bin: Bin; readonly x: number; readonly most: number }): JSX.Element {
  const unit = HEIGHT / Math.max(1, most);
  return (
    <>
      {RELATION_CLASSES.map((of, i) => {
        const upTo = RELATION_CLASSES.slice(0, i + 1).reduce((sum, c) => sum + (bin.counts[c] ?? 0), 0);
        const own = bin.counts[of] ?? 0;
        return own > 0 ? <rect key={of} data-class={of} x={x + 0.1} y={HEIGHT - upTo * unit} width={0.8} height={own * unit} /> : null;
      })}
    </>
  );
}

interface HandleProps {
  readonly which: 'from' | 'to';
  readonly at: number;
  readonly bins: readonly Bin[];
  readonly onMove: (bin: number) => void;
  /** The whole period moves, as wide as it is. */
  readonly onShift: (bins: number) => void;
}

/** An end of the brush for the keyboard; the pointer simply drags across the bars. */
function Handle({ which, at, bins, onMove, onShift }: HandleProps): JSX.Element {
  const { t, date } = useWording();
  const last = bins.length - 1;
  const far = Math.max(2, Math.round(bins.length / 10));
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, PageDown: at - far, PageUp: at + far, Home: 0, End: last,
  };
  return (
    <div
      // Two native ranges would lie on one another, and neither could be aimed at.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      className={`handle ${which}`}
      style={{ left: `${((which === 'from' ? at : at + 1) / bins.length) * 100}%` }}
      aria-label={t(`time.${which}`)}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={date(bins[at]?.date ?? '')}
      onKeyDown={(event) => {
        const to = steps[event.key];
        if (to === undefined) return;
        event.preventDefault();
        if (event.shiftKey) onShift(to - at);
        else onMove(Math.max(0, Math.min(last, to)));
      }}
    />
  );
}
