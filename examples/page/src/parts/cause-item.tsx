import { type CauseLine, causeIn } from "fazhan/office";
import { toRule } from "../model/route.js";
import { usePage } from "../page.js";

/** One fault in words, and the way to the rule that it is about. */
export const CauseItem = ({ line }: { readonly line: CauseLine }) => {
  const { language, page } = usePage();
  const [said = "", clause] = causeIn(line, language).split(/ {2}\[(.*)\]$/);
  const rule = line.follows.flatMap((one) => one.rule ?? [])[0];
  const columns = [...new Set(line.at.flatMap(({ column }) => column ?? []))];
  return (
    <li>
      {said}{" "}
      {clause !== undefined &&
        (rule === undefined ? (
          <small>{clause}</small>
        ) : (
          <a class="clause" href={toRule(rule)}>
            {clause}
          </a>
        ))}
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
