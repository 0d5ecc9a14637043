import type { Article } from '../../model/index.ts';
import type { Analyst, Answer } from './analyst.ts';

/** A place at work. Its analyst comes when first needed, and anew after one was lost. */
interface Seat {
  analyst?: Analyst;
}

export interface TeamOptions {
  /** How many analysts there are at most. */
  readonly size: number;
  readonly start: () => Promise<Analyst>;
  /** Milliseconds after which an analyst is given up and its article refused. */
  readonly patience: (article: Article) => number;
  /** When aborted, articles that still wait for an analyst are let go. */
  readonly signal?: AbortSignal | undefined;
}

/** Analysts working side by side, each on one article at a time: one that is lost costs that article only. */
export class Team {
  readonly #options: TeamOptions;
  readonly #seats: Seat[];
  readonly #free: Seat[];
  readonly #waiting: ((seat: Seat) => void)[] = [];
  #ended = false;

  constructor(options: TeamOptions) {
    this.#options = options;
    this.#seats = Array.from({ length: options.size }, () => ({}));
    this.#free = [...this.#seats];
  }

  /**
   * Has an article extracted when an analyst is free, in the order of the calls.
   * @returns undefined if the work was stopped before this article was begun
   * @throws what `start` throws
   */
  async analyse(article: Article): Promise<Answer | undefined> {
    const seat = this.#free.shift() ?? await new Promise<Seat>((resolve) => this.#waiting.push(resolve));
    try {
      if (this.#ended || this.#options.signal?.aborted === true) return undefined;
      const analyst = (seat.analyst ??= await this.#options.start());
      return await this.#patiently(analyst.analyse(article), this.#options.patience(article)).catch(async (error: unknown) => {
        delete seat.analyst;
        await analyst.end();
        return { refused: `its reading was given up: ${error instanceof Error ? error.message : String(error)}` };
      });
    } finally {
      const next = this.#waiting.shift();
      if (next) next(seat);
      else this.#free.push(seat);
    }
  }

  /** Ends all analysts, whatever they are doing. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all(this.#seats.flatMap((seat) => seat.analyst?.end() ?? []));
  }

  async #patiently(work: Promise<Answer>, milliseconds: number): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end after ${Math.round(milliseconds / 1000)} seconds`)), milliseconds);
    });
    return await Promise.race([work, late]).finally(() => clearTimeout(timer));
  }
}
