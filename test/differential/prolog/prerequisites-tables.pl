% A lawful file of each edition, without one of its steps, and each step that could come after it.

head(missing, [file, step, on, verdict, unmet]).

line(missing, Row) :-
    member(A, [d(2009, 3, 1), d(2022, 3, 1), d(2025, 5, 15)]), chart(Chart), nth1(I, Chart, Missing), \+ moves(Missing),
    nth1(J, Chart, Step), J > I, stages(Missing, Step), told(A, Missing, Chart, J, Told), day_of(A, Step, On),
    asked(Told, Step, On, Row).

% Without a step that moves the file the next is closed; that is asked in the table of open steps.
moves(Step) :- memberchk(Step, [apply, recognize, nominate, 'approve-admission', 'approve-conversion', archive]).
% Of what comes after the stage only the first step is asked, as nothing later looks back.
stages(Missing, Step) :- chart(Chart), append(_, [Missing | After], Chart), append(Between, [Step | _], After),
    \+ ( member(M, Between), moves(M), M \= recognize ).

% Recognition on a day, nomination and admission thirteen months later, conversion a year after that.
told(A, Missing, Chart, Asked, Told) :-
    ran(A, [5-B, 10-C, 13-D, 25-E]),
    in_turn(Missing, [apply-A, 'file-recognition'-A, examine-B, examine-C, notice-D, observe-D, consult2-E, archive-E], All),
    findall(Word, (member(Word, All), Word = Step-_,
    ( nth1(I, Chart, Step) -> I < Asked ; nth1(R, Chart, 'file-recognition'), R < Asked )), Told).
day_of(A, Step, Day) :-
    chart(Chart), nth1(I, Chart, Step), nth1(N, Chart, notice), nth1(C, Chart, consult2),
    ( I < N -> Day = A ; I < C -> later(A, 13, Day) ; later(A, 25, Day) ).

% The missing step is told where it would have come.
in_turn(Missing, [Missing-_ | Told], [Missing-never | Told]) :- !.
in_turn(Missing, [Step-Day | Told], [Missing-never, Step-Day | Told]) :- before(Missing, Step), !.
in_turn(Missing, [Word | Told], [Word | More]) :- in_turn(Missing, Told, More).
before(One, Other) :- chart(Chart), nth1(I, Chart, One), nth1(J, Chart, Other), I < J.

ran(_, []).
ran(A, [Months-Day | More]) :- later(A, Months, Day), ran(A, More).
