#!/usr/bin/env python3
"""Judges the poll, ballot, date and investigation vectors again, from the text of the law and with none of our code.

    python3 test/vectors/check.py                two readings of the law agree, or what they differ in
    python3 test/vectors/check.py --mutant NAME  the same with one formula wrong
    python3 test/vectors/check.py --zoo          every wrong formula must differ from some vector

Needs Python 3.9 and its standard library. docs/vectors.md tells what a vector is.
"""

import calendar
import json
import sys
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
KINDS = ("poll", "ballot", "date", "investigation")
VERDICTS = ("grant", "defer", "deny", "bar")
EDITIONS = (("cpc-2014", "2014-05-28"), ("cpc-2026", "2026-05-11"))
PLACES = ("residence", "origin")
HOLDS, BROKEN, AWAITS, WAIVED = "holds", "broken", "awaits", "waived"


class Law:
    """The formulas, each in one place, so that a wrong one can stand in for it."""

    def at_least(self, part, whole, mark):
        """A share reaches a mark; of nobody no share is reached."""
        return whole > 0 and part * mark[1] >= mark[0] * whole

    def more_than(self, part, whole, mark):
        """A share is above a mark."""
        return part * mark[1] > mark[0] * whole

    def months_after(self, day, count):
        """The same day so many calendar months later, or the last day of a shorter month."""
        year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return date(year, month + 1, min(day.day, last))

    def on_time(self, day, last):
        """The last day of a period is still in it."""
        return day <= last

    def is_over(self, day, end):
        """A period is over on the day that bears its number, so many months on."""
        return day >= end

    def edition(self, step, minutes):
        """The edition in force on the day of a step; none before the first."""
        return next((name for name, start in reversed(EDITIONS) if step["on"] >= start), None)

    def cultivated_since(self, days):
        """Cultivation begins with the recognition, and a move does not begin it anew."""
        return days["recognize"]

    def probation_since(self, days):
        """Probation begins with the vote, not with its approval."""
        return days["admit"]

    def submitted(self, file):
        """The time of a committee runs from the vote that it answers."""
        return file.resolution

    def valid_papers(self, poll):
        """Papers for, against and blank; spoiled ones are left out."""
        return poll["approve"] + poll["against"] + poll["abstain"]

    def enough_papers(self, poll, terms):
        """More than the share of the papers issued came back, and as many as make a poll."""
        returned = poll["returned"]
        return self.more_than(returned, poll["issued"], terms["returned"]) and returned >= terms["ballots"]

    def shares(self, polls):
        """Approving papers out of the valid ones, each place apart."""
        return [(poll["approve"], self.out_of(poll)) for poll in polls]

    def all_places(self, answers):
        """The worst place decides."""
        return all(answers)

    def latest(self, earlier, later):
        """The last that was filed counts."""
        return later

    def voters(self, ballot):
        """Halves are of those entitled to vote, not of those who came."""
        return ballot["entitled"]

    def in_favor(self, ballot):
        """Those in the room and those who wrote before the meeting."""
        return ballot["yes"] + ballot["written"]["yes"]

    def out_of(self, poll):
        """Approval is a share of the valid papers."""
        return self.valid_papers(poll)

    def attending(self, ballot):
        """Who writes is not in the room."""
        return ballot["present"]

    def majority(self, ballot, mark):
        """More than the mark of those entitled are in favor."""
        return self.more_than(self.in_favor(ballot), self.voters(ballot), mark)

    def probation_over(self, since, terms, extension):
        """A year and the months of the extension, counted once from the day of admission."""
        return self.months_after(since, terms["probation"] + extension)

    def missing(self, cells, heard):
        """Cells that nobody has answered for: to know nothing is not to know good."""
        return [cell for cell in cells if cell not in heard]

    def bars(self, cell):
        """Whose adverse answer stands in the way."""
        return cell.endswith("/police")

    def doubts(self, cell, opinion):
        """A reserved opinion, or an adverse one that does not bar."""
        return opinion == "reserved" or (opinion == "adverse" and not self.bars(cell))

    def excused(self, answered):
        """A waiver excuses one place, where people did answer at the other."""
        return any(answered)

    def of_this_stage(self, evidence):
        """What was heard of a candidate never serves the conversion."""
        return {}


# ---- The file: what the minutes leave behind


class File:
    """What is on file of a person: days, the evidence of this stage, waivers and resolutions."""

    def __init__(self, law, minutes):
        self.law, self.days, self.polls, self.heard = law, {}, {}, {}
        self.person, self.waivers, self.resolution, self.extension = None, set(), None, 0
        self.minutes = minutes
        for minute in minutes:
            if minute.get("verdict", "grant") == "grant":
                self.take(minute)

    def take(self, minute):
        """Files one granted minute."""
        name = minute["step"]
        self.days[name] = day_of(minute)
        getattr(self, "take_" + name.replace("-", "_"), lambda _: None)(minute)
        if name in ("recognize", "nominate", "approve-admission") and minute.get("outcome") != "refused":
            self.begin_stage()

    def begin_stage(self):
        """Evidence and waivers belong to the stage they were filed in."""
        self.polls, self.heard = self.law.of_this_stage(self.polls), self.law.of_this_stage(self.heard)
        self.waivers = set()

    def take_apply(self, minute):
        self.person = minute["person"]

    def take_poll(self, minute):
        earlier = self.polls.get(minute["at"])
        self.polls[minute["at"]] = minute if earlier is None else self.law.latest(earlier, minute)

    def take_consult(self, minute):
        cell = minute["at"] + "/" + minute["source"]
        earlier = self.heard.get(cell)
        self.heard[cell] = minute["opinion"] if earlier is None else self.law.latest(earlier, minute["opinion"])

    def take_waive(self, minute):
        self.waivers.add(minute["rule"])

    def take_admit(self, minute):
        self.resolution = day_of(minute)

    def take_convert(self, minute):
        self.resolution = day_of(minute)

    def take_extend(self, minute):
        self.resolution, self.extending = day_of(minute), minute["months"]

    def take_approve_extension(self, minute):
        if minute["outcome"] == "approved":
            self.extension = self.extending

    def at_home(self):
        """Whether the person lives where they come from."""
        places = self.person["places"]
        return places["residence"] == places["origin"]


def day_of(step):
    """The day of a step."""
    return date.fromisoformat(step["on"])


# ---- Polls


class Case:
    """One vector in hand: the formulas, the file, the step and the terms."""

    def __init__(self, law, file, step, terms):
        self.law, self.file, self.step, self.terms, self.on = law, file, step, terms, day_of(step)


def polls_asked(case, there=lambda poll: poll is not None):
    """The polls that a rule asks for, None for one that is not there; one place is enough where one may be left out."""
    polls = [case.file.polls.get(place) for place in PLACES]
    kept = [poll for poll in polls if there(poll)]
    if kept and one_is_enough(case):
        return kept
    return [poll if there(poll) else None for poll in polls]


def one_is_enough(case):
    """Where both places are one; or where a committee has waived one of them, if people did answer at the other."""
    answered = [case.law.valid_papers(poll) > 0 for poll in case.file.polls.values()]
    return case.file.at_home() or ("poll.held" in case.file.waivers and case.law.excused(answered))


def of_each(polls, holds):
    """A rule over polls: broken where one breaks it, else awaiting where one is missing."""
    if not all(holds(poll) for poll in polls if poll is not None):
        return BROKEN
    return AWAITS if None in polls else HOLDS


def papers_add_up(poll):
    """Every paper that came back is one of four kinds, and no more came back than went out."""
    kinds = poll["approve"] + poll["against"] + poll["abstain"] + poll["spoiled"]
    return kinds == poll["returned"] <= poll["issued"]


def judged_polls(case):
    """The step itself where it is a poll, else the polls on file."""
    return [case.step] if case.step["step"] == "poll" else polls_asked(case)


def poll_adds_up(case):
    return of_each(judged_polls(case), papers_add_up)


def poll_valid(case):
    return of_each(judged_polls(case), lambda poll: case.law.enough_papers(poll, case.terms))


def polled(case):
    """The polls with papers in them: one without any is no answer."""
    return polls_asked(case, lambda poll: poll is not None and case.law.valid_papers(poll) > 0)


def poll_held(case):
    polls = [case.file.polls.get(place) for place in PLACES]
    papers = [poll is not None and case.law.valid_papers(poll) > 0 for poll in polls]
    return HOLDS if all(papers) or (any(papers) and case.file.at_home()) else AWAITS


def reaches(case, mark):
    """The approval at every place reaches a mark."""
    polls = polled(case)
    shares = case.law.shares([poll for poll in polls if poll is not None])
    if shares and not case.law.all_places([case.law.at_least(*share, mark) for share in shares]):
        return BROKEN
    return AWAITS if None in polls else HOLDS


def poll_pass_mark(case):
    return reaches(case, case.terms["passMark"])


def poll_floor(case):
    return reaches(case, case.terms["floor"])


def poll_fresh(case):
    return of_each(polls_asked(case), lambda poll: within(case, day_of(poll), case.terms["fresh"]))


def poll_not_too_soon(case):
    """A valid poll under the mark, or under the floor, makes the next one at its place wait."""
    last = case.file.polls.get(case.step["at"])
    if last is None or not (papers_add_up(last) and case.law.enough_papers(last, case.terms)):
        return HOLDS
    return must(case.law.is_over(case.on, case.law.months_after(day_of(last), wait_after(case, last))))


def wait_after(case, poll):
    """Months that a poll makes the next one wait."""
    share = (poll["approve"], case.law.out_of(poll))
    if not case.law.at_least(*share, case.terms["floor"]):
        return case.terms["refusal"]
    return 0 if case.law.at_least(*share, case.terms["passMark"]) else case.terms["deferral"]


# ---- Ballots


def said(votes):
    """How many voted, whichever way."""
    return votes["yes"] + votes["no"] + votes["abstain"]


def ballot_adds_up(case):
    ballot, members = case.step["ballot"], case.step["by"].get("fullMembers")
    letters = said(ballot["written"]) + said(ballot.get("late", {"yes": 0, "no": 0, "abstain": 0}))
    if said(ballot) != ballot["present"] or ballot["present"] + letters > ballot["entitled"]:
        return BROKEN
    if members is None:
        return AWAITS
    return HOLDS if ballot["entitled"] <= members else BROKEN


def ballot_quorum(case):
    ballot = case.step["ballot"]
    return must(case.law.more_than(case.law.attending(ballot), ballot["entitled"], case.terms["quorum"]))


def ballot_majority(case):
    return must(case.law.majority(case.step["ballot"], case.terms["majority"]))


def ballot_secret(case):
    return must(case.step["ballot"]["secret"])


def ballot_alone(case):
    return must(case.step["ballot"]["alone"])


def must(answer):
    """Holds or is broken."""
    return HOLDS if answer else BROKEN


# ---- Days and months


def within(case, start, months):
    """Not later than so many months after a day."""
    return case.law.on_time(case.on, case.law.months_after(start, months))


def talk_within_a_month(case):
    applied = case.file.days["apply"]
    talked = case.on if case.step["step"] == "talk" else case.file.days.get("talk")
    last = case.law.months_after(applied, case.terms["within"])
    return must(talked is not None and case.law.on_time(talked, last))


def cultivation_one_year(case):
    start = case.law.cultivated_since(case.file.days)
    return must(case.law.is_over(case.on, case.law.months_after(start, case.terms["lasts"])))


def probation_one_year(case):
    start = case.law.probation_since(case.file.days)
    return must(case.law.is_over(case.on, case.law.probation_over(start, case.terms, case.file.extension)))


def extension_length(case):
    return must(case.terms["shortest"] <= case.step["months"] <= case.terms["longest"])


def approval_within_three_months(case):
    return must(within(case, case.law.submitted(case.file), case.terms["within"]))


def approval_within_six_months(case):
    return must(within(case, case.law.submitted(case.file), case.terms["atMost"]))


def edition_in_force(case):
    return must(edition_of(case) is not None)


def edition_of(case):
    """The edition that a step is judged by."""
    return case.law.edition(case.step, case.file.minutes)


def admission_within_a_month(case):
    late = not within(case, case.file.days["prereview"], case.terms["meetingWithin"])
    return must(edition_of(case) == "cpc-2014" or not late)


def oath_within_a_month(case):
    late = not within(case, case.file.days["approve-admission"], case.terms["oathWithin"])
    return must(edition_of(case) == "cpc-2014" or not late)


# ---- Opinions of both places


def investigation_full(case):
    return AWAITS if case.law.missing(case.terms["cells"], case.file.heard) else HOLDS


def investigation_none_adverse(case):
    return must(not any(case.law.bars(cell) and said == "adverse" for cell, said in case.file.heard.items()))


def investigation_doubts_weighed(case):
    return must(not any(case.law.doubts(cell, said) for cell, said in case.file.heard.items()))


# ---- Which rule judges which step, by which term, and what follows from it

REVIEWS = ("prereview", "admit", "convert")
MEETINGS = ("admit", "convert")
VOTES = ("admit", "convert", "extend", "cancel")
APPROVALS = ("approve-admission", "approve-conversion", "approve-extension", "approve-cancellation")

# rule: (steps, the term whose vectors it judges, the verdict where it is broken, the reading)
RULES = {
    "poll.adds-up": (("poll", *REVIEWS), "ballots", "bar", poll_adds_up),
    "poll.valid": (("poll", *REVIEWS), "ballots", "bar", poll_valid),
    "poll.held": (REVIEWS, "ballots", "bar", poll_held),
    "poll.pass-mark": (MEETINGS, "passMark", "defer", poll_pass_mark),
    "poll.floor": (MEETINGS, "floor", "deny", poll_floor),
    "poll.fresh": (REVIEWS, "fresh", "bar", poll_fresh),
    "poll.not-too-soon": (("poll",), "deferral", "bar", poll_not_too_soon),
    "ballot.adds-up": (VOTES, "majority", "bar", ballot_adds_up),
    "ballot.quorum": (VOTES, "quorum", "bar", ballot_quorum),
    "ballot.majority": (VOTES, "majority", "deny", ballot_majority),
    "ballot.secret": (VOTES, "majority", "bar", ballot_secret),
    "ballot.alone": (VOTES, "majority", "bar", ballot_alone),
    "talk.within-a-month": (("talk", "recognize"), "within", "grant", talk_within_a_month),
    "cultivation.one-year": (("nominate",), "lasts", "bar", cultivation_one_year),
    "probation.one-year": (("convert",), "probation", "bar", probation_one_year),
    "extension.length": (("extend",), "longest", "bar", extension_length),
    "approval.within-three-months": (APPROVALS, "within", "grant", approval_within_three_months),
    "approval.within-six-months": (("approve-admission",), "atMost", "bar", approval_within_six_months),
    "edition.in-force": (("apply",), None, "bar", edition_in_force),
    "admission.within-a-month": (("admit",), "meetingWithin", "grant", admission_within_a_month),
    "oath.within-a-month": (("swear",), "oathWithin", "grant", oath_within_a_month),
    "investigation.full": (REVIEWS, "cells", "bar", investigation_full),
    "investigation.none-adverse": (REVIEWS, "cells", "bar", investigation_none_adverse),
    "investigation.doubts-weighed": (REVIEWS, "cells", "grant", investigation_doubts_weighed),
}
WAIVABLE = ("poll.held", "poll.pass-mark")


def asked_of(vector):
    """The rules that this reading has for a vector: those of its step whose term the vector gives."""
    name, terms = vector["step"]["step"], vector["terms"]
    return [rule for rule, (steps, term, _, _) in RULES.items() if name in steps and (term is None or term in terms)]


def judge(law, vector, minutes):
    """What this reading finds of each rule it has for a vector."""
    case = Case(law, File(law, minutes), vector["step"], vector["terms"])
    found = {rule: RULES[rule][3](case) for rule in asked_of(vector)}
    waived = {rule for rule in WAIVABLE if rule in case.file.waivers and found.get(rule, HOLDS) != HOLDS}
    return {**found, **{rule: WAIVED for rule in waived}}


def consequence(rule, status):
    """The verdict that one finding leads to: what is broken its own, and what is awaited bars."""
    return {BROKEN: RULES[rule][2], AWAITS: "bar"}.get(status, "grant")


def stated(vector, rule):
    """What a vector says of a rule."""
    return next((status for status in (BROKEN, AWAITS, WAIVED) if rule in vector["rules"][status]), HOLDS)


def verdict_agrees(vector, found):
    """The gravest finding is the verdict, or no graver than it where rules outside this reading are broken too."""
    gravest = max((VERDICTS.index(consequence(*one)) for one in found.items()), default=0)
    given = VERDICTS.index(vector["verdict"])
    others = set(vector["rules"][BROKEN] + vector["rules"][AWAITS]) - set(found)
    return gravest <= given if others else gravest == given


def differences(law, vectors):
    """Where this reading and the vectors differ, one sentence each."""
    for vector, minutes in vectors:
        found = judge(law, vector, minutes)
        for rule, status in found.items():
            if status != stated(vector, rule):
                yield f"{vector['id']}: {rule} {status}, the vector says {stated(vector, rule)}"
        if not verdict_agrees(vector, found):
            yield f"{vector['id']}: the vector says {vector['verdict']}"


# ---- Wrong formulas, each of which somebody has written before


def percent(self, part, whole, mark):
    return whole > 0 and (200 * part + whole) // (2 * whole) >= 100 * mark[0] / mark[1]


def decimals(self, part, whole, mark):
    return part > round(mark[0] / mark[1], 4) * whole


def overflowing(self, day, count):
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, 1) + timedelta(days=day.day - 1)


def days_of_years(self, day, count):
    if count % 12:
        return Law.months_after(self, day, count)
    return day + timedelta(days=365 * (count // 12))


def pooled(self, polls):
    return [(sum(poll["approve"] for poll in polls), sum(self.valid_papers(poll) for poll in polls))] if polls else []


def twice_clamped(self, since, terms, extension):
    return self.months_after(self.months_after(since, terms["probation"]), extension)


def rounded_up(self, part, whole, mark):
    return whole > 0 and -(-100 * part // whole) >= 100 * mark[0] / mark[1]


def a_day_after(self, day, count):
    return Law.months_after(self, day, count) + timedelta(days=1)


def latest_day(*names):
    """The last of some days that are on file."""
    return lambda self, days: max(days[name] for name in names if name in days)


ZOO = {
    "present-for-entitled": {"voters": lambda self, ballot: ballot["present"]},
    "half-rounded-up": {"majority": lambda self, b, mark: self.in_favor(b) >= -(-b["entitled"] * mark[0] // mark[1])},
    "whole-percent": {"at_least": percent},
    "two-thirds-is-0.6667": {"more_than": decimals},
    "places-pooled": {"shares": pooled},
    "best-place-decides": {"all_places": lambda self, answers: any(answers)},
    "unknown-is-favorable": {"missing": lambda self, cells, heard: []},
    "any-answer-will-do": {"missing": lambda self, cells, heard: [] if heard else cells},
    "year-of-365-days": {"months_after": days_of_years},
    "months-of-30-days": {"months_after": lambda self, day, count: day + timedelta(days=30 * count)},
    "month-ends-overflow": {"months_after": overflowing},
    "percent-rounded-up": {"at_least": rounded_up},
    "a-day-too-long": {"months_after": a_day_after},
    "last-day-is-late": {"on_time": lambda self, day, last: day < last},
    "first-day-is-early": {"is_over": lambda self, day, end: day > end},
    "new-edition-from-the-start": {"edition": lambda self, step, minutes: "cpc-2026"},
    "old-edition-for-ever": {"edition": lambda self, step, minutes: "cpc-2014"},
    "edition-of-the-application": {"edition": lambda self, step, minutes: Law.edition(self, [*minutes, step][0], [])},
    "transfer-starts-the-clock-anew": {"cultivated_since": latest_day("recognize", "transfer")},
    "cultivated-since-the-application": {"cultivated_since": lambda self, days: days["apply"]},
    "probation-from-the-approval": {"probation_since": latest_day("admit", "approve-admission")},
    "approval-counted-from-the-interview": {"submitted": lambda self, file: file.days.get("interview", file.resolution)},
    "out-of-papers-issued": {"out_of": lambda self, poll: poll["issued"]},
    "out-of-papers-returned": {"out_of": lambda self, poll: poll["returned"]},
    "seven-papers-are-too-few": {"enough_papers": lambda self, p, t: Law.enough_papers(self, p, t) and p["returned"] > 7},
    "blanks-are-in-favor": {"in_favor": lambda self, b: b["yes"] + b["abstain"] + b["written"]["yes"]},
    "majority-of-votes-cast": {"voters": lambda self, b: said(b) + said(b["written"])},
    "police-do-not-bar": {"bars": lambda self, cell: False},
    "doubts-are-nothing": {"doubts": lambda self, cell, opinion: False},
    "a-waiver-excuses-both-places": {"excused": lambda self, answered: True},
    "over-for-at-least": {"at_least": lambda self, part, whole, mark: part * mark[1] > mark[0] * whole},
    "at-least-for-over": {"more_than": lambda self, part, whole, mark: part * mark[1] >= mark[0] * whole},
    "spoiled-counted": {"valid_papers": lambda self, poll: poll["returned"]},
    "blank-left-out": {"valid_papers": lambda self, poll: poll["approve"] + poll["against"]},
    "first-poll-stands": {"latest": lambda self, earlier, later: earlier},
    "six-papers-are-enough": {"enough_papers": lambda self, poll, terms: 2 * poll["returned"] > poll["issued"]},
    "late-counted": {"in_favor": lambda self, b: Law.in_favor(self, b) + b.get("late", {"yes": 0})["yes"]},
    "written-not-counted": {"in_favor": lambda self, ballot: ballot["yes"]},
    "letters-make-a-quorum": {"attending": lambda self, b: b["present"] + said(b["written"])},
    "extension-clamped-twice": {"probation_over": twice_clamped},
    "extension-forgotten": {"probation_over": lambda self, since, terms, _: Law.probation_over(self, since, terms, 0)},
    "every-source-bars": {"bars": lambda self, cell: True},
    "last-stage-serves-this-one": {"of_this_stage": lambda self, evidence: evidence},
}


def mutant(name):
    """The law with one formula wrong."""
    return type(name, (Law,), ZOO[name])()


# ---- Reading and saying


def minutes_of(recipe, bases):
    """The minutes that a vector stands for."""
    if isinstance(recipe, list):
        return recipe
    replace = recipe.get("replace", {})
    taken = bases[recipe["base"]][: recipe.get("take")]
    replaced = [replace.get(str(index), minute) for index, minute in enumerate(taken)]
    return [minute for minute in replaced if minute is not None] + recipe.get("append", [])


def read():
    """Every vector of the kinds judged here, with its minutes."""
    bases = json.loads((HERE / "bases.json").read_text("utf-8"))["minutes"]
    for kind in KINDS:
        for line in (HERE / (kind + ".ndjson")).read_text("utf-8").splitlines():
            vector = json.loads(line)
            yield vector, minutes_of(vector["minutes"], bases)


def tell(law, vectors):
    """Prints what differs and how much; true where nothing does."""
    found = list(differences(law, vectors))
    print("\n".join([*found[:20], *(["..."] if len(found) > 20 else [])]), end="\n" if found else "")
    print(f"{len(vectors)} vectors, {len(found)} differences")
    return not found


def tell_zoo(vectors):
    """Prints how many differences each wrong formula makes; true where each makes some."""
    counts = {name: sum(1 for _ in differences(mutant(name), vectors)) for name in ZOO}
    for name, count in counts.items():
        print(f"{count:6} {name}")
    print(f"{len(counts)} wrong formulas, {list(counts.values()).count(0)} unnoticed")
    return all(counts.values())


def main(arguments):
    """Runs what the command line asks for; 0 where all is well."""
    vectors = list(read())
    if arguments == ["--zoo"]:
        return 0 if tell_zoo(vectors) else 1
    if arguments[:1] == ["--mutant"] and len(arguments) == 2 and arguments[1] in ZOO:
        return 0 if tell(mutant(arguments[1]), vectors) else 1
    if arguments:
        print(f"usage: check.py [--zoo | --mutant NAME], where NAME is one of: {', '.join(ZOO)}", file=sys.stderr)
        return 2
    return 0 if tell(Law(), vectors) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
