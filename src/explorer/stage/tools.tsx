import type { JSX, RefObject } from 'react';
import type { CanvasHandle } from '../canvas/index.ts';
import { useWording } from '../state/use.ts';
import { Icon } from '../theme/icons.tsx';

/** Zoom and fit, for who has no wheel. */
export function Tools({ canvas }: { readonly canvas: RefObject<CanvasHandle | null> }): JSX.Element {
  const { t } = useWording();
  return (
    <fieldset className="tools" aria-label={t('canvas.tools')}>
      <button type="button" className="icon-button" aria-label={t('canvas.zoomIn')} title={t('canvas.zoomIn')} onClick={() => canvas.current?.zoomIn()}>
        <Icon name="plus" />
      </button>
      <button type="button" className="icon-button" aria-label={t('canvas.zoomOut')} title={t('canvas.zoomOut')} onClick={() => canvas.current?.zoomOut()}>
        <Icon name="minus" />
      </button>
      <button type="button" className="icon-button" aria-label={t('canvas.fit')} title={t('canvas.fit')} onClick={() => canvas.current?.fit()}>
        <Icon name="fit" />
      </button>
    </fieldset>
  );
}
