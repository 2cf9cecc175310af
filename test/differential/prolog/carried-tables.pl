% The cases on what a step carries, asked of the step itself and of each that relies on it.

:- discontiguous case/5, said/2.

head(_, [policy, step, on, what, verdict, unmet]).

line(Table, [Policy, Step, When, Said, Verdict, Unmet]) :-
    case(Table, Policy, Step, On, What), findall(Rule-How, (unmet(Policy, Step, On, What, Rule, How), in_force(Rule, On)), All),
    verdict(Step, All, Verdict), said_unmet(All, Unmet), said_day(On, When), said(What, Said).

old(d(2025, 3, 1)). old(d(2010, 3, 1)).         % in 2014 and in 1990

case(mentors, Policy, Step, On, mentors(Ms)) :-
    member(Policy, [hanshou, gulin]), member(Step, ['assign-mentors', nominate]), old(On),
    ( named(M, [m(_, yes, r), m(_, yes, o), m(_, no, r), m(_, no, o)]), Ms = M ; Ms = [m(a, yes, r), m(a, yes, o)]
    ; Ms = [m(a, yes, r), m(a, yes, r)] ; Ms = [m(a, yes, r), m(b, yes, o), m(a, yes, r)] ).
case(sponsors, hanshou, Step, On, sponsors(Ss)) :-
    member(Step, ['name-sponsors', screen, admit]), edge_day(On),
    ( named(S, [s(_, full), s(_, probationer), s(_, lesser), s(_, grave)]), Ss = S ; Ss = [s(a, full), s(a, full)]
    ; Ss = [s(a, full), s(b, full), s(a, full)] ).
case(heard, hanshou, Step, On, opinions(Groups, Heard)) :- edge_day(On), to_hear(Step, All, _), part(All, Heard),
    ( member(Groups, [yes, no, unknown]) ; said_twice(Groups) ).
case(heard, hanshou, nominate, On, consent(Kind)) :- edge_day(On), kinds(Kinds), member(Kind, [nobody | Kinds]).
case(vetted, hanshou, Step, On, vetted(Floating, Places, Asked)) :-
    member(Step, [vet, screen, admit]), edge_day(On), member(Floating, [yes, no]), member(Places, [two, one]),
    part([residence, origin], Asked).
case(heard, hanshou, apply, On, venue(Floating, Unit, Venue)) :- edge_day(On), member(Floating, [yes, no]),
    member(Unit, [organized, unorganized, none, unknown]),
    member(Venue, [unit, residence, 'unit-location', 'supervising-department', 'floating-organization', origin]).
case(papers, hanshou, Step, On, trained(Days, Hours, Waived)) :-
    member(Step, [train, screen, admit]), edge_day(On), member(Days, [0, 2, 3, 4, 5]), member(Hours, [0, 23, 24, 39, 40]),
    member(Waived, [not, waived]).
case(papers, hanshou, archive, On, papers(Kept)) :- 
    edge_day(On), papers('cpc-2014', Five), papers('cpc-2026', Six), union(Five, Six, All), part(All, Kept).

kinds([branch, 'floating-branch', 'general-branch', committee, 'village-committee', 'county-department', temporary]).

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
said(opinions(Groups, Heard), Said) :- said_of(Groups, G), said_words(opinions, [G | Heard], Said).
said(consent(Kind), Said) :- said_words(consent, [Kind], Said).
said(vetted(Floating, Places, Asked), Said) :- said_words(vetted, [Floating, Places | Asked], Said).
said(venue(Floating, Unit, Venue), Said) :- said_words(venue, [Floating, Unit, Venue], Said).
said(trained(Days, Hours, Waived), Said) :- said_words(trained, [Days, Hours, Waived], Said).
said(papers(Kept), Said) :- said_words(papers, Kept, Said).
said_words(Name, Words, Said) :- atomic_list_concat([Name | Words], ' ', Said).
