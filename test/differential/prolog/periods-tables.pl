% The cases on periods: for each an anchor, and the day before its end, the day itself and the day after.

head(months, [from, months, day]).
head(periods, [file, step, on, verdict, unmet]).
head(order, [file, step, on, verdict, unmet]).

% Ends of months, leap days and their neighbors, ends of years, a century that is no leap year; and those whose period ends
% about a day on which the editions change; and one of the years of 1990.
anchor(_, d(2024, M, D)) :- member(M-Ds, [1-[29, 30, 31], 2-[28, 29], 8-[29, 30, 31]]), member(D, Ds).
anchor(_, Day) :- member(Day, [d(2023, 1, 29), d(2023, 1, 31), d(2023, 2, 28), d(2023, 5, 31), d(2023, 11, 30), d(2023, 12, 31),
    d(2025, 8, 31), d(2026, 8, 31), d(2027, 8, 31), d(2028, 1, 31), d(2028, 2, 29), d(2099, 8, 31), d(2100, 1, 30)]).
anchor(_, d(2010, 8, 31)).
anchor(Months, Day) :- changes(Change), edge(Change, On), earlier(On, Months, Day).
changes(Day) :- member(Day, [d(2014, 5, 28), d(2026, 5, 11)]).

line(months, [From, Months, Said]) :-
    anchor(0, Day), member(Months, [-216, -12, -6, -1, 0, 1, 2, 3, 6, 7, 12, 13, 18, 24, 216]), later(Day, Months, Then),
    said_day(Day, From), said_day(Then, Said).
line(periods, Row) :-
    period(Name, Months), anchor(Months, A), later(A, Months, Edge), edge(Edge, Day),
    told(Name, A, Day, Told, Step, On), asked(Told, Step, On, Row).
% Every step on the day before the last one on file, on that day and after it: no period has run, and nothing else is amiss.
line(order, Row) :-
    chart([_ | Steps]), nth1(_, Steps, Step), member(A, [d(1991, 1, 1), d(2014, 5, 28), d(2024, 3, 1), d(2026, 5, 11)]), edge(A, On),
    asked([apply-A], Step, On, Row).

% The periods, with their months: what is told of the file, the step that is asked, and its day.
period(age, 216). period(leaving, 3). period(talk, 1). period(talked, 1). period(untalked, 1). period(filed, 1). period(year, 12).
period(agreed, 13).
period(first_review, 6). period(next_review, 6). period(last_review, 6). period(meeting, 1). period(meeting_again, 1).
period(approval(_), 3). period(approval(_), 6). period(second_vote, 3). period(second_vote, 6). period(oath, 1).
period(probation, 12). period(conversion, 13). period(polled(_), 6). period(heard(_), 6). period(polled, 6). period(heard, 6).
period(first_quarter, 3). period(last_quarter, 3).

told(age, A, D, [], apply/A, D).
told(leaving, A, D, [screen-A], prereview/D, A).
told(talk, A, D, [apply-A], talk, D).
told(talked, A, D, [apply-A, talk-D], recognize, D).
told(untalked, A, D, [apply-A, talk-never], recognize, D).
told(filed, A, D, ['assign-mentors'-A, 'file-recognition'-D, examine-R, examine-S, notice-N], nominate, N) :- ran(A, [5-R, 10-S, 13-N]).
told(year, A, D, ['file-recognition'-A, examine-R, examine-S, notice-D], nominate, D) :- ran(A, [5-R, 10-S]).
% The higher committee agreed a month before: about the end of the year.
told(agreed, A, D, ['file-recognition'-A, examine-R, examine-S, notice-D], nominate, D) :- ran(A, [5-R, 10-S]).
told(first_review, A, D, ['file-recognition'-A, examine-D, examine-R, notice-N], nominate, N) :- ran(A, [10-R, 14-N]).
told(next_review, A, D, ['file-recognition'-R, examine-A, examine-D, notice-N], nominate, N) :- ran(A, [-5-R, 8-N]).
told(last_review, A, D, ['file-recognition'-R, examine-S, examine-A, notice-D], nominate, D) :- ran(A, [-8-R, -4-S]).
told(meeting, A, D, [prereview-A], admit, D).
told(meeting_again, A, D, [prereview-P, prereview-A], admit, D) :- ran(A, [-1-P]).
told(approval('approve-admission'), A, D, [interview-A], 'approve-admission', D).
told(approval('approve-conversion'), A, D, [convert-A], 'approve-conversion', D).
told(approval(Approval), A, D, [observe-P, Vote-A], Approval, D) :- member(Vote, [extend/6, cancel]), named(Vote, V),
    answers(Approval, V), ran(A, [-3-P]).
told(second_vote, A, D, [admit-P, admit-A], 'approve-admission', D) :- ran(A, [-2-P]).
told(oath, A, D, ['approve-admission'-A], swear, D).
told(probation, A, D, [admit-A, observe-P, screen2-Q], convert, D) :- ran(A, [6-P, 11-Q]).
told(conversion, A, D, [admit-A, observe-P, screen2-Q], convert, D) :- ran(A, [6-P, 11-Q]).
told(polled(Step), A, D, [poll-A, consult-P], Step, D) :- member(Step, [prereview, admit]), ran(A, [3-P]).
told(heard(Step), A, D, [consult-A, poll-P], Step, D) :- member(Step, [prereview, admit]), ran(A, [3-P]).
told(polled, A, D, [observe-P, poll2-A, consult2-Q], convert, D) :- ran(A, [-6-P, 3-Q]).
told(heard, A, D, [observe-P, consult2-A, poll2-Q], convert, D) :- ran(A, [-6-P, 3-Q]).
told(first_quarter, A, D, [admit-A, observe-D, observe-P, observe-Q, observe-R, observe-S, screen2-N], convert, N) :-
    ran(A, [5-P, 7-Q, 9-R, 11-S, 12-N]).
told(last_quarter, A, D, [admit-N, observe-P, observe-Q, observe-R, observe-S, observe-A, screen2-A], convert, D) :-
    ran(A, [-9-N, -7-P, -5-Q, -3-R, -1-S]).

ran(_, []).
ran(A, [Months-Day | More]) :- later(A, Months, Day), ran(A, More).
