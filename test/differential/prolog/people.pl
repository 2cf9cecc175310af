% Who stands by a person: mentors and sponsors. A mentor is m(Id, Full, Side), a sponsor s(Id, Standing). unmet(Policy, Step, On,
% What, Rule, How): What was carried by the step itself, or by the one on file that it relies on (design 4, "asked twice").

% A6, Art. 9 of both: one or two full members. Q23: by the essay one should be of the side of inflow, told when they are named.
% Row "Gulin" in 4: one of the organization away, one of that at home.
mentor_steps(['assign-mentors', nominate]).
unmet(_, Step, _, mentors(Ms), 'mentors.one-or-two', broken) :-
    mentor_steps(Steps), memberchk(Step, Steps), persons(Ms, N), \+ between(1, 2, N).
unmet(_, Step, _, mentors(Ms), 'mentors.full-members', broken) :-
    mentor_steps(Steps), memberchk(Step, Steps), memberchk(m(_, no, _), Ms).
unmet(hanshou, 'assign-mentors', _, mentors(Ms), 'mentors.at-residence', broken) :- \+ memberchk(m(_, _, r), Ms).
unmet(gulin, Step, _, mentors(Ms), 'mentors.one-per-side', broken) :-
    mentor_steps(Steps), memberchk(Step, Steps), \+ ( member(m(One, _, r), Ms), member(m(Other, _, o), Ms), One \== Other ).

% B4, Art. 14: exactly two, full members. B5, Art. 14: none under probation within the Party; by that of 2026 none should be under a
% lesser penalty in its period of effect.
sponsor_steps(['name-sponsors', screen, admit]).
unmet(_, Step, _, sponsors(Ss), Rule, broken) :-
    sponsor_steps(Steps), memberchk(Step, Steps), wrong(Rule, Ss).
wrong('sponsors.two', Ss) :- persons(Ss, N), N =\= 2.
wrong('sponsors.full-members', Ss) :- memberchk(s(_, probationer), Ss).
wrong('sponsors.not-under-penalty', Ss) :- memberchk(s(_, grave), Ss).
wrong('sponsors.no-lesser-penalty', Ss) :- memberchk(s(_, lesser), Ss).

% Somebody who is named twice is one person.
persons(List, N) :- findall(Id, ( member(One, List), arg(1, One, Id) ), Ids), sort(Ids, Persons), length(Persons, N).

leads(Rule, bar) :- memberchk(Rule, ['mentors.one-or-two', 'mentors.full-members', 'mentors.one-per-side', 'sponsors.two',
    'sponsors.full-members', 'sponsors.not-under-penalty']).
leads(Rule, warn) :- memberchk(Rule, ['mentors.at-residence', 'sponsors.no-lesser-penalty']).
