import { type CauseLine, causeIn } from "fazhan/office";
import { usePage } from "../page.js";
import { Clause } from "./clause.js";

/** One fault in words, the way to the rule that it is about, and the columns of the ledger that it stands in. */
export const CauseItem = ({ line }: { readonly line: CauseLine }) => {
  const { language, page } = usePage();
  const [said = ""] = causeIn(line, language).split(/ {2}\[[^\]]*\]$/);
  const { cause, follows, at } = line;
  const [rule] = follows.flatMap((one) => one.rule ?? []);
  const columns = [...new Set(at.flatMap(({ column }) => column ?? []))];
  return (
    <li>
      {said}{" "}
      {"cites" in cause && cause.cites !== undefined && rule !== undefined && (
        <Clause rule={rule} cites={cause.cites} />
      )}
      {columns.length > 0 && (
        <small class="quiet">
          {" "}
          {page.column}
          {page.colon}
          {columns.join(page.comma)}
        </small>
      )}
    </li>
  );
};
