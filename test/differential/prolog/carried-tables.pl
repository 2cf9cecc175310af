% The cases on what a step carries, asked of the step itself and of each that relies on it.

:- discontiguous case/5, said/2.

head(_, [policy, step, on, what, verdict, unmet]).

line(Table, [Policy, Step, When, Said, Verdict, Unmet]) :-
    case(Table, Policy, Step, On, What), findall(Rule-How, unmet(Policy, Step, On, What, Rule, How), All),
    verdict(All, Verdict), said_unmet(All, Unmet), said_day(On, When), said(What, Said).

day(d(2025, 3, 1)). day(d(2026, 5, 11)).
old(d(2025, 3, 1)).

case(mentors, Policy, Step, On, mentors(Ms)) :-
    member(Policy, [hanshou, gulin]), member(Step, ['assign-mentors', nominate]), old(On),
    ( named(M, [m(_, yes, r), m(_, yes, o), m(_, no, r), m(_, no, o)]), Ms = M ; Ms = [m(a, yes, r), m(a, yes, o)]
    ; Ms = [m(a, yes, r), m(a, yes, r)] ; Ms = [m(a, yes, r), m(b, yes, o), m(a, yes, r)] ).
case(sponsors, hanshou, Step, On, sponsors(Ss)) :-
    member(Step, ['name-sponsors', screen, admit]), old(On),
    ( named(S, [s(_, full), s(_, probationer), s(_, penalty)]), Ss = S ; Ss = [s(a, full), s(a, full)]
    ; Ss = [s(a, full), s(b, full), s(a, full)] ).
case(heard, hanshou, Step, On, opinions(Heard)) :- day(On), to_hear(Step, All, _), part(All, Heard).
case(heard, hanshou, nominate, On, consent(Kind)) :- member(On, [d(2026, 5, 10), d(2026, 5, 11)]),
    member(Kind, [nobody, branch, 'general-branch', committee, 'village-committee', 'county-department', temporary]).
case(vetted, hanshou, Step, On, vetted(Floating, Places, Asked)) :-
    member(Step, [vet, screen, admit]), day(On), member(Floating, [yes, no]), member(Places, [two, one]),
    part([residence, origin], Asked).
case(heard, hanshou, apply, On, venue(Floating, Venue)) :- day(On), member(Floating, [yes, no]),
    member(Venue, [unit, residence, 'unit-location', 'supervising-department', 'floating-organization', origin]).
case(papers, hanshou, Step, On, trained(Days, Hours, Waived)) :-
    member(Step, [train, screen, admit]), old(On), member(Days, [0, 2, 3, 4]), member(Hours, [0, 23, 24, 25]),
    member(Waived, [not, waived]).
case(papers, hanshou, archive, On, papers(Kept)) :- day(On), papers(All), part(All, Kept).

% Nobody, and up to three people of all kinds.
named(People, Kinds) :- append(Ids, _, [a, b, c]), of_kinds(Ids, Kinds, People).
of_kinds([], _, []).
of_kinds([Id | Ids], Kinds, [One | People]) :- member(Kind, Kinds), copy_term(Kind, One), arg(1, One, Id),
    of_kinds(Ids, Kinds, People).
part([], []).
part([One | More], [One | Some]) :- part(More, Some).
part([_ | More], Some) :- part(More, Some).

said(mentors(Ms), Said) :- findall(W, (member(m(I, F, S), Ms), atomic_list_concat([I, F, S], '/', W)), Ws),
    said_words(mentors, Ws, Said).
said(sponsors(Ss), Said) :- findall(W, (member(s(I, S), Ss), atomic_list_concat([I, S], '/', W)), Ws),
    said_words(sponsors, Ws, Said).
said(opinions(Heard), Said) :- said_words(opinions, Heard, Said).
said(consent(Kind), Said) :- said_words(consent, [Kind], Said).
said(vetted(Floating, Places, Asked), Said) :- said_words(vetted, [Floating, Places | Asked], Said).
said(venue(Floating, Venue), Said) :- said_words(venue, [Floating, Venue], Said).
said(trained(Days, Hours, Waived), Said) :- said_words(trained, [Days, Hours, Waived], Said).
said(papers(Kept), Said) :- said_words(papers, Kept, Said).
said_words(Name, Words, Said) :- atomic_list_concat([Name | Words], ' ', Said).
