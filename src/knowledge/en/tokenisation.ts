import type { TokenisationData } from '../tokenisation.ts';
import { words } from '../words.ts';

/** English as the UD treebanks EWT, GUM and PUD cut it: clitics and most hyphens split. */
export const tokenisation: TokenisationData = {
  titles: words(`mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. cmdr. sgt. adm. gov. sen. sens. rep. reps. rev. hon.
    pres. st. ft. mt. messrs. fr. supt. det. insp. amb. brig. cpl. pvt. gens. drs. vs. v. cf. e.g. i.e. viz. no. nos.
    fig. figs. vol. pp. p. ed. eds. ca. approx. al.`),
  abbreviations: words(`mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. cmdr. sgt. adm. gov. sen. sens. rep. reps. rev. hon.
    pres. st. ft. mt. messrs. supt. insp. amb. brig. cpl. pvt. gens. drs. vs. v. cf. e.g. i.e. viz. no. nos. fig.
    figs. vol. pp. p. ed. eds. ca. approx. al. etc. inc. ltd. corp. co. bros. jr. sr. esq. ph.d. dept. univ. assn. ave. blvd.
    rd. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri.
    sat. sun. a.m. p.m. b.c. a.d. u.s. u.n. u.k. u.s.a. d.c. e.u. calif. conn. fla. ill. mass. mich. minn. mo. tenn.
    tex. va. wash. wis. ariz. ala. ark. colo. del. ga. kan. ky. md. miss. mont. neb. nev. okla. ore. pa. penn. ont.
    que. attn. ext. div. est. hrs. hr. min. mins. sec. secs. lb. lbs. oz. sq. yr. yrs. tel. ps. p.s. misc. dist.`),
  beforeNumbers: words(`no. nos. fig. figs. art. p. pp. vol. ch.`),
  capitalised: words(`sat. sun. mon. wed. mar. ill. mass. miss. wash. del. ore. ark. pa. mo. col. rep. reps. rev. gen. pres. fr. mt. ft. hon. co.`),
  contractions: new Map([
    ['cannot', ['can', 'not']], ['gonna', ['gon', 'na']], ['gotta', ['got', 'ta']], ['wanna', ['wan', 'na']],
    ['gimme', ['gim', 'me']], ['lemme', ['lem', 'me']], ['outta', ['out', 'ta']], ['dunno', ['du', 'n', 'no']],
    ['dont', ['do', 'nt']], ['doesnt', ['does', 'nt']], ['didnt', ['did', 'nt']], ['wont', ['wo', 'nt']],
    ['cant', ['ca', 'nt']], ['isnt', ['is', 'nt']], ['wasnt', ['was', 'nt']], ['couldnt', ['could', 'nt']],
    ['wouldnt', ['would', 'nt']], ['shouldnt', ['should', 'nt']], ['havent', ['have', 'nt']], ['hasnt', ['has', 'nt']],
    ['arent', ['are', 'nt']], ['thats', ['that', 's']], ['im', ['i', 'm']], ['ive', ['i', 've']],
    ["'tis", ["'t", 'is']], ["'twas", ["'t", 'was']],
  ]),
  elisions: 'none',
  wholeApostrophe: words(`o'clock ma'am ne'er e'er o'er y'all`),
  truncations: new Set(),
  endings: ["n't", "'ll", "'re", "'ve", "'s", "'m", "'d", "'"],
  hyphens: {
    manner: 'split',
    bound: words(`e co re pre non anti pro mid ex post multi semi pan counter vice mini sub super ultra un inter intra
      pseudo quasi trans de dis bi tri micro macro mega meta hyper hypo cyber bio geo socio psycho proto para poly
      infra extra cross electro techno narco petro thermo aero agro astro auto mis`),
    endings: [],
    whole: words(`x-ray x-rays t-shirt t-shirts uh-huh uh-oh mm-hm`),
  },
  dotOrdinals: false,
  starters: words(`the a an this that these those he she it we they you i but and so if in on at for when while as there
    his her its their our my what who how why where after before then also however no not with from by to all some
    another each one now since although because despite during under let yes well even according mr. ms. mrs. dr.`),
  units: ['am', 'pm', 'a.m', 'p.m', 'km', 'kg', 'mph', 'km', 'bn', 'mm', 'cm', 'k', 'm'],
  repeatedMarks: 'one',
  spacedThousands: false,
};
