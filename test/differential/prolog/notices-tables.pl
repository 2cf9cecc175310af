% The cases on notices: put up on awkward days, taken down the day before they are long enough, on that day, and after it.

head(notices, [policy, step, for, from, until, on, verdict, unmet]).
head(objections, [policy, step, for, on, objections, verdict, unmet]).

line(notices, Row) :-
    asks(Policy, Step, For, Length, _), member(Policy, [hanshou, gulin, qingshan]), posted(Policy, Step, From),
    last_day(Length, From, Last), edge(Last, Until), recorded(Step, Until, On),
    row_of(Policy, Step, On, notice(For, From, Until, On, none), [For, From, Until], Row).
% Taken down on the day it was put up, and before it; known and unknown years.
line(notices, Row) :-
    member(From, [d(2026, 6, 1), d(2026, 12, 31), d(2027, 3, 1)]), edge(From, Until), member(Step, [notice, nominate]),
    edge(From, On), On @>= Until, On @>= From, ( Step = nominate -> Until @>= From ; true ),
    row_of(hanshou, Step, On, notice(nomination, From, Until, On, none), [nomination, From, Until], Row).
% What was raised, under either edition. A notice for something else is none; of two for the nomination the newest counts.
line(objections, [Policy, Step, For, Said, All, Verdict, Unmet]) :-
    member(Policy, [hanshou, qingshan]), before(Step, _), member(On, [d(2014, 5, 27), d(2014, 5, 28), d(2026, 5, 10), d(2026, 5, 11), d(2026, 6, 30)]),
    member(For, [nomination, recognition, admission, conversion]), raised(Raised), last(Raised, O), earlier(On, 1, From),
    atomic_list_concat(Raised, ',', All),
    row_of(Policy, Step, On, notice(For, From, On, On, O), [], [_, _, Said, Verdict, Unmet]).
raised([O]) :- member(O, [none, unfounded, immaterial, open, founded]).
raised([O, P]) :- member(O-P, [none-open, open-unfounded, open-founded, founded-none]).

row_of(Policy, Step, On, Notice, Columns, Row) :-
    findall(Rule-How, (unmet(Policy, Step, On, Notice, Rule, How), in_force(Rule, On)), All),
    verdict(Step, All, Verdict), said_unmet(All, Unmet),
    maplist(said, Columns, Said), said_day(On, When), append([[Policy, Step], Said, [When, Verdict, Unmet]], Row).
said(d(Y, M, D), Said) :- !, said_day(d(Y, M, D), Said).
said(Word, Word).

last_day(days(N), From, Last) :- shifted(From, N, Last).
last_day(work(N, from_posting), From, Last) :- previous(From, Eve), nth_workday(N, Eve, Last, _).
last_day(work(N, after_posting), From, Last) :- nth_workday(N, From, Last, _).
% Its outcome is recorded on its last day, the day before or after; what relies on it comes on its last day.
recorded(notice, Until, On) :- edge(Until, On).
recorded(Step, Until, Until) :- Step \= notice.

% Before every holiday and within it; about the change of editions; at the end of the last known year; ends of months.
posted(gulin, recognize, From) :- off(Y, M-D, _), member(Past, [-8, -6, -4, -2, -1, 0, 2]), shifted(d(Y, M, D), Past, From).
posted(hanshou, Step, From) :- memberchk(Step, [notice, nominate]), span(d(2026, 5, 1), 15, From).
posted(hanshou, nominate, From) :- member(Day, [d(2026, 6, 12), d(2026, 9, 17), d(2026, 12, 17)]), span(Day, 16, From).
posted(qingshan, _, From) :- member(From,
    [d(2024, 2, 22), d(2024, 2, 23), d(2023, 2, 22), d(2024, 12, 25), d(2026, 5, 3), d(2026, 5, 4)]).
span(Day, N, From) :- between(0, N, Past), shifted(Day, Past, From).
