% The cases on moving: something was said or polled, the person moved or not, and something was asked anew. All on one day.

head(transfers, [file, step, on, verdict, unmet]).
head(clocks, [file, step, on, verdict, unmet]).

line(transfers, Row) :-
    member(Meeting-Begun-End, [admit-[prereview-D]-[], convert-[admit-A, observe-A, petition-D]-[screen2-D]]),
    D = d(2024, 8, 31), A = d(2023, 8, 31), judged_on(Meeting, Consult, Poll),
    member(Said, [[], [Consult/bad], [Consult/doubt], [Poll/p(r, 79)], [Poll/p(o, 79)]]),
    moves(Moves),
    anew(Meeting, Anew), append([Said, Moves, Anew], Steps), findall(S-D, member(S, Steps), Then),
    append([Begun, Then, End], Told), asked(Told, Meeting, D, Row).
% A new poll at once, at a place that was polled before or not.
line(transfers, Row) :-
    D = d(2024, 8, 31), member(Poll-Begun, [poll-[prereview-D], poll2-[petition-D]]), member(L, [r, o]), moves(Moves),
    findall(M-D, member(M, Moves), Then), append([Begun, [Poll/p(L, 79)-D], Then], Told), member(At, [r, o]),
    asked(Told, Poll/p(At, 80), D, Row).
% Clocks: cultivation, probation, approval run on through a transfer.
line(clocks, Row) :-
    member(A, [d(2023, 2, 28), d(2023, 8, 31), d(2024, 2, 29)]), clock(A, Months, Told, Step), later(A, Months, Edge),
    edge(Edge, On),
    asked(Told, Step, On, Row).

moves(Moves) :-
    member(Kinds, [[stayed], [same], [moved], [moved, home], [moved, stayed], [hometown]]),
    findall(transfer/K, member(K, Kinds), Moves).
judged_on(admit, consult, poll). judged_on(convert, consult2, poll2).
anew(Meeting, Anew) :-
    judged_on(Meeting, C, P), ( Meeting = admit -> Vet = [vet] ; Vet = [] ),
    ( Anew = [] ; Anew = [C/r] ; Anew = [C/r, P/p(r, 80)] ; Anew = [C/r, P/p(r, 80) | Vet], Vet \= []
    ; Anew = [C/o, P/p(o, 80) | Vet] ).

clock(A, 12, ['file-recognition'-A, examine-B, transfer/moved-C, examine-C], nominate) :- ran(A, [5-B, 10-C]).
clock(A, 12, [admit-A, observe-B, transfer/stayed-B, screen2-C], convert) :- ran(A, [6-B, 11-C]).
clock(A, 3, [admit-A, transfer/moved-A, interview-A], 'approve-admission').
clock(A, 1, [apply-A, transfer/moved-A], talk).
ran(_, []).
ran(A, [Months-Day | More]) :- later(A, Months, Day), ran(A, More).
