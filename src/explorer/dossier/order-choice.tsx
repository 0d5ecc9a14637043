import { useId, type JSX } from 'react';
import { look, useExplorer } from '../state/store.ts';
import { useWording } from '../state/use.ts';
import { orderBy, ORDERS } from '../view/view.ts';

/** Which claims come first. */
export function OrderChoice(): JSX.Element {
  const { t } = useWording();
  const id = useId();
  const order = useExplorer((s) => s.view.order);
  return (
    <p className="order-choice">
      <label htmlFor={id}>{t('dossier.order')}</label>
      <select id={id} value={order} onChange={(e) => look(orderBy(ORDERS.find((o) => o === e.target.value) ?? order))}>
        {ORDERS.map((o) => (
          <option key={o} value={o}>
            {t(`dossier.order.${o}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
