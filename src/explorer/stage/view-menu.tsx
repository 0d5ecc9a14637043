import { useId, type JSX } from 'react';
import { look, useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { arrangeBy, ARRANGEMENTS, COLOURINGS, colour, size, SIZES } from '../view/view.ts';

/** How the graph is drawn: arrangement, what colours tell, what sizes tell. */
export function ViewMenu(): JSX.Element {
  const { t } = useWording();
  const { arrangement, colourBy, sizeBy } = useExplorer((s) => s.view);
  return (
    <div className="view-menu">
      <Choice label={t('view.arrangement')} value={arrangement} values={ARRANGEMENTS} nameOf={(v) => t(`arrangement.${v}`)} onChange={(v) => look(arrangeBy(v))} />
      <Choice label={t('view.colour')} value={colourBy} values={COLOURINGS} nameOf={(v) => t(`colour.${v}`)} onChange={(v) => look(colour(v))} />
      <Choice label={t('view.size')} value={sizeBy} values={SIZES} nameOf={(v) => t(`size.${v}`)} onChange={(v) => look(size(v))} />
    </div>
  );
}

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, values, nameOf, onChange }: Props<Value>): JSX.Element {
  const id = useId();
  return (
    <span className="view-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(e) => onChange(values.find((v) => v === e.target.value) ?? value)}>
        {values.map((v) => (
          <option key={v} value={v}>
            {nameOf(v)}
          </option>
        ))}
      </select>
    </span>
  );
}
