% Art. 13 of 2026: a floating person is on notice at the place they left and at the place they came to, at the same time. A file is
% up(Floating, Places, Since, Agreed, Notices): since when an activist; the day of the consent, unknown, or never for no consent;
% the notices, oldest first, as n(At, From, Until, Objections), At being r, o, ro or unknown.

% Design 8: where it is not said, one who is not floating was on notice at the residence; of one who is, it is not known.
at(_, n(r, _, _, _), [r]).
at(_, n(o, _, _, _), [o]).
at(_, n(ro, _, _, _), [r, o]).
at(no, n(unknown, _, _, _), [r]).
at(yes, n(unknown, _, _, _), [somewhere]).

% The last at each place counts; one that was somewhere, until there are later ones at both places, or somewhere again.
counts_at(Floating, Notices, Place, Notice) :-
    append(_, [Notice | Later], Notices), at(Floating, Notice, Places), member(Place, Places),
    findall(P, (member(L, Later), at(Floating, L, Ps), member(P, Ps)), Again), \+ memberchk(Place, Again),
    ( Place = somewhere -> \+ subset([r, o], Again) ; true ).
counting(up(Floating, _, _, _, Notices), Some) :-
    findall(N, counts_at(Floating, Notices, _, N), All), list_to_set(All, Some).

unmet(_, nominate, _, File, Rule, How) :-
    File = up(_, _, _, _, _), counting(File, Some), ( length_of_all(Some, Rule, How) ; raised(Some, Rule, How) ), How \= holds.
length_of_all(Some, Rule, How) :-
    asks(hanshou, nominate, nomination, Length, Rule),
    findall(H, (member(n(_, From, Until, _), Some), long_enough(Length, From, Until, H)), Hows), of_all(Hows, How).
raised(Some, Rule, How) :- objection(Bad, Rule), ( Some = [] -> How = awaits ; memberchk(n(_, _, _, Bad), Some), How = broken ).
% What is false outweighs what is not known; of nothing nothing is known.
of_all([], awaits) :- !.
of_all(Hows, How) :- member(How, [broken, awaits, holds]), memberchk(How, Hows), !.

% Those who do not float, and whose places are one, are on notice wherever they are.
unmet(_, nominate, _, up(yes, two, _, _, Notices), 'notice.at-both-places', How) :-
    ( \+ counts_at(yes, Notices, somewhere, _), counts_at(yes, Notices, r, n(_, F, U, _)), counts_at(yes, Notices, o, n(_, G, V, _))
    -> max_member(From, [F, G]), min_member(Until, [U, V]), long_enough(work(5, from_posting), From, Until, How)
    ; How = awaits ), How \= holds.

% The year is over, then the committee agrees, then the notice is put up: the first day of those that count.
unmet(_, nominate, _, File, 'nomination.in-order', How) :-
    File = up(_, _, Since, Agreed, _), counting(File, Some), findall(From, member(n(_, From, _, _), Some), Firsts),
    ( memberchk(Agreed, [unknown, never]) -> How = awaits
    ; \+ reached(Since, 12, Agreed) -> How = broken
    ; Firsts = [] -> How = awaits
    ; min_member(First, Firsts), Agreed @> First, How = broken ).
unmet(_, nominate, _, up(_, _, _, never, _), 'nomination.consented', awaits).

leads('nomination.consented', bar).
