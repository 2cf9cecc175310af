import { usePage } from "../page.js";
import { fieldWords } from "../words/label-of.js";
import type { Within } from "./within.js";

/** The name of fields that belong together, its help, and whether a rule waits for all of them. */
export const GroupHead = ({ path, within }: { readonly path: string; readonly within: Within }) => {
  const { page, words } = usePage();
  const { label, help } = fieldWords(words, within.step, path);
  return (
    <>
      <legend>{label}</legend>
      <p class="help">{help}</p>
      {within.asked.has(`${within.prefix}${path}`) && <p class="note asked">{page.asked}</p>}
    </>
  );
};
