import type { Strings } from '../en/index.ts';
import { doing } from './doing.ts';
import { looking } from './looking.ts';
import { words } from './words.ts';

/** The interface in Italian. */
export const it: Strings = { ...words, ...looking, ...doing };
