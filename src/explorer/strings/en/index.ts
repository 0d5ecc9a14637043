import type { Plural } from '../plural.ts';
import { doing } from './doing.ts';
import { looking } from './looking.ts';
import { words } from './words.ts';

/** Every word the interface says, in English: the list that other languages have to complete. */
export const en = { ...words, ...looking, ...doing } as const;

export type StringKey = keyof typeof en;
export type Strings = Readonly<Record<StringKey, string | Plural>>;
