import type { TokenisationData } from '../tokenisation.ts';
import { words } from '../words.ts';
import { contractionWeights } from './contraction-weights.ts';

/** French as the UD treebanks GSD, Sequoia and PUD cut it. */
export const tokenisation: TokenisationData = {
  titles: words(`m. mm. mme. mlle. dr. pr. me. mgr. st. ste. gén. col. cap. cf. p. pp. vol. n. no. art. fig. av. ex. éd. env. chap.`),
  abbreviations: words(`m. mm. mme. mlle. dr. pr. mgr. st. ste. gén. cf. p. pp. vol. no. fig. av. éd. env. chap.
    etc. j.-c. c.-à-d. c-à-d. ap. apr. hab. tél. jr. inc. ltd. corp. co. janv. févr. juil. sept. oct. nov. déc. mr. mrs. ed.`),
  beforeNumbers: words(`no. art. n. p. pp. vol. fig. chap.`),
  capitalised: words(`m. mm. me. st. ste. col. cap. pr.`),
  contractions: new Map([
    ['du', ['de', 'le']], ['des', ['de', 'les']], ['au', ['à', 'le']], ['aux', ['à', 'les']],
    ['duquel', ['de', 'lequel']], ['desquels', ['de', 'lesquels']], ['desquelles', ['de', 'lesquelles']],
    ['auquel', ['à', 'lequel']], ['auxquels', ['à', 'lesquels']], ['auxquelles', ['à', 'lesquelles']],
    ['desdits', ['de', 'lesdits']], ['desdites', ['de', 'lesdites']], ['dudit', ['de', 'ledit']], ['audit', ['à', 'ledit']],
  ]),
  ambiguous: contractionWeights,
  elisions: words(`l' d' j' m' n' s' t' c' qu' jusqu' lorsqu' puisqu' quoiqu' presqu' entr' ç'`),
  wholeApostrophe: words(`aujourd'hui c'est-à-dire l'on quelqu'un quelqu'une presqu'île`),
  truncations: words(`l' d' qu' n' s' j' c'`),
  endings: [],
  hyphens: {
    manner: 'keep',
    bound: new Set(),
    endings: ['-t-elles', '-t-elle', '-t-ils', '-t-il', '-t-on', '-t-en', '-elles', '-elle', '-nous', '-vous', '-leur', '-ils', '-moi', '-toi',
      '-lui', '-les', '-il', '-on', '-je', '-tu', '-ce', '-le', '-la', '-en', '-y', '-t'],
    whole: words(`rendez-vous celui-là celle-là ceux-là celles-là chez-vous`),
  },
  dotOrdinals: false,
  starters: words(`le la les l' un une des du de en dans à au aux il elle ils elles on nous vous je ce cette ces c' mais et
    si pour par avec sur après avant selon depuis quand lorsque comme son sa ses leur leurs qui que où ainsi alors
    cependant toutefois enfin puis aussi même tout tous plus`),
  units: ['h'],
  repeatedMarks: 'one',
  spacedThousands: true,
};
