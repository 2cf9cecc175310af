% Days and calendar months. A day is d(Year, Month, Day), so that the standard order of terms is the order of days.
% Sources: "Qn" are the ambiguities of the procedure with their defaults; "design" is the design page.

leap(Y) :- Y mod 400 =:= 0, !.
leap(Y) :- Y mod 4 =:= 0, Y mod 100 =\= 0.

length_of(Y, 2, 29) :- leap(Y), !.
length_of(_, 2, 28) :- !.
length_of(_, M, 30) :- memberchk(M, [4, 6, 9, 11]), !.
length_of(_, _, 31).

% Q31, design 8: the same day of the month, or the last day of a month that is too short for it.
later(d(Y, M, D), Months, d(Y2, M2, D2)) :-
    N is Y * 12 + M - 1 + Months, Y2 is N // 12, M2 is N mod 12 + 1, length_of(Y2, M2, L), D2 is min(D, L).
earlier(Day, Months, Before) :- Less is -Months, later(Day, Less, Before).

next(d(Y, M, D), d(Y, M, D2)) :- length_of(Y, M, L), D < L, !, D2 is D + 1.
next(d(Y, M, _), d(Y2, M2, 1)) :- later(d(Y, M, 1), 1, d(Y2, M2, 1)).
previous(d(Y, M, D), d(Y, M, D2)) :- D > 1, !, D2 is D - 1.
previous(d(Y, M, 1), d(Y2, M2, L)) :- later(d(Y, M, 1), -1, d(Y2, M2, 1)), length_of(Y2, M2, L).

% A number of single days before or after.
shifted(Day, 0, Same) :- !, Same = Day.
shifted(Day, N, Other) :- N > 0, !, next(Day, Next), Less is N - 1, shifted(Next, Less, Other).
shifted(Day, N, Other) :- previous(Day, Before), More is N + 1, shifted(Before, More, Other).

% Monday is 1. The first of January 2024 was a Monday, and 400 years are a whole number of weeks.
weekday(d(Y, M, D), W) :-
    Past is Y - 1, In is Past * 365 + Past // 4 - Past // 100 + Past // 400,
    findall(L, (between(1, 12, N), N < M, length_of(Y, N, L)), Ls), sum_list(Ls, Months),
    W is (In + Months + D - 1) mod 7 + 1.

% "At least" may be met on the very day (Q14: the anniversary is allowed); "within" still holds on it.
reached(From, Months, Day) :- later(From, Months, Last), Day @>= Last.
beyond(From, Months, Day) :- later(From, Months, Last), Day @> Last.

% The day before an edge, the edge, and the day after.
edge(Edge, Day) :- previous(Edge, Day).
edge(Edge, Edge).
edge(Edge, Day) :- next(Edge, Day).

said_day(d(Y, M, D), Said) :- format(atom(Said), '~|~`0t~d~4|-~|~`0t~d~2+-~|~`0t~d~2+', [Y, M, D]).
