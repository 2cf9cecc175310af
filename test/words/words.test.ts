import { describe, expect, test } from "vitest";
import { stages } from "../../src/domain/ladder.js";
import { jsonSchemas, problemCodes } from "../../src/io/index.js";
import { days, hours, months, workingDays, years } from "../../src/kernel/quantity.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import * as policies from "../../src/policy/index.js";
import { en } from "../../src/words/en.js";
import { languages } from "../../src/words/language.js";
import { words } from "../../src/words/words.js";
import { zh } from "../../src/words/zh.js";

/** The tables of words in a language, down to those that hold nothing but texts, by their path. */
const tablesIn = (of: object, path: string): readonly (readonly [string, Readonly<Record<string, string>>])[] =>
  Object.values(of).every((one) => typeof one === "string")
    ? [[path, of as Readonly<Record<string, string>>]]
    : Object.entries(of).flatMap(([key, one]) => tablesIn(one, `${path}.${key}`));

describe("every name has a word of its own in both languages", () => {
  const { fields: _, codes: __, ...english } = words.en;
  test.each(tablesIn(english, "words"))("%s", (path, table) => {
    const chinese = tablesIn(words.zh, "words").find(([other]) => other === path)?.[1] ?? {};
    expect(Object.keys(chinese)).toEqual(Object.keys(table));
    for (const word of Object.values(table)) expect(word).toMatch(/^[a-zA-Z][a-zA-Z, -]*( \(\d{4}\))?$/);
    for (const word of Object.values(chinese)) expect(word).toMatch(/^[\p{Script=Han}\d（）、，《》]+$/u);
    expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
  });
});

test("every field of every step has its label and a line of help, and no other has", () => {
  const { oneOf, $defs } = jsonSchemas().step as unknown as Schema;
  const fields = (oneOf ?? []).flatMap((step) =>
    pathsIn(step, $defs).map((path) => `${step.properties?.["step"]?.const}.${path}`),
  );
  for (const language of languages) {
    expect(Object.keys(words[language].fields).sort()).toEqual(fields.sort());
    for (const { label, help } of Object.values(words[language].fields)) {
      expect(label).toMatch(/^[^\n.。]{1,40}$/);
      expect(help).toMatch(/^[^\n]{1,100}[.。]$/);
    }
  }
});

/** As much of a JSON Schema as a step needs. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: string;
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const pathsIn = ({ $ref, items, properties = {} }: Schema, defs: Schema["$defs"]): readonly string[] => {
  const inner = items ?? defs?.[$ref?.split("/").at(-1) ?? ""];
  if (inner !== undefined) return pathsIn(inner, defs);
  return Object.entries(properties).flatMap(([name, one]) => [
    name,
    ...pathsIn(one, defs).map((path) => `${name}.${path}`),
  ]);
};

test("every policy, edition and overlay has its name, every code its meaning, and all of it is frozen", () => {
  const { overlays, mainland, ...all } = policies;
  const ids = Object.values(all).map(({ id }) => id);
  const pages = Object.values(all).flatMap(({ editions }) => editions.map(({ id }) => id));
  for (const { policies, editions, codes, fields } of Object.values(words)) {
    expect(new Set(Object.keys(policies))).toEqual(new Set(ids));
    expect(new Set(Object.keys(editions))).toEqual(new Set([...pages, ...Object.keys(overlays), "none"]));
    expect(Object.keys(codes)).toEqual(expect.arrayContaining(Object.keys(problemCodes)));
    for (const meaning of Object.values(codes)) expect(meaning).toMatch(/^[^\n.。]+$/);
    expect([codes, fields, fields["admit.on"]].every(Object.isFrozen)).toBe(true);
  }
});

test("the words are those of the glossary", () => {
  expect(stages.slice(1).map(zh.stage)).toEqual(["入党申请人", "入党积极分子", "发展对象", "预备党员", "正式党员"]);
  const said = (["defer", "deny", "bar", "warn"] as const).map(zh.consequence);
  expect(said).toEqual(["暂缓", "不予", "不得进行", "提醒"]);
  expect([zh.body("branch"), zh.body("general-branch")]).toEqual(["党支部", "党总支"]);
});

test("a threshold says which side of its edge it takes; in Chinese one of two is half", () => {
  const marks = [atLeast(80, 100), moreThan(1, 2), moreThan(1, 3), moreThan(2, 3), atLeast(2, 2)];
  const english = ["at least 80%", "more than 1/2", "more than 1/3", "more than 2/3", "at least 2/2"];
  expect(marks.map(en.threshold)).toEqual(english);
  expect(marks.map(zh.threshold)).toEqual(["达到80%", "超过半数", "超过1/3", "超过2/3", "达到2/2"]);
});

describe("a quantity is said with its unit", () => {
  test.each([
    [years(1), "1 year", "1年"],
    [years(2), "2 years", "2年"],
    [months(1), "1 month", "1个月"],
    [months(18), "18 months", "18个月"],
    [months(0), "0 months", "0个月"],
    [days(3), "3 days", "3天"],
    [workingDays(5), "5 working days", "5个工作日"],
    [hours(24), "24 class hours", "24学时"],
    [{ unit: "count", count: 7 } as const, "7", "7"],
  ])("%j", (quantity, english, chinese) => {
    expect(en.quantity(quantity)).toBe(english);
    expect(zh.quantity(quantity)).toBe(chinese);
  });
});

test("one of anything is said in the singular in English", () => {
  const one = [years(1), months(1), days(1), workingDays(1), hours(1)].map(en.quantity);
  expect(one).toEqual(["1 year", "1 month", "1 day", "1 working day", "1 class hour"]);
  const two = [years(2), months(2), days(2), workingDays(2), hours(2)].map(en.quantity);
  expect(two).toEqual(["2 years", "2 months", "2 days", "2 working days", "2 class hours"]);
});

describe("a day", () => {
  test("is said as it is written in English and by year, month and day in Chinese", () => {
    expect(en.day("2026-06-01")).toBe("2026-06-01");
    expect(zh.day("2026-06-01")).toBe("2026年6月1日");
  });

  test("that is not on file is said to be missing, and not as undefined", () => {
    expect([en.day(undefined), en.onFile(undefined)]).toEqual(["a day not on file", "not on file"]);
    expect([zh.day(undefined), zh.onFile(undefined)]).toEqual(["日期未记录", "尚无记录"]);
    expect([en.onFile("2026-06-01"), zh.onFile("2026-06-01")]).toEqual(["on file, 2026-06-01", "2026年6月1日已记录"]);
  });
});

describe("what is no day of the calendar", () => {
  test("is said as it is written, if it is written as a day", () => {
    expect([en.day("2026-02-30"), zh.day("2026-02-30")]).toEqual(["2026-02-30", "2026年2月30日"]);
  });

  test("is never repeated, if it is not", () => {
    for (const text of ["soon", "", "2026-6-1", "2026-06-01T00:00", "x2026-06-01"]) {
      expect([en.day(text), zh.day(text)]).toEqual(["a day that does not exist", "日期有误"]);
      expect([en.onFile(text), zh.onFile(text)]).toEqual(["on file, a day that does not exist", "日期有误已记录"]);
    }
  });
});

describe("a poll is said place by place", () => {
  const polls = [
    { at: "origin", count: 79, of: 100 },
    { at: "residence", count: 0, of: 0 },
  ] as const;

  test("in English, with none for a place without a valid ballot", () => {
    expect(en.shares(polls)).toBe("79 of 100 at origin, no valid ballot at residence");
  });

  test("in Chinese, with both numbers and the place", () => {
    expect(zh.shares(polls)).toBe("原籍地有效票100张、赞成票79张；从业（居住）所在地无有效票");
  });
});

test("a poll says whether one approves, or several", () => {
  const at = "origin" as const;
  expect(en.approve([{ at, count: 1, of: 20 }])).toBe("1 of 20 at origin approves");
  expect(en.approve([{ at, count: 2, of: 20 }])).toBe("2 of 20 at origin approve");
  expect(en.approve([{ at, count: 0, of: 20 }])).toBe("0 of 20 at origin approve");
  expect(en.approve([{ at, count: 0, of: 0 }])).toBe("no valid ballot at origin approves");
  const both = [
    { at, count: 1, of: 20 },
    { at: "residence" as const, count: 1, of: 9 },
  ];
  expect(en.approve(both)).toBe("1 of 20 at origin, 1 of 9 at residence approve");
});

test("the verb of a quantity agrees with it, and a year of twelve months is one", () => {
  const over = [days(0), days(1), days(2), days(12), months(1), months(6), months(12), months(24)];
  expect(over.map((quantity) => en.doing(quantity, "is", "are"))).toEqual(
    ["0 days are", "1 day is", "2 days are", "12 days are", "1 month is", "6 months are", "1 year is"].concat(
      "2 years are",
    ),
  );
});

test("a range is said by its two ends, and as one where they are the same", () => {
  expect([en.range(months(6), months(12)), zh.range(months(6), months(12))]).toEqual([
    "6 months to 1 year",
    "6个月至1年",
  ]);
  expect([en.range(days(3), days(3)), zh.range(days(3), days(3))]).toEqual(["3 days", "3天"]);
});

test("a share is said by both its numbers", () => {
  expect([en.share({ count: 4, of: 5 }), zh.share({ count: 4, of: 5 })]).toEqual(["4 of 5", "5中4"]);
});

test("lists are said in their order", () => {
  expect([en.stages(["applicant", "member"]), zh.stages(["applicant", "member"])]).toEqual([
    "an applicant, a member",
    "入党申请人、正式党员",
  ]);
  expect([en.voices(["mentors", "masses"]), zh.voices(["mentors", "masses"])]).toEqual([
    "the mentors, the masses",
    "培养联系人、群众",
  ]);
  expect([en.duties(["poll", "notice"]), zh.duties(["poll", "notice"])]).toEqual(["poll, notice", "民意调查、公示"]);
  expect([en.papers(["application-form"]), zh.papers(["application-form"])]).toEqual([
    "application form",
    "入党志愿书",
  ]);
  const both = [
    { at: "origin", source: "tax" },
    { at: "residence", source: "employer" },
  ] as const;
  expect([en.cells(both), zh.cells(both)]).toEqual([
    "the tax office at origin, the employer at residence",
    "原籍地税务、从业（居住）所在地所在单位",
  ]);
});

test("a list of nothing is said to be none", () => {
  expect(en.list([])).toBe("none");
  expect(zh.list([])).toBe("无");
  expect(en.cells([])).toBe("none");
});

test("a cell is said by its source and its place", () => {
  const cell = { at: "origin", source: "police" } as const;
  expect(en.cell(cell)).toBe("the police at origin");
  expect(zh.cell(cell)).toBe("原籍地公安");
});

test("a month is said as a month, and a day that is not known as such", () => {
  expect(["2020-03", "unknown", "2020-13"].map(en.day)).toEqual([
    "2020-03",
    "a day not on record",
    "a day that does not exist",
  ]);
  expect(["2020-03", "unknown", "2020-13"].map(zh.day)).toEqual(["2020年3月", "日期未载明", "日期有误"]);
  expect([zh.onFile("2020-03"), zh.onFile("unknown")]).toEqual(["2020年3月已记录", "已记录，日期未载明"]);
});
