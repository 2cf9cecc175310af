import { type CauseLine, causeIn } from "fazhan/office";
import { usePage } from "../page.js";
import { Clause } from "./clause.js";

/** One fault in words, the way to the rule that it is about, and where it stands: in which minutes, or in which columns of the ledger. */
export const CauseItem = ({ line }: { readonly line: CauseLine }) => {
  const { language, page } = usePage();
  const [said = ""] = causeIn(line, language).split(/ {2}\[[^\]]*\]$/);
  const { cause, follows, at } = line;
  const [rule] = follows.flatMap((one) => one.rule ?? []);
  const places = at.map(({ column, minute }) =>
    column === undefined ? page.minute(minute) : `${page.column}${page.colon}${column}`,
  );
  return (
    <li>
      {said}{" "}
      {"cites" in cause && cause.cites !== undefined && rule !== undefined && (
        <Clause rule={rule} cites={cause.cites} />
      )}
      <small class="quiet"> {[...new Set(places)].join(page.comma)}</small>
    </li>
  );
};
