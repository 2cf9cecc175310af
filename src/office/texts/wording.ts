import type { Minute } from "../../domain/minute.js";
import type { VoteMinute } from "./votes-in.js";

/** The minutes from which a request to the committee is written: what the branch screened, what the committee reviewed, a vote. */
export type RequestMinute = Minute<"screen" | "prereview"> | VoteMinute;

/** The minutes from which a report for filing is written: what was decided, or the filing itself. */
export type FilingMinute = Minute<"recognize" | "nominate" | "approve-admission" | "file">;

/** How each text is written in one language, line by line. What is not known is a slot, in braces. */
export interface Wording {
  readonly vote: Votes;
  readonly letters: Letters;
}

/** What is written of a vote. */
export interface Votes {
  readonly resolution: (minute: VoteMinute) => readonly string[];
  readonly tally: (minute: VoteMinute) => readonly string[];
}

/** What is written to others. */
export interface Letters {
  readonly notice: (minute: Minute<"notice">) => readonly string[];
  readonly request: (minute: RequestMinute) => readonly string[];
  readonly filing: (minute: FilingMinute) => readonly string[];
}
