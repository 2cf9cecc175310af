import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connected } from "./connected.ts";

const data = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
const candidate = JSON.parse(data("candidate.json"));
const career = JSON.parse(data("career.json"));
const rows = data("ledger.csv")
  .trim()
  .split("\n")
  .map((line) => line.split(",")); // no cell of the sample has a comma

const by = { kind: "branch", id: "b-1", fullMembers: 12 };
const places = { residence: "r-1", origin: "r-1" };
const person = { id: "p-1", born: "2000-03-15", floating: false, unit: "organized", places };
const apply = { step: "apply", on: "2026-06-01", by, person, venue: "unit" };
const recognize = { step: "recognize", on: "2026-06-10", by, recommendedBy: "members" };

let tools: Awaited<ReturnType<typeof connected>>;
beforeAll(async () => {
  tools = await connected();
});
afterAll(() => tools.client.close());

/** Every clause in an answer, wherever it stands. */
const clausesIn = (value: unknown): readonly Record<string, unknown>[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (/^clauses?$/.test(key) ? [one].flat() : clausesIn(one)));
};

it("there are five tools, none of which writes, and their list is short", async () => {
  const { tools: list } = await tools.client.listTools();
  expect(list.map(({ name }) => name).sort()).toEqual(["audit", "explain", "ledger", "next", "rule"]);
  expect(list.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
  for (const { name, inputSchema } of list)
    expect([name, JSON.stringify(inputSchema).length < 1000]).toEqual([name, true]);
});

describe("next", () => {
  it("says what may be done, what is in the way by which clause, and what falls due", async () => {
    const { data } = await tools.call("next", { minutes: [apply], on: "2026-06-10", language: "en" });
    const recognized = data.steps.find(({ step }: { step: string }) => step === "recognize");
    expect([data.stage, recognized.ready]).toEqual(["applicant", false]);
    expect(recognized.obstacles).toEqual([
      {
        rule: "talk.held",
        status: "awaits",
        says: "talk with the applicant: not on file → awaits talk  [cpc-2026 Art. 7]",
        clause: {
          edition: "cpc-2026",
          article: "7",
          says: "The organization sends someone to talk with the applicant.",
          evidence: "text",
          verified: true,
        },
      },
    ]);
    expect(data.deadlines).toMatchObject([
      { step: "talk", due: "2026-07-01", clause: { article: "7", verified: true } },
    ]);
  });

  it("of an empty file it says that one may apply, in Chinese where no language is asked for", async () => {
    const { data } = await tools.call("next", { minutes: [], on: "2026-06-10" });
    expect([data.stage, data.steps[0].name]).toEqual(["非申请人", "递交入党申请书"]);
  });
});

describe("explain", () => {
  it("says the verdict, each rule with its clause, and what would mend it; a default is not verified", async () => {
    const { data } = await tools.call("explain", { minutes: [apply], step: recognize, language: "en" });
    expect([data.verdict, data.says]).toEqual(["bar", "barred: recognize on 2026-06-10, by cpc-2026"]);
    expect(data.mends).toEqual(["awaits talk"]);
    const closed = data.findings.find(({ rule }: { rule: string }) => rule === "ladder.closed");
    expect(closed.clause).toMatchObject({ article: "流程图", evidence: "default", verified: false });
  });
});

describe("audit", () => {
  it("finds nothing in a lawful career, and names the minute and the clause where the talk came too late", async () => {
    expect(
      (await tools.call("audit", { minutes: career })).data.found.filter(({ effect }: { effect?: string }) => effect),
    ).toEqual([]);
    const talk = { step: "talk", on: "2026-07-02", by };
    const { data } = await tools.call("audit", { minutes: [apply, talk], language: "en" });
    expect(data.found).toMatchObject([
      { kind: "late", minute: 1, rule: "talk.within-a-month", clause: { article: "7" } },
    ]);
    expect((await tools.call("audit", { minutes: [apply, { ...talk, on: "2026-07-01" }] })).data.found).toEqual([]);
  });
});

describe("rule", () => {
  it("says its clause in each edition, and without an id the ids of all", async () => {
    const { data } = await tools.call("rule", { id: "talk.within-a-month", language: "en" });
    expect(data.clauses.map(({ edition, article }: Record<string, string>) => `${edition} ${article}`)).toEqual([
      "cpc-2014 7",
      "cpc-2026 7",
    ]);
    const { rules } = (await tools.call("rule", {})).data;
    expect(rules.length).toBe(new Set(rules).size);
    for (const id of rules)
      expect([id, (await tools.call("rule", { id })).data.clauses.length > 0]).toEqual([id, true]);
  });
});

describe("ledger", () => {
  it("names rows, columns and clauses, and what it did not understand", async () => {
    const { data } = await tools.call("ledger", { rows });
    expect([data.people, data.rows.length > 0]).toEqual([rows.length - 1, true]);
    const [headers = []] = rows;
    for (const { found, row } of data.rows) {
      expect([row, row > 0 && row < rows.length]).toEqual([row, true]);
      for (const { column } of found) expect([undefined, ...headers]).toContain(column);
    }
    const { data: strange } = await tools.call("ledger", {
      rows: [
        ["姓名", "谈话时间", "甲栏"],
        ["示例01", "昨天", "x"],
      ],
    });
    expect([strange.notUnderstood, strange.rows[0].unreadable]).toEqual([
      ["甲栏"],
      [{ column: "谈话时间", code: "not-a-day" }],
    ]);
  });
});

it("every clause in every answer says its edition, its article and whether it is verified", async () => {
  const asked = [
    ["next", { minutes: candidate, on: "2025-09-12" }],
    ["explain", { minutes: candidate, step: { step: "fill-form", on: "2025-09-12", by } }],
    ["audit", { minutes: [apply, { step: "talk", on: "2026-07-02", by }] }],
    ["rule", { id: "ladder.closed" }],
    ["ledger", { rows }],
  ] as const;
  for (const [name, args] of asked) {
    const { data, isError } = await tools.call(name, args);
    const clauses = clausesIn(data);
    expect([name, isError, clauses.length > 0]).toEqual([name, false, true]);
    for (const { edition, article, verified, evidence } of clauses) {
      expect([name, typeof edition, typeof article]).toEqual([name, "string", "string"]);
      expect([name, evidence, verified]).toEqual([name, evidence, evidence === "text"]);
    }
  }
});

describe("bad data gives places, no stack, and nothing of the data", () => {
  const secret = "a secret 秘密";
  const cases: readonly (readonly [tool: string, place: string, args: Record<string, unknown>])[] = [
    ["next", "minutes.0.on", { minutes: [{ ...apply, on: secret }], on: "2026-06-10" }],
    ["next", "on", { minutes: [], on: "2026-02-29" }],
    ["next", "on", { minutes: [], on: "unknown" }],
    ["explain", "step.step", { minutes: [], step: { step: secret, on: "2026-06-10" } }],
    ["audit", "minutes.1.on", { minutes: [apply, { step: "talk", on: "2026-06-31", by }] }],
    ["rule", "id", { id: secret }],
  ];
  const shapes: typeof cases = [
    ["audit", "minutes", { minutes: secret }],
    ["audit", "minutes", {}],
    ["ledger", "rows.0", { rows: [secret] }],
  ];
  const leak = /secret|秘密|node_modules|\.ts\b|\n\s+at /;

  it.each(cases)("%s, at %s", async (tool, place, args) => {
    const { isError, text, data } = await tools.call(tool, args);
    expect([isError, data.problems[0].path]).toEqual([true, place]);
    expect(text).not.toMatch(leak);
  });

  it.each(shapes)("%s that is not even of its shape, at %s", async (tool, place, args) => {
    const { isError, text } = await tools.call(tool, args);
    expect([isError, text]).toEqual([true, expect.stringContaining(`${place}:`)]);
    expect(text).not.toMatch(leak);
  });

  it("a problem has its place, its code and its words", async () => {
    const { data } = await tools.call("audit", {
      minutes: [apply, { step: "talk", on: "2026-06-31", by }],
      language: "en",
    });
    const says = "minutes.1.on is not a day of the calendar written as YYYY-MM-DD";
    expect(data).toEqual({ problems: [{ path: "minutes.1.on", code: "not-a-day", says }] });
  });

  it("the tools go on answering afterwards", async () => {
    expect((await tools.call("rule", { id: "talk.held" })).isError).toBe(false);
  });
});
