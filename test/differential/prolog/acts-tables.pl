% The cases on acts: a vote taken again, an approval that judges again, what waits, moves, and ways out. Each on both sides of its edge.

:- discontiguous case/4.

head(Table, [file, step, on, verdict, unmet]) :- member(Table, [again, judged, waiting, moving, ways]).
line(Table, Row) :- case(Table, Told, Step, On), asked(Told, Step, On, Row).

vote_day(Day) :- member(Day, [d(2010, 3, 1), d(2023, 8, 31), d(2024, 2, 29), d(2026, 2, 10), d(2026, 8, 31)]).
% A vote with its approval, and what was done before it.
voted(admit, admit, 'approve-admission', A, [screen-A]).
voted(convert, convert, 'approve-conversion', A, Told) :- probation(A, 12, Told).
voted(extend/6, extend, 'approve-extension', A, Told) :- probation(A, 11, Told).
voted(cancel, cancel, 'approve-cancellation', A, Told) :- probation(A, 11, Told).
probation(A, Months, [admit-B, observe-B, observe-P, observe-Q, observe-R, screen2-A]) :- ran(A, [-Months-B, -8-P, -6-Q, -3-R]).
ran(_, []).
ran(A, [Months-Day | More]) :- later(A, Months, Day), ran(A, More).

% Confirmed, taken back, refused, lapsed; approved about three and six months after each vote; the talk before or after the last.
case(again, Told, Approval, On) :-
    vote_day(A), voted(Vote, Name, Approval, A, Begun), ran(A, [1-B, 2-C]), history(Name, Vote, Approval, A, B, C, Votes, Ds),
    ( Name = admit, last(Votes, _-Talk), member(More, [[], [interview-Talk]]) ; Name \= admit, More = [] ),
    append([Begun, Votes, More], Told), member(D, Ds), member(Months, [3, 6]), later(D, Months, Edge), edge(Edge, On),
    last(Votes, _-Last), On @>= Last.
history(_, V, _, A, _, _, [V-A], [A]).
history(_, V, _, A, B, _, [V-A, V-B], [A, B]).
history(N, V, _, A, B, _, [V-A, N/lost-B], [A]).
history(N, V, _, A, B, C, [V-A, N/lost-B, V-C], [A, C]).
history(_, V, Ap, A, B, C, [V-A, Ap/refused-B, V-C], [A, C]).
history(_, V, _, A, _, _, [V-A, V-L], [L]) :- later(A, 6, Edge), edge(Edge, L).
% The months of the last vote that was granted are approved.
case(again, Told, convert, On) :-
    vote_day(A), probation(A, 11, Begun), later(A, 1, B), member(M, [6, 8]), N is M + 1, later(A, N, End), edge(End, On),
    append(Begun, [extend/7-A, extend/M-B, 'approve-extension'-B, consult2-On, poll2-On, petition-On, screen2-On], Told).

% Something came after the vote and before the approval.
case(judged, Told, Approval, On) :-
    vote_day(A), voted(Vote, Name, Approval, A, Begun), ran(A, [1-B, 2-On]), after(Name, Events),
    findall(E-B, member(E, Events), Then), append([Begun, [Vote-A], Then], Told).
case(judged, Told, Approval/refused, A) :-
    vote_day(A), voted(Vote, Name, Approval, A, Begun), member(Events, [[], [screen/failed], [screen2/failed]]), after(Name, Events),
    findall(E-A, member(E, Events), Then), append([Begun, [Vote-A], Then], Told).
% Fresh on the day of the vote.
case(judged, [poll-A, vet-B, admit-On], 'approve-admission', D) :- vote_day(A), later(A, 6, Edge), edge(Edge, On), ran(A, [3-B]), later(On, 2, D).
case(judged, [consult-A, poll-B, admit-On], 'approve-admission', D) :- vote_day(A), later(A, 6, Edge), edge(Edge, On), ran(A, [3-B]), later(On, 2, D).
% A no on a file that would not bear a yes: half a year after the vote, or without what it would ask for.
case(judged, Told, No, On) :-
    vote_day(A), voted(Vote, Name, Approval, A, Begun), member(Months, [5, 7]), later(A, Months, On),
    ( Name \= extend, No = Name/lost ; No = Approval/refused ),
    append(Begun, [Vote-A], Told).
case(judged, Told, No, On) :-
    vote_day(A), member(Months, [5, 7]), later(A, Months, On), member(No, [vet/unqualified, screen/failed, admit/lost]),
    member(Told, [[screen-A], [screen-A, admit-A], ['file-nomination'-A, 'name-sponsors'-never, screen-A, admit-A]]).
after(_, []).
after(admit, [E]) :- member(E, [poll/p(r, 79), poll/p(r, 59), poll/p(o, 79), consult/bad, consult/doubt, vet/unqualified, screen/failed,
    prereview/failed, transfer/moved, transfer/stayed, transfer/hometown, transfer/merged]).
after(admit, [E, F]) :- member(E-F, [vet/unqualified-vet, screen/failed-screen, prereview/failed-prereview, poll/p(r, 59)-poll/p(r, 80),
    transfer/moved-consult/r, consult/bad-transfer/moved]).
after(Vote, [E]) :- memberchk(Vote, [convert, extend, cancel]),
    member(E, [poll2/p(r, 79), poll2/p(r, 59), consult2/bad, consult2/doubt, screen2/failed, transfer/moved, transfer/stayed]).
after(Vote, [posted/(For, O)]) :- memberchk(Vote, [admit, convert]), before(_, For), ( Vote = convert -> For = conversion ; For = admission ),
    member(O, [none, unfounded, immaterial, open, founded]).
after(admit, [posted/(admission, O), posted/(admission, P)]) :- member(O-P, [founded-none, none-open]).

% What waits, and what else is decided; whichever way it is decided, late or not, waived or not.
case(waiting, Told, Step, On) :-
    vote_day(A), member(Votes, [[], [admit-A], [admit-A, admit/lost-A]]), append([[screen-A], ['fill-form'-A], Votes], Told),
    member(Step, [admit, 'step-down', withdraw/'own-wish']), ( On = A ; later(A, 6, Edge), edge(Edge, On) ).
case(waiting, Told, Step, On) :-
    vote_day(A), probation(A, 12, Begun), member(V, [none, convert, extend/6, cancel]), ( V = none -> Votes = [] ; Votes = [V-A] ),
    append(Begun, Votes, Told), later(A, 5, U), member(Step, [convert, extend/7, cancel, postpone/U, withdraw/'own-wish']),
    ( On = A ; later(A, 1, Edge), edge(Edge, On) ; later(A, 6, Edge), edge(Edge, On) ).
case(waiting, Told, Step, On) :-
    vote_day(A), probation(A, 12, Begun), member(More, [[], [waive/'conversion.on-time'-A]]), append(Begun, More, Told),
    member(Step, [convert, extend/6, extend/7, cancel]), member(M, [1, 6, 7]), later(A, M, Edge), edge(Edge, On).
% New evidence after an extension.
case(waiting, Told, convert, On) :-
    vote_day(A), probation(A, 11, Begun), ran(A, [7-On]), member(Answer, ['approve-extension', 'approve-extension'/refused]),
    member(Anew, [[], [petition], [screen2], [petition, screen2]]), findall(E-On, member(E, [consult2, poll2 | Anew]), New),
    append([Begun, [extend/6-A, Answer-A], New], Told).

% Moves: of whom, when, and what is asked after them.
kind(K) :- member(K, [stayed, moved, merged, renamed, self]).
case(moving, Told, transfer/K, On) :-
    vote_day(A), kind(K), member(Told, [[screen-A, admit-A], [screen-A, admit-A, admit/lost-A], [admit-A, observe-A], [screen-A]]),
    later(A, 3, Edge), edge(Edge, On).
case(moving, Told, transfer/K, On) :-
    vote_day(A), kind(K), ran(A, [12-End]), edge(End, On), member(Votes, [[], [cancel-End]]), append([admit-A, observe-A], Votes, Told),
    ( Votes = [] -> true ; On @>= End ).
case(moving, Told, Step, E) :-
    vote_day(A), kind(K), next(A, Next), member(E, [A, Next]), member(Step, [screen, prereview, 'fill-form', admit]),
    member(Begun, ['name-sponsors', prereview, 'fill-form']), ( Begun = 'name-sponsors' -> true ; Step = admit ), Told = [Begun-A, transfer/K-E].
case(moving, Told, nominate, On) :-
    vote_day(A), kind(K), ran(A, [5-B, 10-C, 13-On]), Told = ['file-recognition'-A, examine-B, transfer/K-C, examine-C].
case(moving, Told, nominate, On) :-
    vote_day(A), kind(K), ran(A, [5-B, 10-C, 13-On]), Told = ['file-recognition'-A, examine-B, transfer/K-C, 'assign-mentors'-C, examine-C].
case(moving, Told, 'approve-admission', On) :-
    vote_day(A), kind(K), ran(A, [1-B, 2-On]), Told = [admit-A, transfer/K-B].

% Ways out, and notices and filings at each stage.
case(ways, Told, Step, A) :-
    vote_day(A), member(Told, [[talk-A], ['assign-mentors'-A], ['file-nomination'-A], [admit-A, observe-A]]),
    ( member(Why, ['own-wish', ended, died]), Step = withdraw/Why
    ; before(_, For), member(O, [none, founded]), Step = posted/(For, O)
    ; \+ Told = [talk-_], member(Step, ['file-recognition', 'file-nomination', 'file-admission']) ).
case(ways, ['assign-mentors'-A | Told], screen, A) :- vote_day(A), member(Filed, [[filed/nomination-A], []]),
    append(Filed, ['file-nomination'-never, train-A], Told).
% After stepping down, the year, the mentors, the reviews, the filing and the notice begin anew.
case(ways, Told, nominate, On) :-
    vote_day(A), later(A, 1, B), ran(B, [5-C, 10-D, 12-Edge]), edge(Edge, On),
    member(Begun-Filed, [['fill-form'-A]-[], ['file-recognition'-A]-[[recognize-B, 'file-recognition'-B]], ['file-recognition'-A]-[[recognize-B]]]),
    flatten(Filed, Again), All = ['assign-mentors'-B, examine-C, examine-D, notice-On],
    ( Done = All ; member(Left, All), exclude(==(Left), All, Done) ), append([Begun, ['step-down'-B], Again, Done], Told).
case(ways, [admit-A, observe-A], annul/Reason, A) :- vote_day(A), member(Reason, [blank, reasoned]).
