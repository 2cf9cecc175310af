import { type Program, programs } from "./prolog.js";

// A comparison is worth what it notices: each fault, put into the text of a program, must change its table.

type Fault = readonly [claim: string, program: Program, table: string, from: string, to: string];

type Change = readonly [claim: string, from: string, to: string];

const changes: {
  readonly [P in Program]: { readonly [T in (typeof programs)[P]["tables"][number]]?: readonly Change[] };
} = {
  bilateral: {
    cross: [
      [
        "one place polled is enough",
        "site(Case, Site), ( papers_at(Case, Site) -> Answer = holds ; Answer = awaits ).\nanswer(poll-held_",
        "site(Case, Site), ( papers_at(Case, _) -> Answer = holds ; Answer = awaits ).\nanswer(poll-held_",
      ],
      ["tax at the origin is forgotten", "cell(Case, Cell), ( op", "cell(Case, Cell), Cell \\= origin/tax, ( op"],
      ["exactly the mark is not enough", "Count * Whole >= Part * Of", "Count * Whole > Part * Of"],
      ["exactly half of the papers is enough", "Count * Whole > Part * Of", "Count * Whole >= Part * Of"],
      ["spoiled papers count", "Papers is Returned - Spoiled", "Papers is Returned - 0 * Spoiled"],
      ["a reserved opinion is none", "doubt(_, reserved).", ""],
      ["the police are a source like others", "Source = police, opinion(Case, Site/police, adverse)", "fail"],
      ["what is missing is no obstacle", "sentence(_-awaits(_), bar).", ""],
      ["the mark cannot be waived", "waivable(poll-pass_mark).", ""],
    ],
    polls: [
      ["seven papers are too few", "Returned >= Fewest", "Returned > Fewest"],
      [
        "a waiver excuses both places",
        "excused(Case), !, papers_at(Case, Site).",
        "excused(Case), !, site(Case, Site), fail.",
      ],
      [
        "one place is asked as if it were two",
        "serves(case(one, _, _, _), residence, _).",
        "serves(case(one, _, _, _), residence, residence).",
      ],
    ],
  },
  steps: {
    moves: [["a denial moves the file", "lands(Step, grant, _, Stage)", "lands(Step, _, _, Stage)"]],
    may: [
      [
        "a temporary body may poll",
        "entrusted(Duty, Act), Kind \\= temporary.",
        "entrusted(Duty, Act), kinds(Ks), member(Kind, Ks).",
      ],
      [
        "a general branch may hold a file",
        "member(Kind, [branch, 'floating-branch']), act(",
        "kinds(Ks), member(Kind, Ks), act(",
      ],
    ],
    votes: [
      ["a lost vote takes nothing back", "'admit lost', _, file(none, no)", "'admit lost', File, File"],
      ["a refusal leaves the vote standing", "refused, file(S, X), file(none, X)", "refused, file(S, X), file(S, X)"],
      ["there is a second extension", "( Vote \\= extend ; X = no )", "true"],
      ["two resolutions wait at once", "memberchk(S, [none, Vote])", "true"],
    ],
    relies: [["admission does not ask for the vetting", "relies(admit, candidate, 'vetting.passed', vet).", ""]],
  },
  periods: {
    months: [
      ["a month that is too short runs over", "D2 is min(D, L)", "D2 is D"],
      ["the year 2100 is a leap year", "Y mod 4 =:= 0, Y mod 100 =\\= 0", "Y mod 4 =:= 0"],
    ],
    periods: [
      [
        "a period is over on its last day",
        "later(From, Months, Last), Day @> Last",
        "later(From, Months, Last), Day @>= Last",
      ],
      [
        "the anniversary is too early",
        "later(From, Months, Last), Day @>= Last",
        "later(From, Months, Last), Day @> Last",
      ],
      ["the edition of 2026 begins a day later", "2026', d(2026, 5, 11)", "2026', d(2026, 5, 12)"],
      ["the edition of 2014 begins a day later", "2014', d(2014, 5, 28)", "2014', d(2014, 5, 29)"],
      [
        "a quarter without a discussion is as long as a half-year",
        "gap([A | Days], 3, Day)",
        "gap([A | Days], 6, Day)",
      ],
      [
        "a late talk is not remembered",
        "unmet(recognize, Day, File, 'talk.within-a-month', broken)",
        "unmet(recognized, Day, File, 'talk.within-a-month', broken)",
      ],
      ["late is too late", "leads(Rule, warn) :- memberchk(Rule, ['talk", "leads(Rule, bar) :- memberchk(Rule, ['talk"],
    ],
    order: [
      ["the same day is a day back", "max_member(Last, Days), Day @< Last", "max_member(Last, Days), Day @=< Last"],
    ],
  },
  probation: {
    ends: [
      [
        "an extension is counted from the clamped end",
        "sum_list([12 | Ms], Months), later(Since, Months, End)",
        "sum_list(Ms, Months), later(Since, 12, Year), later(Year, Months, End)",
      ],
    ],
    probation: [
      ["there may be a second extension", "once(approved(File, _))", "fail"],
      [
        "whoever moved before the admission is transferred in",
        "append(_, ['approve-admission'-_ | Probation], File)",
        "Probation = File",
      ],
      ["a decision that was put off is not due later", "max_member(Due, [End, U])", "Due = End"],
    ],
  },
  prerequisites: {
    missing: [
      ["a meeting needs no form", "needs(admit, 'fill-form', 'form.filled', awaits).", ""],
      [
        "a step that was left out was taken",
        "unfolded(Told, Rest, Asked, Day, More), append(Done, More, File).",
        "unfolded(Told, Rest, Asked, Day, More), append(Done, [Step-Day | More], File).",
      ],
      ["what is awaited is no obstacle", "sentence(Rule-awaits, bar) :-", "sentence(Rule-awaited, bar) :-"],
    ],
    pinned: [["a pin is not heeded", "nb_current(pinned, Pinned)", "fail"]],
  },
  due: {
    due: [
      [
        "a step that was taken is judged by today's edition",
        "newest(File, Step, Taken) -> new(Taken)",
        "newest(File, Step, _) -> new(On)",
      ],
    ],
  },
  acts: {
    again: [
      ["a vote that confirms is a new resolution", "\\+ beyond(First, 6, Day) -> Now", "fail -> Now"],
      [
        "a lost vote leaves the earlier one standing",
        "w(Vote, _, _, _), none) :- !.\nheard(extend",
        "W, W) :- !.\nheard(extend",
      ],
      ["six months on it is still confirmed", "\\+ beyond(First, 6, Day) -> Now", "true -> Now"],
    ],
    judged: [
      ["a no must rest on what a yes rests on", "\\+ voids(Rule).", "fail."],
      ["an approval looks at the vote alone", "answers(Approval, Name), waiting(File", "fail, waiting(File"],
      ["a move after the vote voids what it relied on", "foldl(moved, Kinds, places(first, origin), Places)", "fail"],
      ["immaterial is founded", "objection(founded, 'notice", "objection(immaterial, 'notice"],
    ],
    waiting: [
      [
        "two matters may wait at once",
        "memberchk(Step, [admit, convert, extend, cancel, 'step-down', postpone])",
        "fail",
      ],
      ["what is over may be extended", "End @=< Day", "End @< Day"],
      ["an extension needs no new petition", "without([petition, screen2], Before, Now)", "Now = Before"],
    ],
    moving: [["who merges moves", "[stayed, same, moved, hometown]", "[stayed, same, moved, hometown, merged]"]],
    ways: [["a branch ends a probation", "unmet(withdraw/ended, _, File,", "unmet(withdraw/over, _, File,"]],
  },
  corrections: {
    corrected: [
      [
        "a correction that was struck still counts",
        "nth0(M, All, _, Rest), nth0(M, Next, Instead, Rest)",
        "Next = All",
      ],
      ["every correction of a place counts", "\\+ memberchk(Target, Settled)", "true"],
      [
        "what is put right is filed anew",
        "append([Before, Events, After], Right)",
        "append([Before, After, Events], Right)",
      ],
    ],
    correcting: [
      ["an act may take any place", "\\+ record(New), \\+ named(Old, New)", "fail"],
      [
        "what is put there is judged on the file as it was",
        "corrected(File, Others, Now),\n    once",
        "Now = File, once",
      ],
      ["a branch corrects what was approved", "append(_, [Vote-Day | After], File), has(After, Approval)", "fail"],
      ["a mistyped day is in its own way", "append(Before, After, Rest) ; Rest", "Rest = Now ; Rest"],
      ["what was struck is corrected", "\\+ memberchk(Target-none, Changes)", "true"],
    ],
  },
  waits: {
    rounds: [
      ["under the floor half a year is enough", "floored(P, Share), !.", "floored(P, Share), fail."],
      ["a third deferral is a deferral", "most_deferrals(Policy, 2)", "most_deferrals(Policy, 9)"],
      ["exactly half is over half", "2 * Share =< 100", "2 * Share < 100"],
    ],
  },
  notices: {
    notices: [
      [
        "the day of posting is the first day",
        "nth_workday(N, From, Last, Sure), ( Until",
        "previous(From, Eve), nth_workday(N, Eve, Last, Sure), ( Until",
      ],
      ["a Saturday that is worked is free", "workday(d(Year, M, D)) :- on(Year, M-D), !.", ""],
      [
        "an unknown year is a sure one",
        "known(Year) -> Sure = More ; Sure = unsure",
        "true -> Sure = More ; Sure = unsure",
      ],
    ],
    places: [
      [
        "two notices need not be up at once",
        "max_member(From, [F, G]), min_member(Until",
        "From = F, max_member(Until",
      ],
      ["a committee may agree to what is on notice", "Agreed @> First", "fail"],
      ["the year need not be over when it agrees", "reached(Since, 12, Agreed)", "reached(Since, 11, Agreed)"],
    ],
    objections: [
      [
        "a notice for something else will do",
        "length_found(For, Length, notice(For, From",
        "length_found(_, Length, notice(_, From",
      ],
    ],
  },
  carried: {
    answered: [["general branches approve still", "edition(On, 'cpc-1990')", "edition(On, _)"]],
    acting: [["nobody asks whether a branch is qualified", "Last = unknown, How = awaits", "fail"]],
    sponsors: [["somebody who is named twice is two", "sort(Ids, Persons)", "msort(Ids, Persons)"]],
    heard: [
      ["any unit will do for other doors", "door('cpc-2026', _, unorganized, Venue)", "door('cpc-2026', _, _, Venue)"],
      ["a group that may not be there is lacking", "lacks_group(unknown, awaits)", "lacks_group(unknown, broken)"],
      [
        "a village committee may consent",
        "Kind \\= committee, ( Kind = nobody",
        "Kind \\= committee, Kind \\= 'village-committee', ( Kind = nobody",
      ],
    ],
    papers: [["days and hours must both be enough", "Days < D, Hours < H", "once(( Days < D ; Hours < H ))"]],
    ballots: [
      [
        "what came too late is a vote",
        "votes(W, _, _), _, _), InFavor is Y + W,",
        "votes(W, _, _), L, _), total(L, T), InFavor is Y + W + T,",
      ],
      ["an opinion on paper is in the room", "half(Present,", "More is Present + 1, half(More,"],
      ["nobody is left off the roll", "Off is max(0, Full - Entitled)", "Off is max(0, Entitled - Full)"],
    ],
    lead: [["a transfer changes no side", "side(_, Side, Side).", "side(_, _, residence)."]],
    waivers: [
      ["a village committee may waive", "\\+ memberchk(Kind, [committee, 'county-department'])", "Kind = branch"],
    ],
  },
  transfers: {
    transfers: [
      [
        "what was heard at a place that was left still counts",
        "moved(moved, places(_, O), places(new, O)).",
        "moved(moved, places(R, O), places(R, O)).",
      ],
      [
        "moving away undoes an adverse opinion",
        "\\+ memberchk(said(P, Source, _), After).",
        "\\+ memberchk(said(_, Source, _), After).",
      ],
    ],
  },
};

export const faults: readonly Fault[] = (Object.keys(programs) as Program[]).flatMap((program) =>
  Object.entries<readonly Change[]>(changes[program]).flatMap(([table, rows]) =>
    rows.map(([claim, from, to]) => [claim, program, table, from, to] as const),
  ),
);
