% Days of work. Off and on are those of the State Council's yearly notices on holidays; other years are unknown.

:- discontiguous off/3, on/2.
% off(Year, first day, number of days), on(Year, day): Saturdays and Sundays that are worked.
off(2024, 1-1, 1). off(2024, 2-10, 8). off(2024, 4-4, 3). off(2024, 5-1, 5). off(2024, 6-10, 1). off(2024, 9-15, 3).
off(2024, 10-1, 7).
on(2024, 2-4). on(2024, 2-18). on(2024, 4-7). on(2024, 4-28). on(2024, 5-11). on(2024, 9-14). on(2024, 9-29). on(2024, 10-12).
off(2025, 1-1, 1). off(2025, 1-28, 8). off(2025, 4-4, 3). off(2025, 5-1, 5). off(2025, 5-31, 3). off(2025, 10-1, 8).
on(2025, 1-26). on(2025, 2-8). on(2025, 4-27). on(2025, 9-28). on(2025, 10-11).
off(2026, 1-1, 3). off(2026, 2-15, 9). off(2026, 4-4, 3). off(2026, 5-1, 5). off(2026, 6-19, 3). off(2026, 9-25, 3).
off(2026, 10-1, 7).
on(2026, 1-4). on(2026, 2-14). on(2026, 2-28). on(2026, 5-9). on(2026, 9-20). on(2026, 10-10).

known(Year) :- once(off(Year, _, _)).

holiday(Day) :-
    Day = d(Year, _, _), off(Year, M-D, N), First = d(Year, M, D), Day @>= First,
    Past is N - 1, shifted(First, Past, Last), Day @=< Last, !.
workday(d(Year, M, D)) :- on(Year, M-D), !.
workday(Day) :- weekday(Day, W), W =< 5, \+ holiday(Day).

% nth_workday(N, From, Day, Sure): the day on which the Nth day of work after From ends. Q32: by default the day after posting is the first.
% Design 6: of a year without a calendar the weekdays are counted, and whatever counts one of its days is not sure.
nth_workday(0, Day, Day, sure) :- !.
nth_workday(N, From, Last, Sure) :-
    next(From, Day), ( workday(Day) -> Less is N - 1 ; Less = N ), nth_workday(Less, Day, Last, More),
    ( Day = d(Year, _, _), known(Year) -> Sure = More ; Sure = unsure ).
