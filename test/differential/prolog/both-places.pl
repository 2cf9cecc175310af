% Art. 13 of 2026: a floating person is on notice at the place they left and at the place they came to, at the same time. A file is
% up(Floating, Places, Since, Agreed, Notices): since when an activist; the day of the consent, unknown, or never for no consent;
% the notices, oldest first, as n(At, From, Until, Objections), At being r, o, ro or unknown.

% Where a notice was up, as far as it matters. Those who do not float are on notice at the residence, also where it is not said
% (design 8); where both places are one, any notice is up there. Else one of which it is not said was up at either, or at both.
at(_, one, _, [r]) :- !.
at(no, two, At, Places) :- !, ( At = o -> Places = [o] ; Places = [r] ).
at(yes, two, unknown, Places) :- !, member(Places, [[r], [o], [r, o]]).
at(yes, two, At, Places) :- memberchk(At-Places, [r-[r], o-[o], ro-[r, o]]).

% world(File, Counting): what counts if the notices were up so, as Place-From-Until-Objections: at each place the last.
world(up(Floating, Places, _, _, Notices), Counting) :-
    maplist({Floating, Places}/[n(At, F, U, O), W-F-U-O]>>at(Floating, Places, At, W), Notices, World),
    findall(P-F-U-O, (append(_, [W-F-U-O | Later], World), member(P, W), \+ ( member(V-_-_-_, Later), memberchk(P, V) )), Counting).

% Unknown is never broken, design 5: what holds or not however it was is so, else it is awaited.
unmet(_, nominate, _, File, Rule, How) :-
    File = up(_, _, _, _, _), setof(Rule-Hows, setof(H, in_a_world(File, Rule, H), Hows), All), member(Rule-Hows, All),
    ( Hows = [One] -> How = One ; How = awaits ), How \= holds.
in_a_world(File, Rule, How) :- world(File, All), ( File = up(no, two, _, _, _) -> exclude(=(o-_-_-_), All, Counting) ; Counting = All ),
    in_world(File, Counting, Rule, How).
% What was raised at any place is read, also where nobody had to put up a notice.
in_a_world(File, Rule, How) :-
    world(File, All), objection(Bad, Rule), ( memberchk(_-_-_-Bad, All) -> How = broken ; How = holds ).

in_world(_, Counting, Rule, How) :-
    asks(hanshou, nominate, nomination, Length, Rule),
    findall(H, (member(_-From-Until-_, Counting), long_enough(Length, From, Until, H)), Hows), of_all(Hows, How).
% Those who do not float, and whose places are one, are on notice wherever they are.
in_world(up(yes, two, _, _, _), Counting, 'notice.at-both-places', How) :-
    ( memberchk(r-F-U-_, Counting), memberchk(o-G-V-_, Counting)
    -> max_member(From, [F, G]), min_member(Until, [U, V]), long_enough(work(5, from_posting), From, Until, How)
    ; How = awaits ).
% The year is over, then the committee agrees, then the notice is put up: the first day of those that count. Where none is on file, it
% is the notice that is awaited.
in_world(up(_, _, Since, Agreed, _), Counting, 'nomination.in-order', How) :-
    findall(From, member(_-From-_-_, Counting), Firsts),
    ( memberchk(Agreed, [unknown, never]) -> How = awaits
    ; \+ reached(Since, 12, Agreed) -> How = broken
    ; Firsts \= [], min_member(First, Firsts), Agreed @> First -> How = broken
    ; How = holds ).
in_world(up(_, _, _, never, _), _, 'nomination.consented', awaits).

% What is false outweighs what is not known; of nothing nothing is known.
of_all([], awaits) :- !.
of_all(Hows, How) :- member(How, [broken, awaits, holds]), memberchk(How, Hows), !.

leads('nomination.consented', bar).
