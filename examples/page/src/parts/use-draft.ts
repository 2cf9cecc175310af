import { useState } from "preact/hooks";
import type { Draft } from "../form/draft.js";
import { usePage } from "../page.js";

/** What stands in a form. People who leave it and come back find it as they left it. */
export const useDraft = (name: string, first: () => Draft): readonly [Draft, (draft: Draft) => void] => {
  const { drafts } = usePage();
  const [draft, setDraft] = useState<Draft>(() => drafts.get(name) ?? first());
  const change = (next: Draft) => {
    drafts.set(name, next);
    setDraft(next);
  };
  return [draft, change];
};
