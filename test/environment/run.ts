/** Where and how a process runs. Of the environment of this one it gets nothing. */
export interface Setting {
  /** The Node to run; this one unless told. */
  readonly node?: string;
  /** The folder, as a URL, that the witness lies in; this one unless told. */
  readonly folder?: URL;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  readonly preloads?: readonly string[];
  readonly script?: string;
  readonly input?: readonly string[];
  /** Milliseconds after which it is killed. */
  readonly limit?: number;
}

/** What a process printed, what it is proven to have run in, and what it touched of what it was not to touch. */
export interface Run {
  readonly bytes: string;
  readonly proof: Proof;
  readonly touched: readonly Touched[];
}

/** How a process found its surroundings; `eval` and `proto` say by what code they are refused. */
export interface Proof {
  readonly node: string;
  readonly zone: string;
  readonly offsets: readonly number[];
  readonly locale: string;
  readonly spoken: readonly string[];
  readonly frozen: boolean;
  readonly proto: string;
  readonly eval: string;
  readonly depth: number;
}

export interface Touched {
  readonly part: string;
  readonly touched: Readonly<Record<string, number>>;
}
