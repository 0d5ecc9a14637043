import type { GraphFilter } from '../../graph/index.ts';
import type { Project } from '../../model/index.ts';
import { languageName, translateReason, translator, writeDate, writeTick, type InterfaceLanguage, type Translate } from '../strings/index.ts';
import { useAsked, useLanguage } from './asked.tsx';
import type { Opened, Shown } from './opened.ts';
import { prepared } from './preparing.ts';

const NO_PROJECT: Project = {
  version: 1,
  name: '',
  corpus: { articles: [], actors: [], mentions: [], claims: [], suggestions: [] },
  decisions: [],
  layout: {},
  refusals: [],
};

/** The project being explored; an empty one while none is open. */
export function useProject(): Project {
  return useAsked().project ?? NO_PROJECT;
}

/** The project's corpus with its look-ups. */
export function useOpened(): Opened {
  return usePrepared().opened;
}

/** The filters in force, a comparison among them. */
export function useFilter(): GraphFilter {
  return useAsked().filter;
}

/** What passes the filters in force. */
export function useShown(): Shown {
  return usePrepared().shown;
}

function usePrepared(): ReturnType<typeof prepared> {
  const { project, decisions, filter } = useAsked();
  return prepared((project ?? NO_PROJECT).corpus, decisions, filter);
}

/** The words of the interface, and dates and languages as its readers write them. */
export interface Wording {
  readonly t: Translate;
  readonly date: (iso: string) => string;
  /** A date on an axis, which may leave out the year where the one before says it. */
  readonly tick: (iso: string, withYear: boolean) => string;
  readonly lang: (tag: string) => string;
  /** Why something was refused or failed, which was said in English. */
  readonly reason: (english: string) => string;
}

export function useWording(): Wording {
  const language = useLanguage();
  const known = wordings.get(language) ?? wordingIn(language);
  wordings.set(language, known);
  return known;
}

/** One for each language: what writes numbers and plurals takes longer to make than a component to draw. */
const wordings = new Map<InterfaceLanguage, Wording>();

function wordingIn(language: InterfaceLanguage): Wording {
  return {
    t: translator(language),
    date: (iso) => writeDate(iso, language),
    tick: (iso, withYear) => writeTick(iso, withYear, language),
    lang: (tag) => languageName(tag, language),
    reason: (english) => translateReason(english, language),
  };
}
