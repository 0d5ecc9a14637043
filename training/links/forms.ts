import type { Mention } from '../../src/model/index.ts';

/** How a mention refers, as near as its spelling tells. */
export function formOf(words: string): Mention['form'] {
  const bare = words.replace(/^(?:[Tt]he|[Ii]l|[Ll][aeo]|[Ll]es|[Gg]li|[Ii]|[Dd](?:er|ie|as|en|em|es)|[Ee]l|[Ll]os|[Ll]as) (?=\p{Lu})|^[Ll]['’](?=\p{Lu})/u, '');
  if (bare !== words) return 'name';
  if (/^(?:he|she|it|they|his|her|its|their|him|them)$/i.test(words)) return 'pronoun';
  if (/^\p{Ll}/u.test(words)) return /^\p{L}+$/u.test(words) && !/^(?:the|il|la|le|der|die|das|el)$/.test(words) ? 'adjective' : 'description';
  if (/^(?:The|Il|La|Le|Der|Die|Das|El) \p{Ll}/u.test(words)) return 'description';
  return /(?:an|ian|ese|ish|ean|i|French|German|Greek|Dutch|Swiss)$/.test(words) && !words.includes(' ') ? 'adjective' : 'name';
}
