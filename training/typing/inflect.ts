/** Forms of English verbs, for sentences made from phrases in the infinitive. */
export interface VerbForms {
  readonly base: string;
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** base past participle */
const IRREGULAR = `
beat beat beaten; begin began begun; bring brought brought; build built built; burn burned burned; buy bought bought; catch caught caught;
cast cast cast; chide chided chided; come came come; cut cut cut; deal dealt dealt; drive drove driven; draw drew drawn; feed fed fed; fight fought fought;
find found found; flee fled fled; fly flew flown; forbid forbade forbidden; forgive forgave forgiven; freeze froze frozen; get got got;
give gave given; go went gone; hang hanged hanged; have had had; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; lay laid laid;
lead led led; leave left left; lend lent lent; let let let; look looked looked; make made made; meet met met; overrun overran overrun;
overturn overturned overturned; overrule overruled overruled; pay paid paid; plead pleaded pleaded; put put put; quit quit quit; ram rammed rammed; recast recast recast;
retake retook retaken; ride rode ridden; ring rang rung; rise rose risen; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; shake shook shaken; shed shed shed; shoot shot shot; shut shut shut; sink sank sunk; sit sat sat; slay slew slain;
speak spoke spoken; spend spent spent; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck; swear swore sworn; take took taken;
teach taught taught; tell told told; think thought thought; throw threw thrown; undertake undertook undertaken; uphold upheld upheld;
walk walked walked; withdraw withdrew withdrawn; withhold withheld withheld; write wrote written; rebuild rebuilt rebuilt; bet bet bet`;
const irregular = new Map(IRREGULAR.split(';').map((l) => l.trim().split(/\s+/)).map(([base = '', past = '', participle = '']) => [base, { past, participle }]));
/** Verbs of more than one syllable that double their last letter all the same, and short ones that do. */
const DOUBLING = /^(?:ban|bar|beg|block(?!)|bug|chat|cut|drop|expel|fit|gag|get|hit|hop|jam|let|nab|pat|permit|pin|plan|plot|prod|put|quit|rap|ram|refer|rob|scrap|set|shun|shut|sit|slam|slap|snub|stab|step|stop|strip|submit|swap|transfer|tap|trap|whip|wiretap|abet|rebel|admit|commit|nod|grab|cancel|model|control|patrol|label)$/;

/** @param base - a verb in the infinitive, without particle */
export function verbForms(base: string): VerbForms {
  if (base === 'be') return { base, present: 'is', past: 'was', participle: 'been', gerund: 'being' };
  const stem = DOUBLING.test(base) ? base + base.slice(-1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const regular = consonantY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
  const { past, participle } = irregular.get(base) ?? { past: regular, participle: regular };
  return {
    base, past, participle,
    present: base === 'have' ? 'has' : base === 'go' ? 'goes' : consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`,
    gerund: /ee$|oe$|ye$/.test(base) || !base.endsWith('e') ? `${stem}ing` : `${base.slice(0, -1)}ing`,
  };
}
