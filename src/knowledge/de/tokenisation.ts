import type { TokenisationData } from '../tokenisation.ts';
import { words } from '../words.ts';

/** German as the UD treebanks GSD and PUD cut it. */
export const tokenisation: TokenisationData = {
  titles: words(`dr. prof. hr. fr. st. hl. sog. bzw. z. z.b. d.h. u.a. v. ca. nr. art. abs. bd. s. vgl. geb. gest. ing.
    dipl. gen. ing. etw. max. min. evtl. ggf. inkl. exkl. insb. bspw. zzgl. rd. lt. mind. ausschl. einschl.`),
  abbreviations: words(`dr. prof. hr. st. hl. sog. bzw. z. z.b. d.h. u.a. v. ca. nr. abs. bd. vgl. geb. gest. dipl. etc.
    usw. usf. chr. mio. mrd. tsd. jh. jhd. bsp. evtl. ggf. inkl. exkl. insb. bspw. zzgl. ca. str. tel. jan. feb. apr.
    aug. sept. okt. nov. dez. e.v. co. inc. ltd. corp. jr. o.ä. u.ä. i.d.r. a.d. m.e. u.u. o.g. s.o. s.u. az.
    rd. lt. mind. max. einschl. ing. allg. ehem. n. h.`),
  beforeNumbers: words(`art. nr. tel. s. abs.`),
  capitalised: words(`fr. ing. aug. art. hr. az.`),
  contractions: new Map([
    ['im', ['in', 'dem']], ['am', ['an', 'dem']], ['zum', ['zu', 'dem']], ['zur', ['zu', 'der']], ['vom', ['von', 'dem']],
    ['beim', ['bei', 'dem']], ['ins', ['in', 'das']], ['ans', ['an', 'das']], ['aufs', ['auf', 'das']], ['ums', ['um', 'das']],
    ['fürs', ['für', 'das']], ['übers', ['über', 'das']], ['durchs', ['durch', 'das']], ['vors', ['vor', 'das']],
    ['hinters', ['hinter', 'das']], ['unters', ['unter', 'das']], ['überm', ['über', 'dem']], ['unterm', ['unter', 'dem']],
    ['vorm', ['vor', 'dem']], ['hinterm', ['hinter', 'dem']],
  ]),
  elisions: 'none',
  wholeApostrophe: new Set(),
  truncations: new Set(),
  endings: [],
  hyphens: { manner: 'split', bound: new Set(), endings: [], whole: new Set() },
  dotOrdinals: true,
  starters: words(`der die das den dem des ein eine einer einem eines er sie es wir ich ihr in im an am auf aus bei beim mit
    nach von vom zu zum zur für durch über unter vor seit während und aber doch auch so da dann wenn als wie wer was
    wo nicht noch nur schon sein seine ihre dies diese dieser dieses dabei damit daher deshalb jedoch trotz laut man`),
  units: [],
  repeatedMarks: 'each',
  spacedThousands: false,
};
