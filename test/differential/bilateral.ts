import { career, indexOf, type Minute } from "./career.js";
import type { Row } from "./tables.js";

// One line of a bilateral table, made into a file and the vote that is to be judged after it.

export type Vote = "admit" | "convert";

export const caseOf = (row: Row, vote: Vote): { minutes: readonly Minute[]; step: Minute } => {
  const start = indexOf("consult", vote === "admit" ? 0 : indexOf("approve-admission"));
  const end = indexOf(vote);
  const [day, step] = [career[start]?.on, career[end]];
  if (day === undefined || step === undefined) throw new Error(vote);
  const later = career.slice(start, end).filter((minute) => minute.step !== "consult" && minute.step !== "poll");
  const minutes = [...career.slice(0, start), ...evidence(row, day), ...later];
  return { minutes: row.places === "one" ? minutes.map(inOnePlace) : minutes, step };
};

const evidence = (row: Row, on: string): readonly Minute[] => [
  ...heard(row.opinions ?? full, on),
  ...[row.first ?? good.r, row.second ?? good.o].flatMap((poll) => polled(poll, on)),
  ...(row.waived ?? "").split(" ").flatMap((rule) => (rule === "" ? [] : [waived(`poll.${rule}`, on)])),
];

const full = "ecpfmtcpfmt";
const good = { r: "r:199/100/0/80", o: "o:199/100/0/80" };
const sources = { e: "employer", c: "community", p: "police", f: "family-planning", m: "commerce", t: "tax" } as const;
const places = { r: "residence", o: "origin" } as const;
const bodies = { r: career[0]?.by, o: career[indexOf("entrust")]?.to };

const heard = (opinions: string, on: string): readonly Minute[] =>
  [...full].flatMap((letter, index) => {
    const mark = opinions[index] ?? "-";
    const opinion = mark === "!" ? "adverse" : mark === "?" ? "reserved" : "favorable";
    const initial = index < 6 ? "r" : "o";
    const source = sources[letter as keyof typeof sources];
    return mark === "-" ? [] : [{ step: "consult", on, by: bodies[initial], at: places[initial], source, opinion }];
  });

const polled = (poll: string, on: string): readonly Minute[] => {
  const [initial, papers = ""] = poll.split(":");
  if ((initial !== "r" && initial !== "o") || papers === "") throw new Error(poll);
  if (papers === "none") return [];
  const [issued = 0, returned = 0, spoiled = 0, approve = 0] = papers.split("/").map(Number);
  const count = { issued, returned, spoiled, approve, against: returned - spoiled - approve, abstain: 0 };
  return [{ step: "poll", on, by: bodies[initial], at: places[initial], ...count }];
};

const waived = (rule: string, on: string): Minute => ({
  ...{ step: "waive", on, by: { kind: "committee", id: "c-4" }, rule, reason: "made up" },
});

const inOnePlace = (minute: Minute): Minute =>
  minute.step === "apply"
    ? { ...minute, person: { ...(minute.person as object), places: { residence: "here", origin: "here" } } }
    : minute;
