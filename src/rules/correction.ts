import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { isRecord, type StepName } from "../domain/ladder.js";
import type { Step } from "../domain/step.js";
import { approvalOf, isVote } from "../domain/approvals.js";
import type { Minute } from "../domain/minute.js";
import type { BodyKind } from "../domain/body.js";
import { type Corrected, corrected } from "../domain/corrected.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** A correction is of something that is on file. */
export const ofAMinute = rule({
  id: "correction.of-a-minute",
  text: {
    en: "A correction names a minute of the file that has not been struck.",
    zh: "更正应指明档案中尚未删除的一条记录。",
  },
  steps: ["correct"],
  measure: ({ dossier: { minutes }, step: { minute } }) => ({
    minute,
    of: minutes.length,
    struck: corrected(minutes).struck.has(minute),
  }),
  require: ({ minute, of, struck }) => Number.isInteger(minute) && minute >= 0 && minute < of && !struck,
  else: "bar",
  says: {
    en: ({ minute, of, struck }) => `minute ${minute} of ${of}, counted from 0${struck ? "; it was struck" : ""}`,
    zh: ({ minute, of, struck }) => `第${minute}条记录（从0起算，共${of}条）${struck ? "，已删除" : ""}`,
  },
  remedy: () => bring({ step: "correct", field: "minute" }),
});

/** Nothing is corrected without a reason. */
export const reasoned = rule({
  id: "correction.reasoned",
  text: {
    en: "A file is corrected for a stated reason.",
    zh: "更正记录应当说明理由。",
  },
  steps: ["correct"],
  measure: ({ step }) => ({ reasoned: step.reason.trim() !== "" }),
  require: (measured) => measured.reasoned,
  else: "bar",
  says: {
    en: (measured) => `a reason ${measured.reasoned ? "is" : "is not"} given`,
    zh: (measured) => `${measured.reasoned ? "已" : "未"}说明理由`,
  },
  remedy: () => bring({ step: "correct", field: "reason" }),
});

interface Lawful {
  readonly step: StepName | undefined;
  readonly rules: readonly string[];
  readonly lawful: boolean;
}

/** A minute is replaced only by what could have been filed in its place. */
export const lawful = rule({
  id: "correction.lawful",
  text: {
    en: "A minute is replaced only by what could have been filed in its place under the law of its day; an act replaces only the same act.",
    zh: "更正后的内容应当符合当时的规定，能够在该处记入档案；决定类步骤只能更正同一步骤的记录。",
  },
  steps: ["correct"],
  measure: ({ dossier: { minutes }, step: { minute, instead: put }, instead }): Lawful => ({
    step: put?.step,
    rules: instead?.unmet ?? [],
    lawful:
      instead?.verdict !== "bar" && (put === undefined || isRecord(put.step) || minutes[minute]?.step === put.step),
  }),
  require: (measured) => measured.lawful,
  else: "bar",
  says: {
    en: ({ step, rules, lawful: is }) =>
      step === undefined
        ? "the minute is struck"
        : `${en.step(step)} there ${is ? "can be filed" : "is barred"}${rules.length === 0 ? "" : `: ${rules.join(", ")}`}`,
    zh: ({ step, rules, lawful: is }) =>
      step === undefined
        ? "删除该条记录"
        : `在该处记入“${zh.step(step)}”${is ? "可行" : "不可行"}${rules.length === 0 ? "" : `：${rules.length}项规则不符合`}`,
  },
});

/** A branch does not rewrite what a higher body has done or approved. */
export const byTheRightBody = rule({
  id: "correction.by-the-right-body",
  text: {
    en: "What a higher body has done or approved is corrected by that body or a higher one.",
    zh: "上级党组织办理或者已经审批的，由该组织或者更高一级组织更正。",
  },
  steps: ["correct"],
  measure: ({ dossier: { minutes }, step }) => ({ by: step.by.kind, of: highestOf(minutes, step) }),
  require: ({ by, of }) => of === undefined || rankOf(by) >= rankOf(of),
  else: "bar",
  says: {
    en: ({ by, of }) =>
      `corrected by ${en.body(by)}; ${of === undefined ? "no such minute" : `done by ${en.body(of)}`}`,
    zh: ({ by, of }) => `由${zh.body(by)}更正；${of === undefined ? "档案中无此记录" : `原由${zh.body(of)}办理`}`,
  },
  remedy: () => bring({ step: "correct", field: "by" }),
});

/** Of bodies that stand one above the other, the lowest first; all others are below them. */
const ranks: readonly BodyKind[] = ["general-branch", "village-committee", "committee", "county-department"];
const rankOf = (kind: BodyKind): number => ranks.indexOf(kind);

/** The highest of the bodies that what a correction changes is of, and of the one that would stand there. */
const highestOf = (minutes: readonly Minute[], { minute, instead }: Step<"correct">): BodyKind | undefined => {
  const { minutes: all, struck, by } = corrected(minutes);
  const kinds = changedBy(minutes, minute).flatMap((place) => [
    minutes[place]?.by.kind,
    all[place]?.by.kind,
    minutes[by.get(place) ?? -1]?.by.kind, // who put it there
    ...approversOf({ all, struck }, place),
  ]);
  return [...kinds, instead?.by.kind]
    .flatMap((kind) => kind ?? [])
    .sort((one, other) => rankOf(other) - rankOf(one))[0];
};

/** The places that a correction changes: the one that it names, and where a correction stands there, those that it changes. */
const changedBy = (minutes: readonly Minute[], place: number): readonly number[] => {
  const places = [place];
  for (let at = place, one = minutes[at]; one?.step === "correct" && one.minute !== undefined && one.minute < at; ) {
    at = one.minute;
    one = minutes[at];
    places.push(at);
  }
  return places;
};

/** The bodies that approved the vote at a place. */
const approversOf = (
  { all, struck }: Pick<Corrected, "struck"> & { readonly all: readonly Minute[] },
  place: number,
) => {
  const vote = all[place];
  if (vote === undefined || !isVote(vote.step)) return []; // as most minutes are: only a vote is approved
  const answer = approvalOf(vote.step);
  return all.flatMap((one, at) =>
    at > place && one.step === answer && one.verdict === "grant" && !struck.has(at) ? [one.by.kind] : [],
  );
};

/** A correction changes neither whose file it is nor that there is one: reviews, polls and votes were about that person. */
export const keepsTheRound = rule({
  id: "correction.keeps-the-round",
  text: {
    en: "After a correction, every later minute still has its application, by the same person at the same body.",
    zh: "更正后，其后的各条记录仍应有相应的入党申请，且申请人和受理组织不变。",
  },
  steps: ["correct"],
  measure: ({ dossier: { minutes }, step }) => {
    const correction = { ...step, verdict: "grant", because: [], under: { policy: "", edition: "" } } as Minute;
    return { before: orphansIn(minutes), after: orphansIn([...minutes, correction], step.minute) };
  },
  require: ({ before, after }) => after <= before,
  else: "bar",
  says: {
    en: ({ after }) => `${en.many(after, "later minute")} without an application by that person at that body`,
    zh: ({ after }) => `其后${after}条记录无相应的入党申请`,
  },
});

/** How many minutes belong to no round, or, after a corrected application, to another person's or another body's. */
const orphansIn = (minutes: readonly Minute[], place?: number): number => {
  const { minutes: all, struck } = corrected(minutes);
  const [was, is] = [minutes[place ?? -1], all[place ?? -1]];
  const isAnother = was?.step === "apply" && is?.step === "apply" && !isSameApplicant(was, is);
  let round: "open" | "another" | "none" = "none";
  let orphans = 0;
  for (const [at, one] of all.entries()) {
    if (struck.has(at) || one.verdict !== "grant" || one.step === "correct") continue;
    if (one.step === "apply") round = at === place && isAnother ? "another" : "open";
    else if (round !== "open") orphans += 1;
    if (endings.includes(one.step)) round = "none";
  }
  return orphans;
};

const isSameApplicant = (one: Minute<"apply">, other: Minute<"apply">): boolean =>
  one.person?.id === other.person?.id && one.by.id === other.by.id;

const endings: readonly StepName[] = ["withdraw", "annul", "approve-cancellation"];
