import { outstanding } from "../answers/next/is-done.js";
import { deadlines } from "../answers/next/deadlines.js";
import { nextStep } from "../answers/next/outlook.js";
import { answered } from "../answers/shared/answered.js";
import { history, type Moment } from "../answers/shared/history.js";
import type { Dossier } from "../domain/dossier.js";
import type { Awaited } from "../rules/answer.js";
import { type GivenAt, unreadableAt } from "../kernel/fault.js";
import type { Day } from "../kernel/day.js";
import { earliest } from "../kernel/told-day.js";
import { editionOn, type Policy } from "../policy/policy.js";
import type { Catalogue, CataloguePaper, PaperProof } from "./papers/catalogue.js";
import { dueStage, filedAt, isReached } from "./papers/due-stage.js";
import { presentRound, proofsOf, shownBy } from "./papers/shown-by.js";
import { readCatalogue } from "./read-catalogue.js";

/** Where a paper stands: on file, due and not there, not due yet, or of a kind that no minute shows. */
export const paperStatuses = ["there", "missing", "not-yet-due", "not-kept"] as const;
/** One of the four. */
export type PaperStatus = (typeof paperStatuses)[number];

/** One paper of a catalogue, as it stands in a file. */
export interface PaperItem {
  readonly id: string;
  readonly name: CataloguePaper["name"];
  readonly status: PaperStatus;
  /**
   * The place in `dossier.minutes` of the last minute that shows it, where it is there; the step that would bring it, where it
   * is not; absent where no minute shows it.
   */
  readonly proof?: { readonly minute: number } | PaperProof;
}

/**
 * The papers of a catalogue, as they stand in a file on a day, in the order of the catalogue. A paper is `there` where a
 * minute of this round shows it, as corrections leave it. Otherwise it is `missing` where it is due: the file has reached the
 * stage from which it is asked, or its step is overdue, or another one is that waits for it; before that it is `not-yet-due`.
 * What no step brings is `not-kept`: somebody looks it up by hand. Papers that are not asked in this file are left out: those of other editions,
 * those that only floating people bring. Throws a fault at `catalogue`, `policy`, `dossier` or `on`, whichever cannot be
 * read; of a catalogue it names the place, such as `catalogue.3.proof.step`.
 *
 * @param catalogue - The papers that are asked: `nationalPapers`, or what `readCatalogue` read.
 * @param policy - The rules to go by, such as `national`: they say which edition is in force, and what is overdue.
 * @param dossier - The file of one person.
 * @param on - The day that is asked about, `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { nationalPapers, papers } from "fazhan/office";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const read = readMinutes([{ step: "apply", on: "2026-06-08", by }]);
 * const file = replay(read.ok ? read.minutes : []);
 * console.log(papers(nationalPapers, national, file, "2026-07-01").map(({ name, status }) => `${name.en}: ${status}`).join("\n"));
 * // application form: not-yet-due
 * // application: there
 * // activist register: not-yet-due
 * // political review: not-yet-due
 * // probationer register: not-yet-due
 * // conversion petition: not-yet-due
 * ```
 */
export const papers = (catalogue: Catalogue, policy: Policy, dossier: Dossier, on: Day): readonly PaperItem[] => {
  const read = readCatalogue(catalogue);
  if (!read.ok) throw unreadableAt(`catalogue${read.problems.map(({ path }) => path.slice(9))[0]}` as GivenAt); // every path begins so
  return answered(policy, dossier, on, () => {
    const file = fileOf(policy, dossier, on);
    return read.catalogue.filter((paper) => isAsked(paper, file)).map((paper) => item(paper, file));
  });
};

/** What is looked up in a file for each paper. */
interface File {
  readonly dossier: Dossier;
  readonly edition: string;
  readonly moments: readonly Moment[];
  /** The steps that are overdue, and what an overdue step waits for. */
  readonly late: readonly Late[];
}

type Late = Pick<Extract<Awaited, { readonly step: unknown }>, "step" | "at" | "source" | "record">;

const fileOf = (policy: Policy, dossier: Dossier, on: Day): File => ({
  dossier,
  edition: editionOn(policy, earliest(dossier.days.archive ?? "unknown") ?? on).id,
  moments: presentRound([...history(dossier.minutes)], dossier),
  late: lateIn(policy, dossier, on),
});

const lateIn = (policy: Policy, dossier: Dossier, on: Day): readonly Late[] => {
  const overdue = deadlines(policy, dossier, on)
    .filter(({ status, met }) => status === "overdue" && met === undefined)
    .map(({ step, at }) => ({ step, ...(at && { at }) }));
  if (!overdue.some(({ step }) => step === nextStep(dossier))) return overdue;
  return [...overdue, ...outstanding(policy, dossier, on).wanted.filter(isOfStep)];
};

const isOfStep = (one: Awaited): one is Extract<Awaited, Late> => "step" in one;

const isAsked = ({ only }: CataloguePaper, { dossier, edition, moments }: File): boolean => {
  const { editions = [edition], floating, with: held } = only ?? {};
  const isFloating = dossier.person?.floating ?? floating;
  return (
    editions.includes(edition) &&
    isFloating === (floating ?? isFloating) &&
    (held === undefined || shownBy(moments, [held]) !== undefined)
  );
};

const item = (paper: CataloguePaper, file: File): PaperItem => {
  const { id, name } = paper;
  const proofs = proofsOf(paper);
  const [first] = proofs;
  if (first === undefined) return { id, name, status: "not-kept" };
  const shown = shownBy(file.moments, proofs);
  if (shown !== undefined) return { id, name, status: "there", proof: { minute: shown.at } };
  return { id, name, status: isDue(paper, first, file) ? "missing" : "not-yet-due", proof: first };
};

const isDue = (paper: CataloguePaper, first: PaperProof, { dossier: { stage }, late }: File): boolean =>
  isReached(stage, dueStage(paper, first)) ||
  late.some((one) => proofsOf(paper).some((proof) => filedAt(proof, stage) === stage && isAbout(proof, one)));

/** Whether a late step is what shows a paper: at that place, from that source, of that record, as far as both say. */
const isAbout = (proof: PaperProof, late: Late): boolean =>
  proof.step === late.step &&
  (["at", "source", "record"] as const).every((key) => (late[key] ?? proof[key]) === (proof[key] ?? late[key]));
