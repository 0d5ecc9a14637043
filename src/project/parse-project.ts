import type { z } from 'zod';
import { DramatisError, PROJECT_VERSION, projectSchema, type Project } from '../model/index.ts';
import { checkReferences } from './references.ts';
import { MIGRATIONS } from './migrations.ts';

/** The most a project file may hold: beyond it the page would stand still rather than open. */
export const PROJECT_LIMITS = {
  /** UTF-16 code units of the file. */
  length: 300_000_000,
  articles: 100_000,
  actors: 500_000,
  claims: 2_000_000,
  decisions: 200_000,
} as const;

const HINT = 'Open a project saved by Dramatis, or extract the articles again';

/**
 * Reads a project file, of this or an earlier version. Nothing in it is trusted: shapes, sizes, spans and
 * references between its parts are checked, so that the rest of the program can rely on them.
 * @param where - what to call the file in errors
 * @throws DramatisError naming the field that is wrong, what it held and what was expected
 */
export function parseProject(text: string, where = 'project'): Project {
  if (text.length > PROJECT_LIMITS.length) {
    throw new DramatisError(`${text.length} characters are more than the ${PROJECT_LIMITS.length} a project may have`, where, 'Split it into several projects');
  }
  const raw = migrate(parseJson(text, where), where);
  const { corpus, decisions } = raw as { corpus?: Record<string, unknown>; decisions?: unknown };
  checkSize(corpus?.['articles'], PROJECT_LIMITS.articles, `${where}: corpus.articles`);
  checkSize(corpus?.['actors'], PROJECT_LIMITS.actors, `${where}: corpus.actors`);
  checkSize(corpus?.['claims'], PROJECT_LIMITS.claims, `${where}: corpus.claims`);
  checkSize(decisions, PROJECT_LIMITS.decisions, `${where}: decisions`);
  const parsed = projectSchema.safeParse(raw);
  if (!parsed.success) throw invalid(parsed.error, raw, where);
  // The schema types layout keys and values as this project does; zod's own record type is looser.
  const project: Project = parsed.data;
  checkReferences(project, where);
  return project;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DramatisError(`this is not JSON (${cause instanceof Error ? cause.message : String(cause)})`, where, HINT, { cause });
  }
}

function migrate(raw: unknown, where: string): object {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new DramatisError('a project is a JSON object', where, HINT);
  let project: object = raw;
  for (;;) {
    const version: unknown = 'version' in project ? project.version : undefined;
    if (version === PROJECT_VERSION) return project;
    if (typeof version !== 'number') throw new DramatisError('it has no version number, so it is not a project', `${where}: version`, HINT);
    if (version > PROJECT_VERSION) {
      throw new DramatisError(`version ${version} is newer than the ${PROJECT_VERSION} this program knows`, `${where}: version`, 'Open it with a newer Dramatis');
    }
    const step = MIGRATIONS[version];
    if (!step) throw new DramatisError(`version ${version} is not known`, `${where}: version`, HINT);
    project = { ...step(project), version: version + 1 };
  }
}

function checkSize(list: unknown, limit: number, where: string): void {
  if (Array.isArray(list) && list.length > limit) {
    throw new DramatisError(`${list.length} are more than the ${limit} a project may have`, where, 'Split it into several projects');
  }
}

function invalid(error: z.ZodError, raw: object, where: string): DramatisError {
  const issue = error.issues[0];
  const path = issue?.path ?? [];
  const shown = path.reduce<string>((s, key) => (typeof key === 'number' ? `${s}[${key}]` : s ? `${s}.${String(key)}` : String(key)), '');
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : '';
  return new DramatisError(`${issue?.message ?? 'invalid'}, but it is ${met(raw, path)}${more}`, `${where}: ${shown}`, HINT, { cause: error });
}

/** The value at a path, short enough for one line. */
function met(raw: unknown, path: readonly PropertyKey[]): string {
  let value = raw;
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
