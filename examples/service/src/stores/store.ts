import type { Minute } from "fazhan";

/** What a request was answered, kept so that the same request is answered the same. */
export interface Kept {
  /** A digest of everything that was asked: another question under the same id is a mistake of the client. */
  readonly asked: string;
  readonly status: 200 | 201;
  readonly body: string;
}

/** A request that was judged: its answer, and the minute that it leaves, which a barred step does not. */
export interface Entry {
  readonly request: string;
  readonly kept: Kept;
  readonly file: string;
  /** How many minutes the file had when the step was judged: the place of the minute. */
  readonly place: number;
  readonly minute: Minute | undefined;
}

/** What the service asks of a database. Nothing is ever updated or deleted. */
export interface Store {
  /** The minutes of a file in their order; none of a file that nobody has begun. */
  readonly minutesOf: (file: string) => Promise<readonly unknown[]>;
  readonly answerTo: (request: string) => Promise<Kept | undefined>;
  /** Keeps the minute and the answer, both or neither. `false`: the place or the request is taken, and nothing was kept. */
  readonly keep: (entry: Entry) => Promise<boolean>;
  readonly close: () => Promise<void>;
}
