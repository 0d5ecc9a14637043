import type { ActorId, Corpus, Position } from '../../model/index.ts';
import type { ActorGraph } from '../actor-graph.ts';

/** What is taken out: the whole project or the part in view. */
export interface ExportInput {
  /** Of the project: becomes the file's name. */
  readonly name: string;
  /** After decisions and filters; its articles are those that claims come from. */
  readonly corpus: Corpus;
  /** Of that corpus. */
  readonly graph: ActorGraph;
  /** Places of actors, y downward; actors without one are left unplaced. */
  readonly layout: Readonly<Partial<Record<ActorId, Position>>>;
}

/** A format that a project can be taken out in. */
export interface ExportFormat {
  readonly title: string;
  /** What is in the file and what opens it, in a sentence. */
  readonly description: string;
  /** Ending of the file's name, with what tells it from others of the format. */
  readonly ending: string;
  readonly mediaType: string;
  /** The text of the file. The same input gives the same text. */
  readonly write: (input: ExportInput) => string;
}

export interface ExportedFile {
  readonly filename: string;
  readonly mediaType: string;
  readonly text: string;
}
