import { entryById } from '../../knowledge/gazetteer/index.ts';
import type { Actor } from '../../model/index.ts';

/** What papers and broadcasters that no table knows are called by. */
const CALLED = /\b(?:News|Times|Post|Herald|Tribune|Gazette|Telegraph|TV|Television|Radio|Broadcasting|Newspaper|Magazine|Daily|Zeitung|Nachrichten|Giornale|Gazzetta|Journal|Diario|Noticias)\b/;

/** Whether an actor is a paper, broadcaster or agency: whom one tells something there is not met, and what it reports is no reproach of its own. */
export function isMedia(actor: Actor): boolean {
  const entry = entryById(actor.id);
  if (entry) return entry.kind === 'media';
  return actor.type === 'organisation' && CALLED.test(actor.name);
}
