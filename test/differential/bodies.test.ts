import { expect, test } from "vitest";
import { ask, statusOf } from "./ask.js";
import type { Minute } from "./career.js";
import { branch, dayOf, fileAt, other, payloads } from "./payloads.js";
import { type Row, rowsOf } from "./tables.js";

test("who may take which open step is as the table says, of 322 bodies at their stages", () => {
  const answers = rowsOf("may").map((row) => ({ row, library: mayOf(row) }));
  expect(answers).toHaveLength(322);
  expect(answers.filter(({ row, library }) => row.may !== library)).toEqual([]);
});

const everything = ["contact", "examination", "opinions", "poll", "notice"];

const mayOf = (row: Row): string => {
  const { stage = "", kind = "", relation = "" } = row;
  const [body, before] = [{ kind, id: "z-9", fullMembers: 9 }, fileAt(stage)];
  const minutes = [...before, ...related(relation, body, dayOf(before))];
  const acts = openAt(stage).filter(([, step]) => {
    const answer = ask(minutes, { ...step, on: dayOf(minutes), by: body });
    return statusOf(answer, "body.competent") === "holds";
  });
  return acts
    .map(([act]) => act)
    .sort()
    .join(",");
};

const openAt = (stage: string) => {
  const open = rowsOf("open").filter((row) => row.open?.split(",").includes(stage));
  return Object.entries(payloads).filter(([, { step }]) => open.some((row) => row.step === step));
};

/** The minutes by which a body comes to stand so to the file. */
const related = (relation: string, body: object, on: string): readonly Minute[] => {
  const moved = (to: object): Minute => ({
    step: "transfer",
    on,
    by: branch,
    to,
    side: "residence",
    papersHandedOver: true,
  });
  const entrusted = (duties: readonly string[]): Minute => ({ step: "entrust", on, by: branch, to: body, duties });
  if (relation === "stranger") return [];
  if (relation === "holder") return [moved(body)];
  if (relation === "former_holder") return [moved(body), moved(other)];
  if (relation === "former_cooperating") return [entrusted(everything), moved(other)];
  return [entrusted(everything.filter((duty) => relation === `cooperating(${duty})`))];
};
