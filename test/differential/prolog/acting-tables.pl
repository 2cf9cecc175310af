% The cases on who acts and on what is answered, as in carried-tables.pl.

case(acting, hanshou, Step, On, acts(Kind, Qualified)) :-
    edge_day(On), member(Step, [apply, talk, recognize, 'assign-mentors', examine, nominate, 'name-sponsors', vet, screen, 'fill-form',
        admit, place, observe, petition, convert, extend, cancel, transfer, withdraw]),
    ( Kind = branch, Qualified = no ; Kind = 'floating-branch', member(Qualified, [yes, no, unknown]) ).
case(acting, hanshou, Step, On, acts('floating-branch', Qualified)) :-
    edge_day(On), member(Step, [recognize, admit, examine]), said_twice(Qualified).
case(answered, hanshou, Step, On, body(Kind, Authorized)) :-
    edge_day(On), answers(Step), member(Kind, ['general-branch', 'village-committee', branch, committee]),
    member(Authorized, [yes, no, unknown]).
case(answered, hanshou, swear, On, body(Kind, unknown)) :-
    edge_day(On), member(Kind, ['general-branch', committee, 'village-committee', 'county-department']).
case(answered, hanshou, Step, On, approval(Outcome, Collective, Alone)) :-
    edge_day(On), answers(Step), member(Outcome, [approved, refused]), member(Collective, [yes, no]), member(Alone, [yes, no]).
case(deliberated, hanshou, deliberate, On, deliberation(Between, Kind, Outcome, Vote)) :-
    edge_day(On), between(Between), member(Kind, ['general-branch', 'village-committee', committee, branch]),
    member(Outcome, [passed, failed]), member(Vote, [vote, 'no-vote']).
case(deliberated, hanshou, 'approve-admission', On, under(Between, Events)) :-
    edge_day(On), between(Between), member(Length, [0, 1, 2, 3]), length(Events, Length),
    maplist([E]>>member(E, [passed, failed, vote]), Events).

edge_day(Day) :- member(Day, [d(2014, 5, 27), d(2014, 5, 28), d(2026, 5, 10), d(2026, 5, 11)]).
said_twice(before(A)) :- member(A, [yes, no]).
said_twice(before(A, B)) :- member(A-B, [yes-no, no-yes]).
between(Between) :- member(Between, [unknown, 'general-branch', 'village-committee']).

said(acts(Kind, Qualified), Said) :- said_of(Qualified, Q), said_words(acts, [Kind, Q], Said).
said(body(Kind, Authorized), Said) :- said_words(body, [Kind, Authorized], Said).
said(approval(Outcome, Collective, Alone), Said) :- said_words(approval, [Outcome, Collective, Alone], Said).
said(deliberation(Between, Kind, Outcome, Vote), Said) :- said_words(deliberation, [Between, Kind, Outcome, Vote], Said).
said(under(Between, Events), Said) :- said_words(under, [Between | Events], Said).
% Said by earlier minutes, then by the step itself: "no>yes"; by the earlier ones alone: "no>".
said_of(before(A), Said) :- !, atom_concat(A, '>', Said).
said_of(before(A, B), Said) :- !, atomic_list_concat([A, B], '>', Said).
said_of(A, A).
