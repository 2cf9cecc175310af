#!/usr/bin/env python3
"""Judges all vectors but the careers again, from the text of the law and with none of our code.

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
KINDS = ("poll", "ballot", "clause", "date", "investigation", "course", "correction")
VERDICTS = ("grant", "defer", "deny", "bar")
EDITIONS = (("cpc-1990", "1991-01-01"), ("cpc-2014", "2014-05-28"), ("cpc-2026", "2026-05-11"))
FIRST_DAYS = {name: date.fromisoformat(start) for name, start in EDITIONS}
PLACES = ("residence", "origin")
BASES = json.loads((HERE / "bases.json").read_text("utf-8"))
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

    def confirms(self, file, vote):
        """A vote on what waits for no more than six months is no new resolution."""
        same = file.vote is not None and file.vote["step"] == vote["step"]
        return same and self.on_time(day_of(vote), self.months_after(file.resolution, 6))

    def corrected(self, minutes):
        """The list as it was put right, read from its end: the last correction of a place counts, and one that was itself struck or
        put right does nothing. Every place keeps its number; what was struck is None."""
        now, settled = list(minutes), set()
        for place in reversed(range(len(now))):
            if corrects(now[place]) and now[place]["minute"] not in settled:
                settled.add(now[place]["minute"])
                now[now[place]["minute"]] = now[place].get("instead")
        return now

    def touched(self, file, place):
        """The bodies that stand behind a minute: who took it, who put it there, who approved it since; and behind what it corrects."""
        one = file.minutes[place]
        putting = [minute["by"]["kind"] for minute in file.minutes if corrects(minute) and minute["minute"] == place]
        behind = self.touched(file, one["minute"]) if corrects(one) and file.minutes[one["minute"]] else []
        return [one["by"]["kind"], *putting[-1:], *([file.approved[place]] if place in file.approved else []), *behind]

    def may_stand(self, new, old):
        """A record may take any place, an act only where the same act stood first."""
        return new in RECORDS or new == old

    def file_before(self, minutes, place):
        """What is put in place of a minute is judged on the file before it, as corrected until now but for that minute."""
        return self.corrected([*minutes[:place], None, *minutes[place + 1 :]])[:place]

    def in_its_way(self, days, place, instead):
        """The days that a correction may not be before: all but that of the minute that it puts right, and the new one."""
        return [day for at, day in enumerate(days) if at != place and day] + ([instead["on"]] if instead else [])

    def really_moves(self, file, transfer):
        """A person moves; a branch that merges or is renamed does not, nor does who stays with the branch that holds the file."""
        return transfer.get("because", "moved") == "moved" and transfer["to"]["id"] != file.holder["id"]

    def put_off_to(self, end, days):
        """Who was put off is decided on after the end of probation, or after the day that was named last, if that is later."""
        return max([end, *days[-1:]])

    def deferrals(self, file):
        """Meetings of this stage that deferred."""
        return [verdict for verdict, _, _ in file.met].count("defer")

    def lost(self, file):
        """A meeting that refuses takes back what waits."""
        return None

    def judged_again(self, file, step):
        """The vote that an approval looks at again; a refusal looks at nothing."""
        asked = step["step"] == APPROVALS[VOTES.index(file.vote["step"])] if file.vote else False
        return file.vote if asked and step["outcome"] == "approved" else None

    def stops(self, step, rule, no):
        """A record or a no is filed whatever else is wrong, unless it cannot be true, is void, or is not that body's to make, or not now."""
        group = rule.split(".")[0]
        relies = step in RECORDS or no and rule not in VOIDS and RULES[rule][2] == "bar"
        return not relies or group == "body" or rule in ("edition.in-force", "poll.adds-up")

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

    def doors(self, edition, floating, unit):
        """Where somebody may apply, by what Party organization their unit has (Art. 6)."""
        near = {"unit-location", "supervising-department"}
        of_2014 = near if floating and unit != "none" else set()
        of_2026 = near if unit == "unorganized" else set()
        own = {"unit"} if unit == "organized" else {"residence"}
        return own | (of_2014 if edition == "cpc-2014" else of_2026) | ({"floating-organization"} if floating else set())

    def trained(self, edition, training):
        """Days or class hours, either of which is enough (Art. 17)."""
        days, hours = (5, 40) if edition == "cpc-1990" else (3, 24)
        return training["days"] >= days or training["hours"] >= hours

    def papers(self, edition):
        """What is archived (2014 Art. 37, 2026 Art. 36)."""
        common = {"application-form", "application", "political-review", "conversion-petition"}
        registers = {"activist-register", "probationer-register"}
        return common | (registers if edition == "cpc-2026" else {"cultivation-records"})

    def group_is_asked(self, groups):
        """A branch without Party groups asks none; None where nobody said."""
        return groups

    def first_counted(self, posted):
        """Five days of work, that of posting among them (2026 Art. 13)."""
        return posted

    def shared(self, one, other):
        """The days on which two notices are both up."""
        return max(one["from"], other["from"]), min(one["until"], other["until"])

    def stretch(self):
        """Months between two discussions of a probationer (1990 Art. 24)."""
        return 3

    def since_the_vote(self, deliberated):
        """A new vote needs a new deliberation."""
        return []

    def agreed_in_time(self, agreed, posted):
        """The higher committee agrees before the notice is up, or on its first day (2026 Art. 13)."""
        return agreed <= posted


# ---- The file: what the minutes leave behind


class File:
    """What is on file of a person: days, the evidence of this stage, waivers and resolutions."""

    def __init__(self, law, minutes):
        self.law, self.days, self.polls, self.heard = law, {}, {}, {}
        self.person, self.waivers, self.resolution, self.extension = None, set(), None, 0
        self.holder, self.bodies, self.filed, self.all = None, {}, {}, {}
        self.sponsors, self.consulted, self.deliberated, self.vote = None, None, [], None
        self.stage, self.passed, self.polled, self.met, self.put_off = None, set(), [], [], []
        self.left, self.moved_in, self.later, self.approved, self.votes = set(), False, [], {}, []
        self.minutes = minutes
        for place, minute in enumerate(minutes):
            if minute is not None:
                self.place = place
                self.bodies.setdefault(minute["by"]["id"], {}).update(minute["by"])
                self.weigh(minute)

    def weigh(self, minute):
        """Files a minute that was granted; a meeting that was not takes back what waits, and a refusal ends it."""
        if granted(minute) or minute["step"] == "deliberate":
            self.take(minute)
        elif minute["step"] in MEETINGS + VOTES:
            self.met.append((minute["verdict"], dict(self.polls), set(self.waivers)))
            if self.vote is not None and minute["step"] == self.vote["step"]:
                self.vote = self.law.lost(self)
                self.resolution = self.resolution if self.vote else None
        elif minute["step"] in APPROVALS:
            self.vote, self.resolution = None, None

    def waits(self, name=None):
        """Whether a resolution waits for approval, of that name or any."""
        return self.vote is not None and name in (None, self.vote["step"])

    def take(self, minute):
        """Files one granted minute."""
        name = minute["step"]
        if name == "apply":
            self.days, self.filed, self.all, self.extension, self.put_off = {}, {}, {}, 0, []
        self.days[name] = day_of(minute)
        self.all.setdefault(name, []).append(minute)
        getattr(self, "take_" + name.replace("-", "_"), lambda _: None)(minute)
        if name in ("recognize", "nominate", "approve-admission") and minute.get("outcome") != "refused":
            self.begin_stage()

    def begin_stage(self):
        """Evidence and waivers belong to the stage they were filed in."""
        self.polls, self.heard = self.law.of_this_stage(self.polls), self.law.of_this_stage(self.heard)
        self.waivers, self.passed, self.polled, self.met, self.left = set(), set(), [], [], set()

    def take_apply(self, minute):
        self.person, self.holder, self.stage = minute["person"], minute["by"], "applicant"

    def take_recognize(self, minute):
        self.stage = "activist"

    def take_nominate(self, minute):
        self.stage = "candidate"

    def take_screen(self, minute):
        self.passed.add(minute["step"])

    take_prereview = take_fill_form = take_screen

    def take_assign_mentors(self, minute):
        self.left.discard("mentors")

    def take_postpone(self, minute):
        self.put_off.append(date.fromisoformat(minute["until"]))

    def take_transfer(self, minute):
        """What is of the branch or the place that was left; a move after the vote takes nothing from it."""
        real, waits = self.law.really_moves(self, minute), self.waits("admit") and self.stage == "candidate"
        self.holder = minute["to"]
        if real and (waits or self.stage == "probationer"):
            self.moved_in = True
        elif real:
            self.left |= {"mentors", "sponsors"}
            self.passed -= {"screen", "prereview", "fill-form"}
        if waits:
            self.later.append(minute)
        elif "places" in minute:
            self.settle(minute["places"], minute.get("floating"))

    def settle(self, places, floating):
        """Where a place is another by now, what was heard and polled there no longer counts; doubts stay."""
        for place in (place for place in PLACES if places[place] != self.person["places"][place]):
            self.polls.pop(place, None)
            self.heard = {cell: one for cell, one in self.heard.items() if one != "favorable" or not cell.startswith(place)}
        apart = places["residence"] != places["origin"]
        self.person = {**self.person, "places": places, "floating": apart if floating is None else floating}

    def answer(self, minute):
        """A resolution that is approved waits no more; what led to it is the approving body's to correct."""
        self.approved.update({place: minute["by"]["kind"] for place in self.votes})
        self.vote, self.resolution = None, None

    def take_approve_admission(self, minute):
        self.answer(minute)
        self.stage = "probationer"
        for transfer in self.later:
            if "places" in transfer:
                self.settle(transfer["places"], transfer.get("floating"))

    def take_withdraw(self, minute):
        """Nobody holds the file of an outsider."""
        self.holder = None

    take_annul = take_withdraw
    take_approve_conversion = answer

    def take_approve_cancellation(self, minute):
        self.answer(minute)
        self.holder = None

    def take_deliberate(self, minute):
        self.deliberated = [*self.deliberated, minute["outcome"]]

    def take_file(self, minute):
        self.filed[minute["record"]] = day_of(minute)

    def take_name_sponsors(self, minute):
        self.sponsors = minute["sponsors"]
        self.left.discard("sponsors")

    def take_vet(self, minute):
        self.consulted = {place: self.person["places"][place] for place in minute["consulted"]}

    def take_poll(self, minute):
        earlier = self.polls.get(minute["at"])
        self.polled.append(minute)
        self.polls[minute["at"]] = minute if earlier is None else self.law.latest(earlier, minute)

    def take_consult(self, minute):
        cell = minute["at"] + "/" + minute["source"]
        earlier = self.heard.get(cell)
        self.heard[cell] = minute["opinion"] if earlier is None else self.law.latest(earlier, minute["opinion"])

    def take_waive(self, minute):
        self.waivers.add(minute["rule"])

    def take_admit(self, minute):
        if self.law.confirms(self, minute):
            self.votes.append(self.place)
        else:
            self.votes, self.moved_in = [self.place], False
            self.resolution, self.vote, self.deliberated = day_of(minute), minute, self.law.since_the_vote(self.deliberated)
        self.days["admit"] = self.resolution

    def take_convert(self, minute):
        self.votes = [*(self.votes if self.law.confirms(self, minute) else []), self.place]
        self.resolution, self.vote = (self.resolution if self.law.confirms(self, minute) else day_of(minute)), minute

    def take_extend(self, minute):
        self.take_convert(minute)
        self.extending = minute["months"]

    def take_approve_extension(self, minute):
        self.extension = self.extending
        self.answer(minute)

    def at_home(self):
        """Whether the person lives where they come from."""
        places = self.person["places"]
        return places["residence"] == places["origin"]


def granted(minute):
    """What is on file was granted, if it does not say otherwise."""
    return minute.get("verdict", "grant") == "grant"


def corrects(minute):
    """Whether a minute puts another one right."""
    return minute is not None and minute["step"] == "correct" and granted(minute)


def day_of(step):
    """The day of a step."""
    return date.fromisoformat(step["on"])


# ---- Polls


class Case:
    """One vector in hand: the formulas, the file, the step and the terms."""

    def __init__(self, law, file, step, terms):
        self.law, self.file, self.step, self.terms, self.on = law, file, step, terms, day_of(step)
        self.edition, self.calendar = law.edition(step, file.minutes), {}

    def says(self, body, field):
        """What a body said of itself last, with the step in hand or before; None where it never did."""
        now = self.step["by"] if self.step["by"]["id"] == body["id"] else {}
        return {**self.file.bodies.get(body["id"], {}), **now}.get(field)


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
    return of_each(polls_asked(case), lambda poll: within(case, "poll.fresh", day_of(poll), case.terms["fresh"]))


def poll_not_too_soon(case):
    """A valid poll under the mark, or under the floor, makes the next one at its place wait."""
    if case.step["step"] == "poll":
        last = case.file.polls.get(case.step["at"])
        return must(last is None or in_time(case, last, case.step))
    return must(all(in_time(case, former, case.file.polls[former["at"]]) for former in former_polls(case)))


def former_polls(case):
    """Polls of this stage that were held before the one that counts at their place."""
    return [poll for poll in case.file.polled if poll["on"] < case.file.polls.get(poll["at"], poll)["on"]]


def in_time(case, former, poll):
    """Whether a poll waited as long as the one before it asks for."""
    return case.law.is_over(day_of(poll), case.law.months_after(day_of(former), wait_after(case, former)))


def deferral_over(case):
    """A meeting that failed for its polls is held again when each of these places was polled anew, in time."""
    failed = [poll for _, polls, waived in case.file.met for poll in polls.values() if wait_after(case, poll, waived)]
    return must(all(any(anew(case, poll, other) for other in case.file.polled) for poll in failed))


def anew(case, former, poll):
    return poll["at"] == former["at"] and poll["on"] > former["on"] and in_time(case, former, poll)


def deferral_at_most_two(case):
    """The third time at a stage is a refusal."""
    under = "poll.pass-mark" not in case.file.waivers and any(wait_after(case, poll) for poll in case.file.polls.values())
    return must(not under or case.law.deferrals(case.file) < case.terms["deferrals"])


def wait_after(case, poll, waived=()):
    """Months that a poll makes the next one wait."""
    share = (poll["approve"], case.law.out_of(poll))
    if not (papers_add_up(poll) and case.law.enough_papers(poll, case.terms)):
        return 0
    if "poll.pass-mark" in waived and case.law.at_least(*share, case.terms["floor"]):
        return 0
    if not case.law.at_least(*share, case.terms["floor"]):
        return case.terms["refusal"]
    return 0 if case.law.at_least(*share, case.terms["passMark"]) else case.terms["deferral"]


# ---- Ballots


def said(votes):
    """How many voted, whichever way."""
    return votes["yes"] + votes["no"] + votes["abstain"]


def members(case):
    """The full members of the branch, as it or its file said last; fewer than are entitled is out of date."""
    said_now = case.step["by"].get("fullMembers")
    last = case.says(case.file.holder, "fullMembers")
    return last if said_now is None and last is not None and last >= case.step["ballot"]["entitled"] else said_now


def left_off(case):
    """How many full members are neither entitled nor excused by consent."""
    ballot, excused = case.step["ballot"], case.step["ballot"].get("excused", {"count": 0, "consented": True})
    full = members(case)
    return 0 if full is None else max(0, full - ballot["entitled"] - excused["count"] * excused["consented"])


def ballot_roll(case):
    ballot = case.step["ballot"]
    few = members(case) is not None and ballot.get("excused", {"count": 0})["count"] > ballot["entitled"]
    return must(left_off(case) == 0 and not few)


def half(case, count, mark, met):
    """Whether a count meets its mark of those entitled, and would if whom nobody excused had been on the roll."""
    entitled = case.law.voters(case.step["ballot"])
    if not met:
        return BROKEN
    return HOLDS if case.law.more_than(count, entitled + left_off(case), mark) else AWAITS


def ballot_adds_up(case):
    ballot, full = case.step["ballot"], members(case)
    letters = said(ballot["written"]) + said(ballot.get("late", {"yes": 0, "no": 0, "abstain": 0}))
    if said(ballot) != ballot["present"] or ballot["present"] + letters > ballot["entitled"]:
        return BROKEN
    if full is None:
        return AWAITS
    return HOLDS if ballot["entitled"] + ballot.get("excused", {"count": 0})["count"] <= full else BROKEN


def ballot_quorum(case):
    ballot, mark = case.step["ballot"], case.terms["quorum"]
    present = case.law.attending(ballot)
    return half(case, present, mark, case.law.more_than(present, ballot["entitled"], mark))


def ballot_majority(case):
    ballot, mark = case.step["ballot"], case.terms["majority"]
    return half(case, case.law.in_favor(ballot), mark, case.law.majority(ballot, mark))


def ballot_secret(case):
    return must(case.step["ballot"]["secret"])


def ballot_alone(case):
    return must(case.step["ballot"]["alone"])


def must(answer):
    """Holds or is broken."""
    return HOLDS if answer else BROKEN


# ---- Days and months


def begun(rule, start):
    """A period that a later edition brought runs from its event, or from the first day of that edition."""
    known = ONLY.get(rule, {name for name, _ in EDITIONS})
    return max(start, min(FIRST_DAYS[name] for name in known))


def within(case, rule, start, months):
    """Not later than so many months after a day."""
    return case.law.on_time(case.on, case.law.months_after(begun(rule, start), months))


def talk_within_a_month(case):
    applied = case.file.days["apply"]
    talked = case.on if case.step["step"] == "talk" else case.file.days.get("talk")
    last = case.law.months_after(begun("talk.within-a-month", applied), case.terms["within"])
    return must(talked is not None and case.law.on_time(talked, last))


def cultivation_one_year(case):
    start = case.law.cultivated_since(case.file.days)
    return must(case.law.is_over(case.on, case.law.months_after(start, case.terms["lasts"])))


def probation_one_year(case):
    start = case.law.probation_since(case.file.days)
    return must(case.law.is_over(case.on, case.law.probation_over(start, case.terms, case.file.extension)))


def extension_length(case):
    return must(case.terms["shortest"] <= case.step["months"] <= case.terms["longest"])


def answered_within(rule, term):
    """The time that a committee has for its answer; without a resolution nothing is known."""

    def in_time(case):
        if not case.file.resolution:
            return AWAITS
        return must(within(case, rule, case.law.submitted(case.file), case.terms[term]))

    return in_time


def edition_in_force(case):
    return must(case.edition is not None)


def admission_within_a_month(case):
    return must(within(case, "admission.within-a-month", case.file.days["prereview"], case.terms["meetingWithin"]))


def oath_within_a_month(case):
    return must(within(case, "oath.within-a-month", case.file.days["approve-admission"], case.terms["oathWithin"]))


# ---- What the editions say differently, each article of 2026 with that of 2014 where it has one


def known(answers):
    """Of what may be so, what is so whichever it is; else it is awaited."""
    return must(answers.pop()) if len(answers) == 1 else AWAITS


def applicant_right_venue(case):
    """Who applied at the unit, or where it is, has one."""
    venue, person = case.step["venue"], case.step["person"]
    could_be = {"unit": ["organized"], "residence": ["organized", "none"], "origin": ["none"]}
    units = [person["unit"]] if "unit" in person else could_be.get(venue, ["organized", "unorganized"])
    return known({venue in case.law.doors(case.edition, person["floating"], unit) for unit in units})


def filed(record):
    """A paper that must be on file (Art. 8, 13, 26)."""
    return lambda case: HOLDS if record in case.file.filed else AWAITS


def recognition_filed_within_a_month(case):
    last = case.law.months_after(begun("recognition.filed-within-a-month", case.file.days["recognize"]), 1)
    return must(case.law.on_time(case.file.filed.get("recognition", case.on), last))


def opinions_heard(*asked):
    """Who is heard at a nomination and a conversion (Art. 13, 33 and 32)."""

    def heard(case):
        lacking = {"party-group", "members", *asked} - set(case.step["opinions"])
        if lacking != {"party-group"}:
            return must(not lacking)
        there = case.law.group_is_asked(case.says(case.step["by"], "partyGroups"))
        return AWAITS if there is None else must(not there)

    return heard


def nomination_consented(case):
    consent = case.step.get("consent")
    return AWAITS if consent is None else must(consent["by"]["kind"] == "committee")


def nomination_in_order(case):
    agreed, posted = case.step.get("consent", {}).get("on"), [notice["from"] for notice in counting(case).values()]
    if agreed is None:
        return AWAITS
    over = case.law.is_over(date.fromisoformat(agreed), case.law.months_after(case.file.days["recognize"], 12))
    return must(over and all(case.law.agreed_in_time(agreed, first) for first in posted))


def apart(case):
    """Whether somebody is to be on notice at two places."""
    return case.file.person["floating"] and not case.file.at_home()


def counting(case, purpose="nomination"):
    """The last notice at each place; where it is not said, at home, or of those who float nobody knows."""
    if case.step["step"] == "notice":
        return {"residence": case.step}
    unsaid = ["unknown"] if apart(case) else ["residence"]
    notices = [notice for notice in case.file.all.get("notice", []) if notice["for"] == purpose]
    return {place: notice for notice in notices for place in notice.get("at", unsaid)}


def five_days(case, start, last):
    """Five days of work from one day to another; awaited where one is of a year without a calendar."""
    days = [start + timedelta(days=n) for n in range((last - start).days + 1)]
    if any(str(day.year) not in case.calendar for day in days):
        return AWAITS
    return must(sum(1 for day in days if works(day, case.calendar[str(day.year)])) >= 5)


def works(day, year):
    return str(day) in year["on"] or (day.weekday() < 5 and str(day) not in year["off"])


def notices_run(case, first):
    found = {
        five_days(case, first(date.fromisoformat(one["from"])), date.fromisoformat(one["until"]))
        for one in counting(case).values()
    }
    return BROKEN if BROKEN in found else AWAITS if AWAITS in found or not found else HOLDS


def notice_at_both_places(case):
    up = counting(case)
    if not apart(case):
        return HOLDS
    if "unknown" in up or len(up) < 2:
        return AWAITS
    start, last = case.law.shared(up["residence"], up["origin"])
    return five_days(case, case.law.first_counted(date.fromisoformat(start)), date.fromisoformat(last))


def no_objection(bad):
    """What was raised at any place, on the notice for that step."""

    def raised(case):
        notices = counting(case, PURPOSES[case.step["step"]])
        return must(bad not in [notice["objections"] for notice in notices.values()])

    return raised


def sponsors_without(penalty):
    """Grave penalties keep a member from being a sponsor, lesser ones should (Art. 14)."""

    def clear(case):
        named = case.step.get("sponsors", case.file.sponsors)
        return AWAITS if named is None else must(all(sponsor["penalty"] != penalty for sponsor in named))

    return clear


def training_held(case):
    some = case.file.all.get("train", [])
    return must(any(one["days"] or one["hours"] for one in some)) if some else AWAITS


def training_long_enough(case):
    some = [case.step] if case.step["step"] == "train" else case.file.all.get("train", [])
    return must(case.law.trained(case.edition, some[-1])) if some else AWAITS


def body_qualified(case):
    """Without the conditions an organization of floating members educates and hands on (2026 Art. 40)."""
    by, helping = case.step["by"], ("apply", "talk", "assign-mentors", "examine", "transfer")
    if by["kind"] != "floating-branch" or case.step["step"] in helping:
        return HOLDS
    qualified = case.says(by, "qualified")
    return AWAITS if qualified is None else must(qualified)


def body_competent(case):
    """Who approves, deliberates and holds the oath (Art. 23 and 22, 30 and 29)."""
    by, name = case.step["by"], case.step["step"]
    if name in ("correct", "transfer"):
        renamed = case.step.get("because", "moved") != "moved"
        if case.file.holder is None:
            return AWAITS
        higher = ("committee", "county-department") if name == "correct" else ("committee",) if renamed else ()
        return must(by["id"] == case.file.holder["id"] or by["kind"] in higher)
    if name == "deliberate":
        return must(by["kind"] == case.says(case.file.holder, "under"))
    if name == "swear":
        return must(by["id"] == case.file.holder["id"] or by["kind"] in ("committee", "village-committee", "general-branch"))
    if by["kind"] == "general-branch" and case.edition == "cpc-1990":
        return AWAITS if "authorized" not in by else must(by["authorized"])
    return must(by["kind"] == "committee")


def deliberation_passed(case):
    """Where a body stands between, it deliberated after the vote (Art. 23 and 22)."""
    if case.says(case.file.holder, "under") is None:
        return HOLDS
    return must(case.file.deliberated[-1] == "passed") if case.file.deliberated else AWAITS


def observation_quarterly(case):
    days = [case.file.days["admit"], *map(day_of, case.file.all.get("observe", [])), case.on]
    gaps = zip(days, days[1:])
    return must(all(case.law.on_time(end, case.law.months_after(start, case.law.stretch())) for start, end in gaps))


# ---- What happens on the way: deferrals above, moves, postponements


def ends(case):
    """When probation is over, extended or not."""
    return case.law.probation_over(case.law.probation_since(case.file.days), case.terms, case.file.extension)


def one_at_a_time(case):
    """While a resolution waits, for six months at most, no vote is taken on another matter."""
    waits = case.file.waits() and case.law.on_time(case.on, case.law.months_after(case.file.resolution, 6))
    return must(not waits or case.file.vote["step"] == case.step["step"])


def of_the_holder(who):
    """Who was named before the person moved is of the branch that was left."""
    return lambda case: must(who not in case.file.left)


def passed(name):
    """A review or a form of the branch that holds the file."""
    return lambda case: HOLDS if name in case.file.passed else AWAITS


def one_thing(case):
    """A branch that merges or is renamed moves nobody."""
    places = case.step.get("places", case.file.person["places"])
    return must(case.step.get("because", "moved") == "moved" or places == case.file.person["places"])


def not_soon_after(case):
    """Who was admitted stays for three months from the vote (2014 Art. 19, 2026 Art. 18)."""
    voted = case.file.days["admit"] if case.file.stage == "probationer" or case.file.waits("admit") else None
    soon = voted and case.law.on_time(case.on, case.law.months_after(voted, 3))
    return must(not (soon and case.law.really_moves(case.file, case.step)))


def decided(case):
    """A probation that is over is decided on before a move."""
    over = case.file.stage == "probationer" and case.law.is_over(case.on, ends(case)) and not case.file.waits()
    return must(not (over and case.law.really_moves(case.file, case.step)))


def put_off_after_end(case):
    return must(date.fromisoformat(case.step["until"]) >= ends(case))


def put_off_at_most(case):
    last = case.law.months_after(ends(case), case.terms["putOff"])
    return must(case.law.on_time(date.fromisoformat(case.step["until"]), last))


def on_time(case):
    """The meeting decides within a month, whichever way (2014 Art. 32, 2026 Art. 31; the month is a default)."""
    due = case.law.put_off_to(ends(case), case.file.put_off)
    return must(case.law.on_time(case.on, case.law.months_after(due, case.terms["decidedWithin"])))


# ---- Corrections: the list first, then the fold

HEIGHTS = {"general-branch": 1, "village-committee": 1, "committee": 2, "county-department": 3}


def same_person(case):
    return must(case.file.person is None or case.file.person["id"] == case.step["person"]["id"])


def order_forward(case):
    """No day before the latest on file; a correction leaves out the day that it puts right."""
    days = [minute and minute["on"] for minute in case.file.minutes]
    if case.step["step"] == "correct":
        days = case.law.in_its_way(days, case.step["minute"], case.step.get("instead"))
    return must(case.step["on"] >= max(filter(None, days), default=""))


def of_a_minute(case):
    """A place of the file, from 0 on, that was not struck."""
    return must(standing(case) is not None)


def standing(case):
    """What stands in the place that a correction names."""
    place = case.step["minute"]
    return case.file.minutes[place] if 0 <= place < len(case.file.minutes) else None


def lawful(case):
    """What is put there could have been filed there, by the law of its day; an act only where the same act stood."""
    instead, place, old = case.step.get("instead"), case.step["minute"], standing(case)
    if instead is None or old is None:
        return HOLDS
    if not case.law.may_stand(instead["step"], case.raw[place]["step"]):
        return BROKEN
    file = File(case.law, case.law.file_before(case.raw, place))
    asked = {**case.vector, "step": instead}
    return must(gravest(case.law, asked, judge_on(case.law, asked, file)) != VERDICTS.index("bar"))


def by_the_right_body(case):
    """What a higher body did, put there or has since approved is for that body or a higher one."""
    if standing(case) is None:
        return HOLDS
    rank, new = HEIGHTS.get(case.step["by"]["kind"], 0), case.step.get("instead", case.step)["by"]["kind"]
    return must(rank >= max(HEIGHTS.get(kind, 0) for kind in [new, *case.law.touched(case.file, case.step["minute"])]))


def keeps_the_round(case):
    """Every later minute keeps an application of the same person at the same body."""
    place, now = case.step["minute"], case.file.minutes
    if standing(case) is None:
        return HOLDS
    then = case.law.corrected([*case.raw, {**case.step, "verdict": "grant"}])
    kept = zip(applications(now)[place + 1 :], applications(then)[place + 1 :])
    return must(all(before in (None, after) for before, after in kept))


def applications(minutes):
    """By place, whose application is in hand and where."""
    all_of_them, one = [], None
    for minute in minutes:
        if minute is not None and granted(minute):
            if minute["step"] == "apply":
                one = minute["person"]["id"], minute["by"]["id"]
            elif minute["step"] in ("withdraw", "annul", "approve-cancellation"):
                one = None
        all_of_them.append(one)
    return all_of_them


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
PURPOSES = {"recognize": "recognition", "nominate": "nomination", "admit": "admission", "convert": "conversion"}
RECORDS = ("talk", "file", "assign-mentors", "examine", "notice", "name-sponsors", "consult", "poll", "train", "place", "swear") + (
    ("observe", "petition")
)
# What an approval does not judge again.
ONCE = ("edition.in-force", "body.competent", "body.qualified", "order.forward", "resolution.one-at-a-time", "conversion.on-time") + (
    ("deferral.over", "deferral.at-most-two")
)
APPROVALS = ("approve-admission", "approve-conversion", "approve-extension", "approve-cancellation")

# rule: (steps, the term whose vectors it judges, the verdict where it is broken, the reading)
RULES = {
    "poll.adds-up": (("poll", *REVIEWS), "ballots", "bar", poll_adds_up),
    "poll.valid": (("poll", *REVIEWS), "ballots", "bar", poll_valid),
    "poll.held": (REVIEWS, "ballots", "bar", poll_held),
    "poll.pass-mark": (MEETINGS, "passMark", "defer", poll_pass_mark),
    "poll.floor": (MEETINGS, "floor", "deny", poll_floor),
    "poll.fresh": (REVIEWS, "fresh", "bar", poll_fresh),
    "poll.not-too-soon": (("poll", *REVIEWS), "deferral", "bar", poll_not_too_soon),
    "deferral.over": (MEETINGS, "deferral", "bar", deferral_over),
    "deferral.at-most-two": (MEETINGS, "deferrals", "deny", deferral_at_most_two),
    "conversion.on-time": (("convert", "extend", "cancel"), "decidedWithin", "grant", on_time),
    "transfer.decided": (("transfer",), "probation", "grant", decided),
    "postponement.after-end": (("postpone",), "putOff", "bar", put_off_after_end),
    "postponement.at-most-six-months": (("postpone",), "putOff", "bar", put_off_at_most),
    "ballot.adds-up": (VOTES, "majority", "bar", ballot_adds_up),
    "ballot.roll": (VOTES, "majority", "grant", ballot_roll),
    "ballot.quorum": (VOTES, "quorum", "bar", ballot_quorum),
    "ballot.majority": (VOTES, "majority", "deny", ballot_majority),
    "ballot.secret": (VOTES, "majority", "bar", ballot_secret),
    "ballot.alone": (VOTES, "majority", "bar", ballot_alone),
    "talk.within-a-month": (("talk", "recognize"), "within", "grant", talk_within_a_month),
    "cultivation.one-year": (("nominate",), "lasts", "bar", cultivation_one_year),
    "probation.one-year": (("convert",), "probation", "bar", probation_one_year),
    "extension.length": (("extend",), "longest", "bar", extension_length),
    "approval.within-three-months": (APPROVALS[:2], "within", "grant", answered_within("approval.within-three-months", "within")),
    "approval.within-six-months": (("approve-admission",), "atMost", "grant", answered_within("approval.lapsed", "atMost")),
    "approval.lapsed": (("approve-admission",), "atMost", "bar", answered_within("approval.lapsed", "atMost")),
    "edition.in-force": (("apply",), None, "bar", edition_in_force),
    "admission.within-a-month": (("admit",), "meetingWithin", "grant", admission_within_a_month),
    "oath.within-a-month": (("swear",), "oathWithin", "grant", oath_within_a_month),
    "investigation.full": (REVIEWS, "cells", "bar", investigation_full),
    "investigation.none-adverse": (REVIEWS, "cells", "bar", investigation_none_adverse),
    "investigation.doubts-weighed": (REVIEWS, "cells", "grant", investigation_doubts_weighed),
}
RELYING = ("screen", "admit")
BY_EDITION = {
    "applicant.right-venue": (("apply",), "grant", applicant_right_venue),
    "recognition.filed": (("nominate",), "grant", lambda case: must("recognition" in case.file.filed)),
    "recognition.filed-within-a-month": (("nominate",), "grant", recognition_filed_within_a_month),
    "nomination.opinions-heard": (("nominate",), "bar", opinions_heard("mentors", "masses")),
    "nomination.consented": (("nominate",), "bar", nomination_consented),
    "nomination.in-order": (("nominate",), "bar", nomination_in_order),
    "notice.long-enough": (("notice", "nominate"), "bar", lambda case: notices_run(case, case.law.first_counted)),
    "notice.next-day": (("notice", "nominate"), "bar", lambda case: notices_run(case, lambda posted: posted + timedelta(days=1))),
    "notice.at-both-places": (("nominate",), "bar", notice_at_both_places),
    "notice.no-open-objection": (tuple(PURPOSES), "defer", no_objection("open")),
    "notice.no-founded-objection": (tuple(PURPOSES), "deny", no_objection("founded")),
    "nomination.filed": (("screen", "prereview", "admit"), "bar", filed("nomination")),
    "sponsors.not-under-penalty": (("name-sponsors", *RELYING), "bar", sponsors_without("grave")),
    "sponsors.no-lesser-penalty": (("name-sponsors", *RELYING), "grant", sponsors_without("lesser")),
    "training.held": (RELYING, "bar", training_held),
    "training.long-enough": (("train", *RELYING), "grant", training_long_enough),
    "vetting.both-places": (RELYING, "bar", lambda case: must(not apart(case) or case.file.consulted == case.file.person["places"])),
    "prereview.passed": (("fill-form", "admit"), "bar", passed("prereview")),
    "ballot.secret": (("admit",), "bar", ballot_secret),
    "body.qualified": (("assign-mentors", "recognize", "nominate", "admit"), "bar", body_qualified),
    "body.competent": (("deliberate", "swear", "transfer", "correct", *APPROVALS), "bar", body_competent),
    "body.agrees": (("deliberate", *APPROVALS), "deny", lambda case: must(case.step["outcome"] in ("passed", "approved"))),
    "approval.after-vote": (("deliberate", "approve-admission"), "bar", lambda case: HOLDS if case.file.resolution else AWAITS),
    "approval.collective": (APPROVALS[:1], "bar", lambda case: must(case.step["collective"])),
    "approval.collective-later": (APPROVALS[1:], "bar", lambda case: must(case.step["collective"])),
    "approval.alone": (APPROVALS[:1], "bar", lambda case: must(case.step["alone"])),
    "deliberation.passed": (APPROVALS[:1], "bar", deliberation_passed),
    "archive.complete": (("archive",), "grant", lambda case: must(case.law.papers(case.edition) <= set(case.step["papers"]))),
    "conversion.opinions-heard": (("convert",), "bar", opinions_heard("masses")),
    "observation.quarterly": (("convert",), "grant", observation_quarterly),
}
ON_THE_WAY = {
    "order.forward": (("nominate", "admit", "convert", "transfer", "postpone", "poll", "examine", "correct", *APPROVALS), "bar", order_forward),
    "resolution.one-at-a-time": ((*VOTES, "step-down", "postpone"), "bar", one_at_a_time),
    "applicant.same-person": (("apply",), "bar", same_person),
    "mentors.of-the-holder": (("nominate",), "grant", of_the_holder("mentors")),
    "sponsors.of-the-holder": (RELYING, "grant", of_the_holder("sponsors")),
    "screening.passed": (("prereview", "admit"), "bar", passed("screen")),
    "form.filled": (("admit",), "bar", passed("fill-form")),
    "transfer.to-a-branch": (("transfer",), "bar", lambda case: must(case.step["to"]["kind"] in ("branch", "floating-branch"))),
    "transfer.one-thing": (("transfer",), "bar", one_thing),
    "transfer.papers-handed-over": (("transfer",), "grant", lambda case: must(case.step["papersHandedOver"])),
    "transfer.not-soon-after": (("transfer",), "grant", not_soon_after),
    "postponement.transferred-in": (("postpone",), "bar", lambda case: must(case.file.moved_in)),
    "correction.of-a-minute": (("correct",), "bar", of_a_minute),
    "correction.lawful": (("correct",), "bar", lawful),
    "correction.reasoned": (("correct",), "bar", lambda case: must(case.step["reason"].strip())),
    "correction.by-the-right-body": (("correct",), "bar", by_the_right_body),
    "correction.keeps-the-round": (("correct",), "bar", keeps_the_round),
}
RULES.update({rule: (steps, "edition", verdict, reading) for rule, (steps, verdict, reading) in BY_EDITION.items()})
RULES.update({rule: (steps, "course", verdict, reading) for rule, (steps, verdict, reading) in ON_THE_WAY.items()})
# What is asked of vectors beside the terms that they give.
ASKED = {"clause": ("edition",), "course": ("edition", "course"), "correction": ("edition", "course")}

# Rules that only some editions have.
ONLY = {
    **dict.fromkeys(("observation.quarterly",), {"cpc-1990"}),
    **dict.fromkeys(("nomination.filed",), {"cpc-2014"}),
    **dict.fromkeys(
        ("nomination.consented", "nomination.in-order", "notice.long-enough", "notice.next-day", "notice.at-both-places")
        + ("sponsors.no-lesser-penalty", "body.qualified", "admission.within-a-month", "oath.within-a-month"),
        {"cpc-2026"},
    ),
    **dict.fromkeys(
        ("applicant.right-venue", "talk.within-a-month", "recognition.filed", "recognition.filed-within-a-month")
        + ("sponsors.not-under-penalty", "vetting.both-places", "prereview.passed", "ballot.secret", "approval.alone")
        + ("approval.within-six-months", "approval.lapsed", "deliberation.passed", "archive.complete"),
        {"cpc-2014", "cpc-2026"},
    ),
}
REFUSALS = ("ballot.majority", "body.agrees")
VOIDS = ("order.forward", "approval.after-vote", "approval.collective", "approval.collective-later", "approval.alone", "ballot.adds-up", "ballot.quorum",
         "ballot.secret", "ballot.alone")
WAIVABLE = ("poll.held", "poll.pass-mark", "training.held", "conversion.on-time")


def asked_of(vector):
    """The rules that this reading has for a vector: those of its step whose term the vector gives."""
    name, terms = vector["step"]["step"], {*vector["terms"], *ASKED.get(vector["kind"], ())}
    return [rule for rule, (steps, term, _, _) in RULES.items() if name in steps and (term is None or term in terms)]


def judge(law, vector, minutes):
    """What this reading finds of each rule it has for a vector: first the corrected list, then the fold."""
    return judge_on(law, vector, File(law, law.corrected(minutes)), minutes)


def judge_on(law, vector, file, raw=()):
    """The same, on a file that was put right."""
    case = Case(law, file, vector["step"], vector["terms"])
    case.calendar = BASES["calendars"].get(vector["policy"].rsplit("+", 1)[-1], {})
    case.vector, case.raw = vector, raw or file.minutes
    asked = asked_of(vector)
    found = {rule: RULES[rule][3](case) for rule in asked if case.edition in ONLY.get(rule, {case.edition})}
    vote = law.judged_again(case.file, vector["step"])
    if vote is not None:
        again = judge_on(law, {**vector, "step": vote}, file)
        found.update({rule: one for rule, one in again.items() if rule not in ONCE and rule[:7] != "ballot."})
    found.update({rule: HOLDS for rule in asked if rule not in found})
    waived = {rule for rule in WAIVABLE if rule in case.file.waivers and found.get(rule, HOLDS) != HOLDS}
    return {**found, **{rule: WAIVED for rule in waived}}


def consequence(law, step, no, rule, status):
    """The verdict that one finding leads to: what is broken its own; what is awaited bars, but where the rule only warns."""
    severity = RULES[rule][2] if law.stops(step, rule, no) else "grant"
    if step in APPROVALS and severity in ("deny", "defer") and rule != "body.agrees":
        severity = "bar"
    return {BROKEN: severity, AWAITS: "grant" if severity == "grant" else "bar"}.get(status, "grant")


def stated(vector, rule):
    """What a vector says of a rule."""
    return next((status for status in (BROKEN, AWAITS, WAIVED) if rule in vector["rules"][status]), HOLDS)


def gravest(law, vector, found):
    """How grave the gravest of some findings is."""
    step, no = vector["step"]["step"], any(found.get(rule) == BROKEN for rule in REFUSALS)
    return max((VERDICTS.index(consequence(law, step, no, *one)) for one in found.items()), default=0)


def verdict_agrees(law, vector, found):
    """The gravest finding is the verdict, or no graver than it where rules outside this reading are broken too."""
    grave, given = gravest(law, vector, {**{no: stated(vector, no) for no in REFUSALS if no in RULES}, **found}), VERDICTS.index(vector["verdict"])
    others = set(vector["rules"][BROKEN] + vector["rules"][AWAITS]) - set(found)
    return grave <= given if others else grave == given


def differences(law, vectors):
    """Where this reading and the vectors differ, one sentence each."""
    for vector, minutes in vectors:
        found = judge(law, vector, minutes)
        for rule, status in found.items():
            if status != stated(vector, rule):
                yield f"{vector['id']}: {rule} {status}, the vector says {stated(vector, rule)}"
        if not verdict_agrees(law, vector, found):
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


def approved_today(self, file, step):
    vote = Law.judged_again(self, file, step)
    return vote and {**vote, "on": step["on"]}


def in_turn(self, minutes):
    now = list(minutes)
    for minute in minutes:
        if corrects(minute):
            now[minute["minute"]] = minute.get("instead")
    return now


def all_days(self, days, place, instead):
    return Law.in_its_way(self, days, -1, instead)


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
    "posting-day-is-not-counted": {"first_counted": lambda self, posted: posted + timedelta(days=1)},
    "one-place-after-the-other": {"shared": lambda self, one, other: (one["from"], other["until"])},
    "a-notice-before-the-consent": {"agreed_in_time": lambda self, agreed, posted: True},
    "five-papers-for-ever": {"papers": lambda self, edition: Law.papers(self, "cpc-2014")},
    "days-and-hours": {"trained": lambda self, edition, one: one["days"] >= 3 and one["hours"] >= 24},
    "three-days-in-1990": {"trained": lambda self, edition, one: Law.trained(self, "cpc-2014", one)},
    "a-group-everywhere": {"group_is_asked": lambda self, groups: True},
    "doors-of-2014": {"doors": lambda self, edition, floating, unit: Law.doors(self, "cpc-2014", floating, unit)},
    "doors-for-any-unit": {"doors": lambda self, edition, floating, _: Law.doors(self, edition, floating, "unorganized")},
    "half-years-in-probation": {"stretch": lambda self: 6},
    "every-vote-is-a-new-one": {"confirms": lambda self, file, vote: False},
    "a-lost-vote-leaves-the-first": {"lost": lambda self, file: file.vote},
    "an-approval-judges-by-its-own-day": {"judged_again": approved_today},
    "records-are-barred": {"stops": lambda self, step, rule, no: True},
    "a-deliberation-for-good": {"since_the_vote": lambda self, deliberated: deliberated},
    "corrections-are-not-read": {"corrected": lambda self, minutes: list(minutes)},
    "corrections-in-the-order-of-filing": {"corrected": in_turn},
    "an-act-in-any-place": {"may_stand": lambda self, new, old: True},
    "a-record-in-place-of-its-like": {"may_stand": lambda self, new, old: new == old},
    "anybody-corrects-anything": {"touched": lambda self, file, place: ["branch"]},
    "what-was-approved-is-the-branch's": {"touched": lambda self, file, place: [file.minutes[place]["by"]["kind"]]},
    "a-mistyped-year-is-in-its-own-way": {"in_its_way": all_days},
    "a-correction-from-before-its-day": {"in_its_way": lambda self, days, place, _: Law.in_its_way(self, days, place, None)},
    "judged-on-the-file-as-it-was-filed": {"file_before": lambda self, minutes, place: list(minutes[:place])},
    "a-merger-is-a-move": {"really_moves": lambda self, file, move: move["to"]["id"] != file.holder["id"]},
    "staying-is-a-move": {"really_moves": lambda self, file, move: move.get("because", "moved") == "moved"},
    "put-off-to-the-latest-day": {"put_off_to": lambda self, end, days: max([end, *days])},
    "put-off-for-nothing": {"put_off_to": lambda self, end, days: end},
    "a-refusal-is-a-deferral": {"deferrals": lambda self, file: len(file.met)},
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
    bases = BASES["minutes"]
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
