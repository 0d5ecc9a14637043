import { slice, type ActorType, type Article, type Extraction, type RelationType, type Status } from '../model/index.ts';

/** One article's extraction by names instead of ids: what `dramatis extract` writes and the evaluation reads. */
export interface ExtractionRecord {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly actors: readonly { readonly name: string; readonly type: ActorType; readonly aliases: readonly string[] }[];
  readonly claims: readonly ClaimRecord[];
}

export interface ClaimRecord {
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly label: string;
  readonly status: Status;
  /** The nearest speaker, or null where the outlet says it. */
  readonly by: string | null;
  readonly symmetric: boolean;
  /** Exact words of the article. */
  readonly evidence: string;
}

/** Writes an extraction out by names. */
export function toRecord(article: Article, { actors, claims }: Extraction): ExtractionRecord {
  const names = new Map(actors.map((a) => [a.id, a.name]));
  return {
    id: article.stem,
    title: article.title,
    lang: article.lang,
    actors: actors.map((a) => ({ name: a.name, type: a.type, aliases: [...new Set(a.aliases.map((x) => x.text))] })),
    claims: claims.flatMap((c): ClaimRecord[] => {
      const source = names.get(c.source);
      const target = names.get(c.target);
      if (source === undefined || target === undefined) return [];
      const [speaker] = c.by;
      return [{
        source, target, type: c.type, label: c.label, status: c.status,
        by: (speaker && names.get(speaker)) ?? null, symmetric: c.symmetric, evidence: slice(article.text, c.evidence),
      }];
    }),
  };
}
