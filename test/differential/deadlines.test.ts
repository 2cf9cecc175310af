import { deadlines, replay } from "fazhan";
import { expect, test } from "vitest";
import { plainly } from "./policies.js";
import { type Row, rowsOf } from "./tables.js";
import { fileTold, read } from "./told-file.js";

test("a running period ends on the last day that the second program names, in 414 cases", () => {
  const rows = rowsOf("due").map((row) => ({ ...row, library: dueOf(row) }));
  expect(rows).toHaveLength(414);
  expect(rows.filter(({ due, library }) => due !== library)).toEqual([]);
});

const dueOf = ({ file = "", step = "", on = "", rule }: Row): string => {
  const listed = deadlines(plainly, replay(read(fileTold(file, step))), on).filter((one) => one.rule === rule);
  return [...new Set(listed.map(({ due }) => due))].join(" ") || "none";
};
