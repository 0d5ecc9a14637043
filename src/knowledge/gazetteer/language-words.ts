import { DE_ACTOR_WORDS } from '../de/actor-words.ts';
import { EN_ACTOR_WORDS } from '../en/actor-words.ts';
import { ES_ACTOR_WORDS } from '../es/actor-words.ts';
import { FR_ACTOR_WORDS } from '../fr/actor-words.ts';
import { IT_ACTOR_WORDS } from '../it/actor-words.ts';
import type { ActorWords } from './actor-words.ts';

const BY_LANGUAGE: Readonly<Record<string, ActorWords>> = {
  en: EN_ACTOR_WORDS, it: IT_ACTOR_WORDS, fr: FR_ACTOR_WORDS, de: DE_ACTOR_WORDS, es: ES_ACTOR_WORDS,
};

/** The language's words for recognising actors; English ones for a language that has none. */
export function actorWords(lang: string): ActorWords {
  return BY_LANGUAGE[lang.slice(0, 2)] ?? EN_ACTOR_WORDS;
}
