import type { Language, Minute } from "fazhan";
import { type Office, withMinutes } from "./office.js";
import type { Opened, OpenProblem } from "./opened.js";
import type { PolicyName } from "./policies.js";

/** What the page is about at a moment. */
export interface State {
  readonly language: Language;
  readonly policy: PolicyName;
  readonly today: string;
  readonly office?: Office;
  /** What could not be read of the file that was opened last; `inPart` where the rest of it is open. */
  readonly refused?: { readonly source: string; readonly inPart: boolean; readonly problems: readonly OpenProblem[] };
  /** The places of the files in which something was filed that is not saved. */
  readonly unsaved: readonly number[];
  /** How many times something was opened. */
  readonly opening: number;
  /** The last thing that was done, said once. */
  readonly said: string;
}

/** What may happen. What is saved is the file at a place, or all of them. */
export type Action =
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "policy"; readonly policy: PolicyName }
  | { readonly type: "today"; readonly today: string }
  | { readonly type: "opened"; readonly source: string; readonly opened: Opened }
  | { readonly type: "filed"; readonly at: number; readonly minutes: readonly Minute[]; readonly said: string }
  | { readonly type: "saved"; readonly at: number | undefined }
  | { readonly type: "moved" };

/** The page as it begins on a day. */
export const firstState = (today: string): State => ({
  language: "zh",
  policy: "national",
  today,
  unsaved: [],
  opening: 0,
  said: "",
});

/** The page after something happened. A file that cannot be opened leaves what was open as it was. */
export const reduce = (state: State, action: Action): State => {
  switch (action.type) {
    case "opened":
      return afterOpening(state, action.source, action.opened);
    case "filed":
      if (state.office === undefined) return state;
      return {
        ...state,
        office: withMinutes(state.office, action.at, action.minutes),
        said: action.said,
        unsaved: [...new Set([...state.unsaved, action.at])],
      };
    case "saved":
      return { ...state, unsaved: state.unsaved.filter((at) => action.at !== undefined && at !== action.at), said: "" };
    case "moved":
      return { ...state, said: "" };
    case "language":
      return { ...state, language: action.language, said: "" };
    case "policy":
      return { ...state, policy: action.policy };
    case "today":
      return { ...state, today: action.today };
  }
};

const afterOpening = ({ refused: _, ...state }: State, source: string, opened: Opened): State => {
  const { problems } = opened;
  const refused = problems.length === 0 ? {} : { refused: { source, problems, inPart: opened.ok } };
  return opened.ok
    ? { ...state, ...refused, office: opened.office, opening: state.opening + 1, unsaved: [], said: "" }
    : { ...state, ...refused };
};
