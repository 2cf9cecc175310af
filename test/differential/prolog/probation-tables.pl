% The cases on probation. ends: for every length and anchor. The others: edges of what is extended and put off.

head(ends, [admit, extension, ends, since]).
head(probation, [file, step, on, verdict, unmet]).

line(ends, [Said, Months, End, Since]) :-
    start(A), member(Months, [0, 6, 7, 8, 9, 10, 11, 12]), told(A, Months, Told),
    unfolded(Told, 'approve-conversion', File), ends(File, E), since(File, S), maplist(said_day, [A, E, S], [Said, End, Since]).
line(probation, Row) :- case(Told, Step, On), asked(Told, Step, On, Row).

start(Day) :- member(Day, [d(2010, 8, 31), d(2013, 5, 28), d(2022, 8, 26), d(2023, 2, 28), d(2023, 3, 31),
    d(2023, 8, 29), d(2023, 8, 30), d(2023, 8, 31),
    d(2023, 12, 31), d(2024, 1, 31), d(2024, 2, 29), d(2024, 10, 31), d(2025, 5, 10), d(2025, 5, 11), d(2027, 2, 28),
    d(2028, 2, 29)]).

told(A, 0, [admit-A, observe-O, screen2-Q]) :- ran(A, [6-O, 11-Q]).
told(A, M, [admit-A, observe-O, extend/M-X, 'approve-extension'-X, consult2-Q, screen2-Q]) :-
    M > 0, ran(A, [6-O, 10-X]), N is M + 11, later(A, N, Q).

ran(_, []).
ran(A, [Months-Day | More]) :- later(A, Months, Day), ran(A, More).

% Conversion about the end, and about the month after it.
case(Told, convert, On) :-
    start(A), member(M, [0, 6, 8, 12]), told(A, M, Told), unfolded(Told, convert, File), ends(File, End),
    ( edge(End, On) ; later(End, 1, Last), edge(Last, On) ).
% An extension that was voted but not approved moves nothing; one that was replaced by a later vote neither.
case(Told, convert, On) :-
    start(A), ran(A, [6-O, 10-X, 11-Q, 12-End]), edge(End, On),
    member(Votes, [[], [cancel-X]]), append([admit-A, observe-O, extend/6-X | Votes], [consult2-Q, screen2-Q], Told).
% How long, how often.
case(Told, extend/M, On) :- start(A), later(A, 10, On), member(M, [5, 6, 7, 11, 12, 13]), Told = [admit-A, observe-A].
case(Told, extend/6, On) :-
    start(A), ran(A, [6-O, 10-On]), member(Votes, [[extend/6-O], [extend/6-O, 'approve-extension'-O], [extend/6-O, cancel-O],
        [extend/6-O, convert-O], [extend/6-O, 'approve-extension'-O, convert-O], [cancel-O], [convert-O]]),
    append([admit-A, observe-O], Votes, Told).
% Put off to about six months after the end: of one who stayed, moved before the admission, or moved in the probation.
case(Told, postpone/Until, End) :-
    start(A), ran(A, [6-O, 11-Q, 12-End, 18-Most]), edge(Most, Until),
    member(Told, [[admit-A, observe-O, screen2-Q], [screen-A, transfer-A, admit-A, observe-O, screen2-Q],
    [admit-A, observe-O, transfer-O, screen2-Q]]).
case(Told, postpone/Until, End) :-
    start(A), ran(A, [6-O, 10-X, 18-End, 24-Most]), edge(Most, Until),
    Told = [admit-A, observe-O, transfer-O, extend/6-X, 'approve-extension'-X].
% Put off to a day before the end, which ends before the probation does, or about it.
case(Told, postpone/Until, End) :-
    start(A), ran(A, [6-O, 11-Q, 12-End]), ( Until = Q ; edge(End, Until) ), Told = [admit-A, observe-O, transfer-O, screen2-Q].
% Conversion after it: about the day a month after the end, or after the day to which it was put off, if that is later.
case(Told, convert, On) :-
    start(A), ran(A, [6-O, 12-End, 14-Q, 17-U]), member(Until, [O, End, U]), max_member(Due, [End, Until]),
    later(Due, 1, Last), edge(Last, On), Told = [admit-A, observe-O, transfer-O, consult2-End, postpone/Until-End, screen2-Q].
