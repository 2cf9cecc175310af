import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/words/language.js";
import type { Deadline } from "../../src/answers/next/deadline.js";
import { deadlines } from "../../src/answers/next/deadlines.js";
import type { Minute } from "../../src/domain/minute.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { axisAt } from "../../src/render/timeline/axis.js";
import { bandsOf } from "../../src/render/timeline/bands.js";
import { marks, placed } from "../../src/render/timeline/flag.js";
import { type Scale, scaleOf, ticks } from "../../src/render/timeline/scale.js";
import { markAt } from "../../src/render/timeline/shapes.js";
import { widthOf } from "../../src/render/timeline/text.js";
import { timeline } from "../../src/render/timeline.js";
import { bent } from "../../src/testing/bent.js";
import { careers } from "../../src/testing/careers.js";
import { arrive } from "../../src/testing/walk.js";
import { granted, history } from "../support/bend.js";
import { before, career, dossierOf, step } from "../support/career.js";
import { hostile, poison } from "./hostile.js";
import { all, readXml } from "./xml.js";

const languages = ["en", "zh"] as const;

const textsOf = (svg: string): readonly string[] =>
  all(readXml(svg))
    .filter(({ name }) => name === "text")
    .map(({ children }) => children.join(""));

const lost = { ballot: { ...step("admit").ballot, yes: 3, no: 21, abstain: 2 } };
const refused = dossierOf([...before("admit"), step("admit", lost)]);
const probationer = dossierOf(before("convert"));

/** Every text with its place: what stands beside what is read off the drawing itself. */
const boxes = (svg: string) =>
  all(readXml(svg))
    .filter(({ name, attributes }) => name === "text" && attributes.get("x") !== "18")
    .map(({ attributes, children }) => {
      const [x, y] = [Number(attributes.get("x")), Number(attributes.get("y"))];
      return { left: x, right: x + widthOf(children.join("")), top: y - 11, bottom: y + 3, text: children.join("") };
    });

const meeting = (svg: string) => {
  const drawn = boxes(svg);
  return drawn.flatMap((one, at) =>
    drawn
      .slice(at + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => [one.text, other.text]),
  );
};

it.each(languages)("a timeline is well-formed SVG in %s", (language) => {
  const svg = readXml(timeline(probationer, language, deadlines(migrantWorkers, probationer, "2026-07-01")));
  expect(svg.name).toBe("svg");
  expect(svg.attributes.get("xmlns")).toBe("http://www.w3.org/2000/svg");
  expect([...svg.attributes.values()].join()).not.toMatch(/NaN|undefined/);
});

it("every step on file is a label, with its count where a day has it more than once", () => {
  expect(textsOf(timeline(probationer, "en"))).toEqual(
    expect.arrayContaining(["05-08 apply", "03-10 consult ×11", "09-05 approve-admission"]),
  );
  expect(textsOf(timeline(probationer, "zh"))).toEqual(
    expect.arrayContaining(["05-08 递交入党申请书", "03-10 征求意见 ×11", "09-05 上级党委审批接收", "发展对象"]),
  );
});

it("refusals and deferrals are marked in words, in a form and in a color of their own", () => {
  expect(textsOf(timeline(refused, "en"))).toEqual(expect.arrayContaining(["08-04 admit – denied", "denied"]));
  expect(textsOf(timeline(refused, "zh"))).toContain("08-04 支部大会讨论接收 – 不予");
  const poor = { approve: 7, against: 3, abstain: 0, returned: 10, issued: 10, spoiled: 0 };
  const poorly = before("admit").map((one) => (one.step === "poll" ? { ...one, ...poor } : one));
  const deferred = dossierOf([...poorly, step("admit")]);
  expect(deferred.deferrals).toHaveLength(1);
  expect(textsOf(timeline(deferred, "en"))).toEqual(expect.arrayContaining(["08-04 admit – deferred", "deferred"]));
  expect(textsOf(timeline(deferred, "zh"))).toContain("08-04 支部大会讨论接收 – 暂缓");
  const forms = (svg: string) => new Set(all(readXml(svg)).map(({ attributes }) => attributes.get("d")));
  expect(forms(timeline(deferred, "en"))).toContain("M0-5L5 4H-5Z");
  expect(forms(timeline(refused, "en"))).toContain("M-4-4L4 4M4-4L-4 4");
});

it("a stage begins on a day that exists, with a step that was granted and to which no body said no", () => {
  const apply = granted(step("apply"));
  const approval = step("approve-admission");
  const others = [
    { ...granted(step("recognize")), verdict: "defer" },
    { ...granted(step("nominate")), verdict: "deny" },
    granted({ ...approval, outcome: "refused" }),
    granted({ ...approval, on: "2025-02-30" }),
    granted(step("talk")),
  ] as readonly Minute[];
  const from = { stage: "applicant", from: "2023-05-08" };
  expect(bandsOf([...others, apply, ...others])).toEqual([{ ...from, until: undefined }]);
  expect(bandsOf([apply, ...others, granted(approval)])).toEqual([
    { ...from, until: "2025-09-05" },
    { stage: "probationer", from: "2025-09-05", until: undefined },
  ]);
});

it("a band ends on the last day on which the stage is known, where the next began on a day that is not", () => {
  const unknown = { ...granted(step("recognize")), on: "unknown" };
  expect(bandsOf([granted(step("apply")), unknown])).toEqual([
    { stage: "applicant", from: "2023-05-08", until: "2023-05-08" },
  ]);
});

it("a band is named where the name and some space fit into it, to the pixel", () => {
  const axis = (width: number) => {
    const scale = scaleOf(["2024-01-01"], width) as Scale;
    return axisAt([{ stage: "member", from: "2024-01-01", until: undefined }], scale, 0, "zh");
  };
  const width = widthOf("正式党员") + 8;
  expect(axis(width)).toContain("正式党员");
  expect(axis(width - 1)).not.toContain("正式党员");
});

it("letters are counted as Chinese ones from the radicals on", () => {
  expect(widthOf("\u2e7f")).toBe(widthOf("a"));
  expect(widthOf("\u2e80")).toBe(widthOf("党"));
  expect(widthOf("党")).toBeGreaterThan(widthOf("a"));
});

it("a label may begin where the space after another ends, and no earlier", () => {
  const lanes = (...xs: readonly number[]) =>
    placed(xs.map((x) => ({ x, label: "", mark: "granted" as const }))).map(({ lane }) => lane);
  expect(lanes(0, 12)).toEqual([0, 0]);
  expect(lanes(0, 11)).toEqual([1, 0]);
});

it("a body's own no is a refusal", () => {
  const steps = [...before("screen"), step("screen", { outcome: "failed" })];
  expect(textsOf(timeline(dossierOf(steps), "en"))).toContain("06-03 screen – denied");
});

it("deadlines stand on the day they fall due, with how they stand", () => {
  const due = deadlines(migrantWorkers, probationer, "2026-07-01");
  expect(due.length).toBeGreaterThan(0);
  const english = textsOf(timeline(probationer, "en", due)).join("\n");
  const chinese = textsOf(timeline(probationer, "zh", due)).join("\n");
  for (const { rule, due: day } of due) {
    expect(english).toMatch(new RegExp(`${day.slice(5)} \\S+ due \\(${rule.replace(".", "\\.")}\\): `));
    expect(chinese).toContain(`（${rule}）：`);
  }
  expect(textsOf(timeline(probationer, "en")).join()).not.toContain("due");
});

it("a deadline missed, one met too late, one met in time and one waived are told apart", () => {
  const [first] = deadlines(migrantWorkers, probationer, "2026-07-01");
  const standing = (changes: Partial<Deadline>, language: Language) =>
    textsOf(timeline(probationer, language, [{ ...(first as Deadline), met: undefined, ...changes }])).at(-1);
  const standings: readonly (readonly [Partial<Deadline>, string, string])[] = [
    [{ status: "running" }, "running", "进行中"],
    [{ status: "due-soon" }, "due soon", "即将到期"],
    [{ status: "overdue" }, "overdue", "已逾期"],
    [{ status: "overdue", met: "2026-06-01" }, "met too late", "逾期完成"],
    [{ status: "met", met: "2026-06-01" }, "met", "已按期完成"],
    [{ status: "waived" }, "waived", "已豁免"],
  ];
  for (const [changes, english, chinese] of standings) {
    expect(standing(changes, "en")?.split("): ")[1]).toBe(english);
    expect(standing(changes, "zh")?.split("）：")[1]).toBe(chinese);
  }
});

it("a deadline that is over and open is marked apart from one that is to come and one that is settled", () => {
  const [first] = deadlines(migrantWorkers, probationer, "2026-07-01");
  const names = ["falls due", "overdue", "settled", "到期日", "已逾期", "已了结"];
  const marked = (changes: Partial<Deadline>) =>
    languages.flatMap((language) =>
      textsOf(timeline(dossierOf([]), language, [{ ...(first as Deadline), met: undefined, ...changes }])).filter(
        (text) => names.includes(text),
      ),
    );
  expect(marked({ status: "running" })).toEqual(["falls due", "到期日"]);
  expect(marked({ status: "due-soon" })).toEqual(["falls due", "到期日"]);
  expect(marked({ status: "overdue" })).toEqual(["overdue", "已逾期"]);
  expect(marked({ status: "overdue", met: "2026-06-01" })).toEqual(["settled", "已了结"]);
});

it("every mark has a form of its own, outlined or filled, and a color", () => {
  const drawn = marks.map((mark) => readXml(markAt(mark, 0, 0)).attributes);
  const forms = drawn.map((one) => [one.get("d"), one.get("fill") === "#ffffff"].join());
  expect(new Set(forms).size).toBe(marks.length);
  for (const one of drawn) expect([one.get("d"), one.get("stroke")].join()).toMatch(/^M[-\dLHVaZ .M]+,#[\da-f]{6}$/);
});

describe("whatever the file,", () => {
  it("no label meets another", () => {
    fc.assert(
      fc.property(bent(), fc.constantFrom(...languages), ({ steps }, language) => {
        const dossier = arrive(migrantWorkers, steps);
        const due = deadlines(migrantWorkers, dossier, dossier.minutes.at(-1)?.on ?? "2026-01-01");
        expect(meeting(timeline(dossier, language, due))).toEqual([]);
      }),
    );
  });

  it("the drawing is wide and high enough for every label", () => {
    fc.assert(
      fc.property(careers(), fc.constantFrom(...languages), (steps, language) => {
        const dossier = arrive(migrantWorkers, steps);
        const svg = timeline(dossier, language, deadlines(migrantWorkers, dossier, steps.at(-1)?.on ?? "2026-01-01"));
        const { attributes } = readXml(svg);
        const right = Math.max(...boxes(svg).map((box) => box.right));
        const bottom = Math.max(...boxes(svg).map((box) => box.bottom));
        expect(right + 20).toBeLessThanOrEqual(Number(attributes.get("width")));
        expect(bottom + 20).toBeLessThanOrEqual(Number(attributes.get("height")));
      }),
    );
  });

  it("the last band is the stage of the dossier", () => {
    fc.assert(
      fc.property(bent(), ({ steps }) => {
        const dossier = arrive(migrantWorkers, steps);
        expect(bandsOf(dossier.minutes).at(-1)?.stage ?? "outsider").toBe(dossier.stage);
      }),
    );
  });

  it("no pole crosses a label", () => {
    const flag = fc.record({
      x: fc.nat(300),
      label: fc.string({ maxLength: 30 }),
      mark: fc.constant("granted" as const),
    });
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 40 }), (flags) => {
        const done = placed(flags);
        expect(done).toHaveLength(flags.length);
        for (const [at, one] of done.entries())
          for (const other of done.slice(at + 1))
            if (other.x < one.x + widthOf(one.label)) expect(one.lane).toBeGreaterThan(other.lane);
      }),
    );
  });
});

it("no id and no free text of a file comes into its timeline", () => {
  for (const language of languages) {
    const svg = timeline(hostile, language);
    readXml(svg);
    expect(svg).not.toMatch(/script|alert|VEVENT|\0/);
    expect(svg).toBe(timeline(history([...career, { ...step("waive"), ...waived } as never]), language));
  }
});
const waived = { step: "waive", on: "2026-09-21", by: { kind: "committee", id: "c" }, rule: "a.b", reason: "" };

it("what a caller puts into a deadline is escaped", () => {
  const [due] = deadlines(migrantWorkers, probationer, "2026-07-01");
  const svg = timeline(probationer, "en", [{ ...(due as Deadline), rule: poison }]);
  expect(textsOf(svg).join()).toContain(`(x"><script>alert(1)</script>'`);
  expect(svg).not.toContain("<script");
  const odd = timeline(probationer, "en", [{ ...(due as Deadline), rule: "a\u0000b\ud800c\uffffd" }]);
  expect(textsOf(odd).join()).toContain("(abcd)"); // XML knows none of what was between
});

it("days that are no days are passed over, and a file with nothing in it is drawn with its legend alone", () => {
  const odd = history([{ ...step("talk"), on: '"><script>' }, step("apply")]);
  expect(timeline(odd, "en")).not.toMatch(/script|NaN/);
  const [due] = deadlines(migrantWorkers, probationer, "2026-07-01");
  const never = ["2026-02-30", "never"].map((day) => ({ ...(due as Deadline), due: day }));
  expect(timeline(probationer, "en", never)).toBe(timeline(probationer, "en"));
  expect(textsOf(timeline(dossierOf([]), "zh"))).toEqual([
    "非申请人",
    "入党申请人",
    "入党积极分子",
    "发展对象",
    "预备党员",
    "正式党员",
  ]);
});

it("the same file is drawn the same each time, and is not changed", () => {
  const copy = structuredClone(career);
  expect(timeline(dossierOf(career), "en")).toBe(timeline(dossierOf(copy), "en"));
});

it("the months under the axis do not meet, be it a day or a thousand years", () => {
  for (const until of ["2020-01-31", "2020-03-15", "2021-07-01", "2031-01-01", "2320-01-01", "8999-12-31"]) {
    const scale = scaleOf(["2020-01-31", until], 1000);
    const drawn = scale === undefined ? [] : ticks(scale);
    for (const [at, { x }] of drawn.entries()) expect(x - (drawn[at - 1]?.x ?? -99)).toBeGreaterThan(55);
    expect(drawn.length).toBeLessThan(20);
  }
});

it("a month stands at its middle as it was told, and what has no known day is listed at the foot", () => {
  const minutes = [granted(step("apply")), granted({ ...step("talk"), on: "2023-06" })];
  const stages = ["recognize", "nominate"].map((name) => granted({ ...step(name as "recognize"), on: "unknown" }));
  const told = replay([...minutes, ...stages, granted(step("name-sponsors", { on: "2024-08-01" }))]);
  const [one] = deadlines(migrantWorkers, dossierOf(before("talk")), "2023-06-01");
  const due = [{ ...one, due: "unknown", status: "unknown" } as Deadline];
  expect(textsOf(timeline(told, "en", due)).filter((text) => /2023-06 |record/.test(text))).toEqual([
    "2023-06 talk",
    "a day not on record: recognize",
    "a day not on record: nominate",
    "a day not on record: talk due (talk.within-a-month): not known",
  ]);
  expect(textsOf(timeline(told, "zh")).filter((text) => text.startsWith("日期未载明"))).toHaveLength(2);
  expect(bandsOf(told.minutes)).toEqual([
    { stage: "applicant", from: "2023-05-08", until: "2023-06-15" },
    { stage: "candidate", from: "2024-08-01", until: undefined },
  ]);
  expect(textsOf(timeline(replay(stages), "en"))).toContain("a day not on record: nominate");
});
