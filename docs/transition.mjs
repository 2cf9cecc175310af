// @ts-check
// Three files that cross 11 May 2026, the first day of the edition of 2026, judged step by step. docs/editions.mjs prints
// them. People, bodies and dates are made up.
import { audit, evolve, explain, irregularityIn, judge, replay, withCalendar } from "fazhan";
import { readMinutes } from "fazhan/io";
import { mainland, national } from "fazhan/policies";

/** @typedef {import("fazhan").Bilingual} Bilingual */
/** @typedef {import("fazhan").Decision} Decision */
/** @typedef {import("fazhan").Language} Language */
/** @typedef {import("fazhan").Step} Step */

/**
 * One way in which a file may go on: what is answered on its last steps, and in a word, the verdict on the last or the
 * effects that an audit names.
 *
 * @typedef {{ readonly when: Bilingual, readonly said: (language: Language) => string, readonly answer: string }} Turn
 */

/** @typedef {{ readonly title: Bilingual, readonly lesson: Bilingual, readonly turns: readonly Turn[] }} Case */

const policy = withCalendar(national, mainland);
const branch = { kind: "branch", id: "b-1", fullMembers: 12 };
const committee = { kind: "committee", id: "c-1" };
const department = { kind: "county-department", id: "d-1" };

const step = (/** @type {string} */ name, /** @type {string} */ on, /** @type {object} */ facts = {}) =>
  /** @type {Step} */ (/** @type {unknown} */ ({ step: name, on, by: branch, ...facts }));

/** The year of cultivation of a floating person, begun on the first of a month. */
const cultivated = (/** @type {number} */ year, /** @type {string} */ month) => [
  step("apply", `${year}-01-06`, {
    person: {
      id: "p-1",
      born: "1998-04-01",
      floating: true,
      unit: "unorganized",
      places: { residence: "r-1", origin: "o-1" },
    },
    venue: "residence",
  }),
  step("talk", `${year}-01-15`),
  step("recognize", `${year}-${month}-01`, { recommendedBy: "members" }),
  step("file", `${year}-${month}-10`, { by: committee, record: "recognition" }),
  step("assign-mentors", `${year}-${month}-10`, { mentors: [{ id: "m-1", fullMember: true, side: "residence" }] }),
  step("examine", `${year}-09-25`, { mode: "tracked" }),
  step("examine", `${year + 1}-03-20`, { mode: "tracked" }),
];

const opinions = ["party-group", "mentors", "members", "masses"];
const sponsor = (/** @type {string} */ id) => ({ id, fullMember: true, penalty: "none" });

/** What is on file of a candidate before the screening. */
const prepared = (/** @type {readonly [string, string, string]} */ [sponsors, vetted, trained]) => [
  step("name-sponsors", sponsors, { sponsors: [sponsor("m-1"), sponsor("m-2")] }),
  step("vet", vetted, { conclusion: "qualified", consulted: ["residence", "origin"] }),
  step("train", trained, { by: committee, days: 3, hours: 24 }),
];

const screened = (/** @type {string} */ on) => step("screen", on, { outcome: "passed" });

/** The decisions on some steps from an empty file. */
const decisions = (/** @type {readonly Step[]} */ steps) => {
  let dossier = replay([]);
  return steps.map((one) => {
    const decision = judge(policy, dossier, one);
    if (decision.minute !== undefined)
      dossier = evolve(/** @type {any} */ (dossier), /** @type {any} */ (decision.minute));
    return decision;
  });
};

/** A decision in words, with those of its rules that do not hold. */
const briefly = (/** @type {Decision} */ decision, /** @type {Language} */ language) =>
  explain(decision, language)
    .split("\n")
    .filter((line) => !line.startsWith("  ✓"))
    .join("\n");

/** What is answered on the last steps of a file. @type {(when: Bilingual, steps: readonly Step[], last?: number) => Turn} */
const turn = (when, steps, last = 1) => {
  const shown = decisions(steps).slice(-last);
  return {
    when,
    said: (language) => shown.map((one) => briefly(one, language)).join("\n"),
    answer: shown.at(-1)?.verdict ?? "",
  };
};

/** What an audit says of a file that was kept all the same. @type {(when: Bilingual, steps: readonly Step[]) => Turn} */
const audited = (when, steps) => {
  const kept = readMinutes(steps);
  if (!kept.ok) throw new Error(kept.problems.map(({ path, code }) => `${path} ${code}`).join("\n"));
  const found = audit(policy, kept.minutes);
  return {
    when,
    said: (language) => found.map((one) => irregularityIn(one, language)).join("\n"),
    answer: [...new Set(found.map((one) => ("effect" in one ? one.effect?.kind : undefined)))].join(),
  };
};

const nominated = [
  ...cultivated(2025, "04"),
  step("nominate", "2026-04-20", { opinions }),
  ...prepared(["2026-04-22", "2026-04-28", "2026-05-06"]),
];

/** @type {Case} */
const filing = {
  title: {
    zh: "2026年4月按备案列为发展对象，2026年6月支部委员会审查",
    en: "Nominated in April 2026 under the filing, screened in June 2026",
  },
  lesson: {
    zh: "5月8日审查时依2014年版，未备案不能往下走；补了备案即可。6月8日审查时依2026年版，已无备案一说，也不倒回去要同意和公示：列为发展对象那一步按它当日的版本判断，已经过去。当日没有备案这件事仍在档案里看得见；是否补办同意和公示，由上级党委决定。",
    en: "On 8 May the screening is judged by the edition of 2014: without the filing nothing goes on, and the filing mends it. On 8 June it is judged by that of 2026, which knows no filing and does not go back for consent and notice: the nomination was judged by the edition of its own day, and that day is past. That nothing was filed can still be seen in the file; whether consent and notice are made up for is for the committee to say.",
  },
  turns: [
    turn({ zh: "未备案，5月8日审查", en: "not filed, screened on 8 May" }, [...nominated, screened("2026-05-08")]),
    turn({ zh: "5月7日备案，5月8日审查", en: "filed on 7 May, screened on 8 May" }, [
      ...nominated,
      step("file", "2026-05-07", { by: committee, record: "nomination" }),
      screened("2026-05-08"),
    ]),
    turn({ zh: "未备案，6月8日审查", en: "not filed, screened on 8 June" }, [...nominated, screened("2026-06-08")]),
  ],
};

const notice = (/** @type {readonly string[]} */ at) =>
  step("notice", "2026-06-23", {
    for: "nomination",
    from: "2026-06-12",
    until: "2026-06-22",
    objections: "none",
    at,
  });
const consented = (/** @type {string} */ on) =>
  step("nominate", "2026-06-23", { opinions, consent: { by: committee, on } });
const begun = cultivated(2025, "06");

/** @type {Case} */
const year = {
  title: {
    zh: "2025年6月开始培养，2026年6月报同意并公示",
    en: "Cultivation begun in June 2025, consent and notice in June 2026",
  },
  lesson: {
    zh: "培养教育期自2025年6月1日起，按起算当日的规定为一年，2014年版时期的培养照样计入。列为发展对象在新版施行之后，所以同意、公示、先后次序都要，流动人员还须两地同时公示。6月19日是端午假日，不算工作日。",
    en: "The year began on 1 June 2025 and lasts as long as on that day: one year, and all of it counts. The nomination falls under the new edition, so consent, notice and their order are asked, and of a floating person a notice at both places. 19 June is a public holiday, and no working day.",
  },
  turns: [
    turn({ zh: "照2014年版办理", en: "done as under 2014" }, [...begun, step("nominate", "2026-06-23", { opinions })]),
    turn({ zh: "一年未满先报同意", en: "consent before the year was over" }, [
      ...begun,
      notice(["residence", "origin"]),
      consented("2026-05-25"),
    ]),
    turn({ zh: "只在一地公示", en: "notice at one place" }, [...begun, notice(["residence"]), consented("2026-06-11")]),
    turn({ zh: "一年已满，经同意，两地公示", en: "the year, then consent, then notice at both places" }, [
      ...begun,
      notice(["residence", "origin"]),
      consented("2026-06-11"),
    ]),
  ],
};

const ballot = {
  entitled: 12,
  present: 10,
  yes: 10,
  no: 0,
  abstain: 0,
  written: { yes: 0, no: 0, abstain: 0 },
  secret: true,
  alone: true,
};
const admitted = (/** @type {string} */ on, /** @type {object} */ counts = {}) => [
  ...cultivated(2024, "04"),
  step("nominate", "2025-04-21", { opinions }),
  step("file", "2025-04-25", { by: committee, record: "nomination" }),
  ...prepared(["2025-05-06", "2025-06-03", "2025-09-10"]),
  screened("2026-03-26"),
  step("prereview", "2026-04-20", { by: committee, outcome: "passed" }),
  step("fill-form", "2026-04-24"),
  step("admit", on, { ballot: { ...ballot, ...counts } }),
];
const approved = (/** @type {boolean} */ alone) => [
  step("interview", "2026-06-08", { by: committee }),
  step("approve-admission", "2026-06-10", { by: committee, outcome: "approved", collective: true, alone }),
];
const sworn = (/** @type {string} */ on) => [
  step("file", "2026-06-18", { by: department, record: "admission" }),
  step("place", "2026-06-18"),
  step("swear", on, { by: committee }),
];

/** @type {Case} */
const vote = {
  title: {
    zh: "2026年5月8日支部大会通过，新版施行后审批、宣誓",
    en: "Admitted on 8 May 2026, approved and sworn under the new edition",
  },
  lesson: {
    zh: "支部大会按2014年版判断，决议继续有效，预备期自5月8日起；审批和宣誓按2026年版判断，宣誓因而有一个月的期限。违反规定的后果看被违反那一步的日期：到会不足的会，开在5月8日的不予承认，开在5月12日的先综合分析研判。",
    en: "The meeting is judged by the edition of 2014; its resolution stands, and probation runs from 8 May. The approval and the oath are judged by the edition of 2026, so the oath has a limit of a month. The effect of a breach depends on the day of the step that broke the rule: a meeting without a quorum on 8 May is not recognized, one on 12 May is analyzed first.",
  },
  turns: [
    turn(
      { zh: "5月8日通过，6月10日审批，7月8日宣誓", en: "vote 8 May, approval 10 June, oath 8 July" },
      [...admitted("2026-05-08"), ...approved(true), ...sworn("2026-07-08")],
      5,
    ),
    turn({ zh: "7月20日才宣誓", en: "the oath on 20 July" }, [
      ...admitted("2026-05-08"),
      ...approved(true),
      ...sworn("2026-07-20"),
    ]),
    turn({ zh: "党委未逐个表决", en: "the committee did not vote one by one" }, [
      ...admitted("2026-05-08"),
      ...approved(false),
    ]),
    audited(
      { zh: "5月8日到会不足，事后检查", en: "no quorum on 8 May, as an audit sees it" },
      admitted("2026-05-08", { present: 6, yes: 6 }),
    ),
    audited(
      { zh: "5月12日到会不足，事后检查", en: "no quorum on 12 May, as an audit sees it" },
      admitted("2026-05-12", { present: 6, yes: 6 }),
    ),
  ],
};

/** The three cases of the page. */
export const cases = [filing, year, vote];
