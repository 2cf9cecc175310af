import type { StepName } from "fazhan";
import type { Problem } from "fazhan/io";
import type { Draft } from "../form/draft.js";

/** The form that a field stands in. */
export interface Within {
  /** The step that names its fields, and where they stand in the form: `instead.` for a step that a correction puts in place. */
  readonly step: StepName;
  readonly prefix: string;
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  /** The paths that a rule waits for, without the numbers of items. */
  readonly asked: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}
