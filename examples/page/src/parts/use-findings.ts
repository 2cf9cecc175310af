import type { CauseLine } from "fazhan/office";
import { useEffect, useState } from "preact/hooks";
import { foundIn, isFound } from "../model/found-in.js";
import { usePage } from "../page.js";

/** How long the page may be busy at a time, in milliseconds, before it looks up again. */
const atATime = 40;

/** What is found in each file so far, and how many files were looked at: the audit goes on while the page is used. */
export const useFindings = (): { readonly done: number; readonly lines: ReadonlyMap<number, readonly CauseLine[]> } => {
  const { office, policy } = usePage();
  const { files } = office;
  const [, setTurn] = useState(0);
  const next = files.findIndex((file) => !isFound(policy, file));
  const done = next === -1 ? files.length : next;
  useEffect(() => {
    if (done === files.length) return;
    const later = setTimeout(() => {
      const until = performance.now() + atATime;
      for (let at = done; at < files.length && performance.now() < until; at++) {
        const file = files[at];
        if (file !== undefined) foundIn(policy, file);
      }
      setTurn((turn) => turn + 1);
    });
    return () => clearTimeout(later);
  });
  return { done, lines: new Map(files.slice(0, done).map((file, at) => [at, foundIn(policy, file).lines])) };
};
