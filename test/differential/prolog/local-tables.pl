% The cases on local terms, waivers and transfers, as in carried-tables.pl.

case(lead, Policy, Step, On, lead(Venue, Transfer)) :-
    leads_by(Policy, _), member(Step, [recognize, nominate, admit, convert]), old(On),
    member(Venue, [unit, residence, 'unit-location', 'supervising-department', 'floating-organization', origin]),
    member(Transfer, [none, residence, origin]),
    ( Step = recognize -> true ; memberchk(Venue, [unit, 'floating-organization', origin]) ).
case(gulin, gulin, apply, On, resident(Floating, Since)) :-
    member(Day, [d(2012, 5, 28), d(2022, 2, 28), d(2022, 8, 31), d(2024, 2, 29), d(2024, 12, 31)]), later(Day, 24, Edge),
    edge(Edge, On),
    ( member(Floating, [yes, no]), member(Since, [Day, unknown]) ).
case(gulin, gulin, recognize, On, applied(Day)) :-
    member(Day, [d(2012, 8, 31), d(2024, 2, 29), d(2024, 8, 29), d(2024, 8, 30), d(2024, 8, 31), d(2025, 8, 31), d(2025, 11, 11)]),
    later(Day, 6, Edge), edge(Edge, On).
case(entrusted, hanshou, Step, On, entrusted(Duty, Done)) :-
    member(Step, [prereview, convert]), member(On, [d(2010, 3, 1), d(2025, 3, 1), d(2026, 6, 1)]),
    member(Duty, [examination, opinions, poll, notice, contact]),
    member(Done, [never, before, after]), ( Step = prereview -> Done \= after ; Duty-Done \= examination-after ).
case(waivers, hanshou, waive, On, waiver(Rule, Kind, Reason)) :-
    old(On), asked_of(Rule), member(Kind, [committee, 'county-department', branch, 'village-committee']), member(Reason, [yes, no]).
case(handed, hanshou, transfer, On, handed(Kind, Handed)) :-
    edge_day(On), kinds(Kinds), member(Kind, Kinds),
    member(Handed, [yes, no]).

% Every rule that could be meant: those that may be waived, and some of each group that may not.
asked_of(Rule) :- waivable(Rule).
asked_of(Rule) :- member(Rule, ['poll.floor', 'poll.held-somewhere', 'poll.fresh', 'poll.valid', 'poll.not-too-soon',
    'deferral.over', 'deferral.at-most-two', 'investigation.full', 'investigation.none-adverse', 'ballot.quorum', 'ballot.majority',
    'ballot.secret', 'body.competent', 'body.agrees', 'cultivation.one-year', 'probation.one-year', 'sponsors.two',
    'vetting.passed', 'screening.passed', 'prereview.passed', 'approval.lapsed', 'training.long-enough',
    'extension.once', 'notice.long-enough', 'talk.held',
    'petition.made', 'waiver.allowed']).

said(lead(Venue, Transfer), Said) :- said_words(lead, [Venue, Transfer], Said).
said(resident(Floating, unknown), Said) :- !, said_words(resident, [Floating, unknown], Said).
said(resident(Floating, Since), Said) :- said_day(Since, Day), said_words(resident, [Floating, Day], Said).
said(applied(Day), Said) :- said_day(Day, On), said_words(applied, [On], Said).
said(entrusted(Duty, Done), Said) :- said_words(entrusted, [Duty, Done], Said).
said(waiver(Rule, Kind, Reason), Said) :- said_words(waiver, [Rule, Kind, Reason], Said).
said(handed(Kind, Handed), Said) :- said_words(handed, [Kind, Handed], Said).
