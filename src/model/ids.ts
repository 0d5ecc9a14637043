import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

/** Content hash of an article's text and address: the same article read twice is one article. */
export type ArticleId = string & { readonly brand: 'ArticleId' };
/** ISO 3166 alpha-2 code for countries ("RU"), otherwise a stable slug ("vladimir-putin"). */
export type ActorId = string & { readonly brand: 'ActorId' };
/** Hash of what the claim says and where: stable when an article is extracted again. */
export type ClaimId = string & { readonly brand: 'ClaimId' };
/** Identity of one decision in the ledger. */
export type DecisionId = string & { readonly brand: 'DecisionId' };

const id = z.string().min(1).max(200);
export const articleIdSchema = id.transform((s) => s as ArticleId);
export const actorIdSchema = id.transform((s) => s as ActorId);
export const claimIdSchema = id.transform((s) => s as ClaimId);
export const decisionIdSchema = id.transform((s) => s as DecisionId);

/** First 16 hexadecimal digits of the SHA-256 of the parts, which are kept apart by a NUL. */
export function contentHash(...parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000').toWellFormed()))).slice(0, 16);
}

/** Letters NFKD leaves whole although readers and file names expect plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd',
};

/**
 * A name folded for comparison: no accents, lower case, one space between words, no punctuation.
 * "Saint-Étienne" and "saint  etienne" fold alike.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœıþð]/g, (c) => PLAIN[c] ?? c)
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/** A stable slug of a name: "Volodymyr Zelensky" → "volodymyr-zelensky". Empty names hash instead. */
export function slug(name: string): string {
  return foldName(name).replaceAll(' ', '-').slice(0, 80) || `actor-${contentHash(name)}`;
}
