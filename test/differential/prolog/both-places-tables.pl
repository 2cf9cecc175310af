% The cases on notices at two places, and on what came when. The first of June 2026 was a Monday; the year was over on the 1st of May.

head(places, [floating, places, since, consent, notices, on, verdict, unmet]).

line(places, [Floating, Places, Since, Consent, Said, On, Verdict, Unmet]) :-
    case(Floating, Places, Start, Agreed, Notices, Day), File = up(Floating, Places, Start, Agreed, Notices),
    findall(Rule-How, (unmet(hanshou, nominate, Day, File, Rule, How), in_force(Rule, Day)), All),
    verdict(All, Verdict), said_unmet(All, Unmet), maplist(said, [Start, Agreed, Day], [Since, Consent, On]),
    maplist(said_notice, Notices, Words), atomic_list_concat(Words, ' ', Said).
said_notice(n(At, From, Until, O), Said) :- maplist(said, [From, Until], [F, U]), atomic_list_concat([At, F, U, O], '/', Said).

monday(d(2026, 6, 1)). a_year(d(2025, 5, 1)).
floats(Floating, Places) :- member(Floating, [yes, no]), member(Places, [two, one]).

% One notice, anywhere, long enough or not; two, apart by some days, so that they share five days of work or not.
case(Floating, Places, Year, Monday, Notices, d(2026, 6, 30)) :-
    floats(Floating, Places), monday(Monday), a_year(Year), member(At, [r, o, ro, unknown]),
    member(Until, [d(2026, 6, 4), d(2026, 6, 5), d(2026, 6, 8)]), Notices = [n(At, Monday, Until, none)].
case(Floating, Places, Year, Monday, Notices, d(2026, 6, 30)) :-
    floats(Floating, Places), monday(Monday), a_year(Year), member(Past, [0, 1, 4, 5, 6, 7, 8]), shifted(Monday, Past, From),
    member(Until, [d(2026, 6, 12), d(2026, 6, 8)]), member(One-Other, [r-o, o-r, r-unknown, r-r]), long(From, Last),
    Notices = [n(One, Monday, Until, none), n(Other, From, Last, none)].
% The second is up from within the first, ends on the fifth day of work that both share, before it or after it.
case(yes, two, Year, Monday, [n(r, Monday, d(2026, 6, 30), none), n(o, From, Until, none)], d(2026, 6, 30)) :-
    monday(Monday), a_year(Year), span(d(2026, 6, 12), 8, From), nth_workday(5, From, Last, _), span(Last, -2, 1, Until).
% The last at each place counts, with what was raised there.
case(Floating, Places, Year, Monday, Notices, d(2026, 7, 20)) :-
    floats(Floating, Places), monday(Monday), a_year(Year),
    member(Ats, [[r, o], [ro, o], [r, ro], [unknown, ro]]),
    member(O, [none, open, founded]), member(P, [none, open, founded, unfounded]), Ats = [One, Other],
    Notices = [n(One, Monday, d(2026, 6, 26), O), n(Other, d(2026, 6, 15), d(2026, 6, 30), P)].
case(yes, two, Year, Monday, [n(ro, Monday, d(2026, 6, 12), O), n(r, d(2026, 6, 15), d(2026, 6, 30), none),
    n(o, From, d(2026, 6, 30), none)], d(2026, 7, 20)) :-
    monday(Monday), a_year(Year), member(O, [founded, none]), member(From, [d(2026, 6, 8), d(2026, 6, 25)]).
% The consent about the end of the year and about the first day of the notice; not said; under either edition.
case(yes, two, d(2025, 4, 25), Agreed, [n(ro, d(2026, 4, 27), d(2026, 5, 10), none) | More], On) :-
    ( span(d(2026, 4, 24), 0, 5, Agreed) ; member(Agreed, [unknown, never]) ),
    member(More, [[], [n(r, d(2026, 4, 28), d(2026, 5, 10), none)], [n(ro, d(2026, 4, 28), d(2026, 5, 10), none)]]),
    member(On, [d(2026, 5, 10), d(2026, 5, 11)]).
case(yes, two, Start, Agreed, [n(ro, d(2026, 6, 1), d(2026, 6, 12), none)], d(2026, 6, 12)) :-
    member(Start, [d(2025, 2, 28), d(2025, 5, 31), d(2025, 6, 1), d(2025, 6, 2)]),
    member(Agreed, [d(2026, 2, 27), d(2026, 2, 28), d(2026, 5, 30), d(2026, 5, 31), d(2026, 6, 1)]).
case(Floating, two, Year, Agreed, [], d(2026, 6, 12)) :-
    a_year(Year), member(Floating, [yes, no]), member(Agreed, [d(2026, 4, 30), d(2026, 5, 1), unknown, never]).

span(From, Least, Most, Day) :- between(Least, Most, Past), shifted(From, Past, Day).
% Long enough by itself.
long(From, Last) :- shifted(From, 14, Last).
