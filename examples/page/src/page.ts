import type { Language, Policy, Vocabulary } from "fazhan";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Draft } from "./form/draft.js";
import type { Office } from "./model/office.js";
import type { Action } from "./model/state.js";
import type { PageWords } from "./words/page-words.js";

/** What every part of the page knows. */
export interface Page {
  readonly language: Language;
  readonly page: PageWords;
  readonly words: Vocabulary;
  readonly policy: Policy;
  readonly today: string;
  readonly unsaved: readonly number[];
  readonly office: Office;
  /** What stands in forms that are not filed, by file and form. */
  readonly drafts: Map<string, Draft>;
  readonly dispatch: (action: Action) => void;
}

/** Where the parts find it. */
export const PageContext = createContext<Page | undefined>(undefined);

/** What a part knows of the page that it stands on. */
export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("no page");
  return page;
};
