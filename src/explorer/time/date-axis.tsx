import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { useWording } from '../state/use.ts';
import { useSize } from '../use-size.ts';
import { axisTicks } from './axis.ts';
import type { Bin, BinUnit } from './bins.ts';

/** How far the room of the two handles reaches to either side of the bars, in pixels; dates may use it. */
const OVERHANG = 22;

/** The dates under the bars, as many as have room. For the eye: the ends of the brush say theirs by themselves. */
export function DateAxis({ bins, unit }: { readonly bins: readonly Bin[]; readonly unit: BinUnit }): JSX.Element {
  const { tick } = useWording();
  const axis = useRef<HTMLDivElement>(null);
  const { width } = useSize(axis);
  const [measure, setMeasure] = useState<(text: string) => number>();
  useEffect(() => {
    const { current } = axis;
    if (current) setMeasure(() => measureIn(getComputedStyle(current)));
  }, []);
  const ticks = useMemo(
    () => (measure ? axisTicks(bins, unit, width, { write: tick, measure, overhang: OVERHANG }) : []),
    [bins, unit, width, tick, measure],
  );
  return (
    <div className="axis" ref={axis} aria-hidden="true">
      {ticks.map(({ bin, text, x }) => (
        <span key={bin}>
          <i style={{ left: `${((bin + 0.5) / bins.length) * 100}%` }} />
          <b style={{ left: x }}>{text}</b>
        </span>
      ))}
    </div>
  );
}

/** How wide texts become in a font. */
function measureIn({ fontSize, fontFamily }: CSSStyleDeclaration): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = `${fontSize} ${fontFamily}`;
  return (text) => context.measureText(text).width;
}
