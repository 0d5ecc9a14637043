import { createRef } from 'react';
import type { CanvasHandle } from '../canvas/index.ts';

/** The canvas while it is on the page: for what reaches it from elsewhere (a picture, centring a search result). */
export const canvasHandle = createRef<CanvasHandle>();
