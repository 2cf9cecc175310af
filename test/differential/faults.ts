import type { Program } from "./prolog.js";

// A comparison is worth what it notices: each fault, put into the text of a program, must change its table.

type Fault = readonly [claim: string, program: Program, table: string, from: string, to: string];

export const faults: readonly Fault[] = [
  [
    "one place polled is enough",
    "bilateral",
    "cross",
    "site(Case, Site), ( papers_at(Case, Site) -> Answer = holds ; Answer = awaits ).\nanswer(poll-held_",
    "site(Case, Site), ( papers_at(Case, _) -> Answer = holds ; Answer = awaits ).\nanswer(poll-held_",
  ],
  [
    "tax at the origin is forgotten",
    "bilateral",
    "cross",
    "cell(Case, Cell), ( op",
    "cell(Case, Cell), Cell \\= origin/tax, ( op",
  ],
  ["exactly the mark is not enough", "bilateral", "cross", "Count * Whole >= Part * Of", "Count * Whole > Part * Of"],
  [
    "exactly half of the papers is enough",
    "bilateral",
    "cross",
    "Count * Whole > Part * Of",
    "Count * Whole >= Part * Of",
  ],
  ["seven papers are too few", "bilateral", "polls", "Returned >= Fewest", "Returned > Fewest"],
  ["spoiled papers count", "bilateral", "cross", "Papers is Returned - Spoiled", "Papers is Returned - 0 * Spoiled"],
  ["a reserved opinion is none", "bilateral", "cross", "doubt(_, reserved).", ""],
  [
    "the police are a source like others",
    "bilateral",
    "cross",
    "Source = police, opinion(Case, Site/police, adverse)",
    "fail",
  ],
  ["what is missing is no obstacle", "bilateral", "cross", "sentence(_-awaits(_), bar).", ""],
  ["the mark cannot be waived", "bilateral", "cross", "waivable(poll-pass_mark).", ""],
  [
    "a waiver excuses both places",
    "bilateral",
    "polls",
    "excused(Case), !, papers_at(Case, Site).",
    "excused(Case), !, site(Case, Site), fail.",
  ],
  [
    "one place is asked as if it were two",
    "bilateral",
    "polls",
    "serves(case(one, _, _, _), residence, _).",
    "serves(case(one, _, _, _), residence, residence).",
  ],
  ["a denial moves the file", "steps", "moves", "lands(Step, grant, _, Stage)", "lands(Step, _, _, Stage)"],
  [
    "a temporary body may poll",
    "steps",
    "may",
    "entrusted(Duty, Act), Kind \\= temporary.",
    "entrusted(Duty, Act), kinds(Ks), member(Kind, Ks).",
  ],
  ["a general branch may hold a file", "steps", "may", "may(body(holder, branch), Act)", "may(body(holder, _), Act)"],
  [
    "a lost vote stands",
    "steps",
    "votes",
    "event(candidate, 'admit lost', File, File).",
    "event(candidate, 'admit lost', _, file(admit, no)).",
  ],
  [
    "a refusal leaves the vote standing",
    "steps",
    "votes",
    "refused, file(S, X), file(none, X)",
    "refused, file(S, X), file(S, X)",
  ],
  [
    "there is a second extension",
    "steps",
    "votes",
    "first_extension(file(S, no)) :-",
    "first_extension(file(S, _)) :-",
  ],
  ["admission does not ask for the vetting", "steps", "relies", "relies(admit, candidate, 'vetting.passed', vet).", ""],
];
