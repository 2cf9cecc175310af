% The cases on corrections. corrected: a step after a file that was put right, which is judged as the file that would have been written
% right. correcting: a correction that is asked for. Corrections of a file are filed on the day of the step that is asked.

head(corrected, [file, corrections, step, on, verdict, unmet]).
head(correcting, [file, corrections, step, by, reason, on, verdict, unmet]).

line(corrected, [Said, Corrected, Name, When, Verdict, Unmet]) :-
    wrong(Told, Target, One, Other, Step, On), pattern(Target, One, Other, Corrections),
    unfolded(Told, Step, File), corrected(File, Corrections, Right), now(Right, Now),
    findall(Rule-How, unmet_at(Step, On, Now, Rule, How), All), verdict(Step, All, Verdict),
    said_file(Told, Said), said_corrections(Corrections, Corrected), said_step(Step, Name), said_day(On, When), said_unmet(All, Unmet).
line(correcting, [Said, Corrected, Asked, Body, Reason, When, Verdict, Unmet]) :-
    asks(Told, Corrections, Target, Instead, Body, Reason, On), unfolded(Told, correct, File), Step = right(Target, Instead, Body, Reason),
    findall(Rule-How, unmet(Step, On, File/Corrections, Rule, How), All), verdict(All, Verdict),
    said_file(Told, Said), said_corrections(Corrections, Corrected), said_correction(c(Target, Instead), Asked), said_day(On, When),
    said_unmet(All, Unmet).

% One place put right, twice, struck, and corrections of corrections.
pattern(T, I, _, [c(T, I)]).
pattern(T, _, J, [c(T, J)]).
pattern(T, I, J, [c(T, I), c(T, J)]).
pattern(T, I, _, [c(T, I), c(nth(0), none)]).
pattern(T, I, J, [c(T, I), c(T, J), c(nth(0), none)]).
pattern(T, I, J, [c(T, I), c(T, J), c(nth(1), none)]).
pattern(T, I, _, [c(T, I), c(nth(0), none), c(nth(1), none)]).
pattern(T, I, J, [c(T, I), c(nth(0), c(T, J))]).

said_corrections(Cs, Said) :- maplist(said_correction, Cs, Words), atomic_list_concat(Words, ' ', Said).
said_correction(c(Target, Instead), Said) :- maplist(said_place, [Target, Instead], [T, I]), atomic_list_concat([T, I], '>', Said).
said_place(none, '') :- !.
said_place(nth(N), Said) :- !, atom_concat('#', N, Said).
said_place(c(T, I), Said) :- !, said_correction(c(T, I), C), atomic_list_concat(['(', C, ')'], Said).
said_place(Event, Said) :- said_event(Event, Said).

day(Day) :- member(Day, [d(2010, 3, 1), d(2023, 8, 31), d(2024, 2, 28), d(2025, 11, 10), d(2026, 8, 31)]).
ran(_, []).
ran(A, [Months-Day | More]) :- later(A, Months, Day), ran(A, More).

% wrong(Told, Target, One, Other, Step, On): what was filed, what stands there by one correction and by another; the step asked.
% The day of the recognition, of the vote, of an extension: periods run from the right day, in the stage and after it.
wrong([recognize-A, 'file-recognition'-A, examine-R, examine-S, notice-M], recognize-A, recognize-B, recognize-C, nominate, On) :-
    day(A), next(A, B), previous(A, C), ran(A, [5-R, 10-S, 11-M]), member(N, [12, 13]), later(A, N, Edge), edge(Edge, On).
wrong([screen-A, admit-A, interview-A], admit-A, admit-B, admit-C, 'approve-admission', On) :-
    day(A), next(A, B), previous(A, C), member(M, [3, 6]), later(A, M, Edge), edge(Edge, On).
wrong([admit-A, observe-P, observe-Q, observe-R, screen2-S], admit-A, admit-B, admit-C, convert, On) :-
    day(A), next(A, B), previous(A, C), ran(A, [3-P, 6-Q, 9-R, 11-S]), member(M, [12, 13]), later(A, M, Edge), edge(Edge, On).
wrong([admit-A, observe-P, observe-Q, observe-R, extend/6-S, 'approve-extension'-S, consult2-T, poll2-T, screen2-T], extend/6-S, extend/7-S, extend/8-S, convert, On) :-
    day(A), ran(A, [3-P, 6-Q, 9-R, 11-S, 17-T]), member(M, [18, 19, 20]), later(A, M, Edge), edge(Edge, On).
wrong([admit-A, observe-O, transfer/stayed-O, postpone/U-S, consult2-S, screen2-S], postpone/U-S, postpone/V-S, none, convert, On) :-
    day(A), ran(A, [9-O, 11-S, 13-U, 14-V]), member(M, [13, 14, 15]), later(A, M, Edge), edge(Edge, On).
% Votes: lost, confirmed, struck.
wrong([screen-A, admit-A, admit/lost-B, interview-B], admit/lost-B, none, admit-B, 'approve-admission', On) :-
    day(A), ran(A, [1-B]), member(M, [3, 6]), later(A, M, Edge), edge(Edge, On).
wrong([screen-A, admit-A, admit-B, interview-B], admit-A, none, admit/lost-A, 'approve-admission', On) :-
    day(A), ran(A, [1-B, 2-C]), member(D, [A, B]), later(D, 3, Edge), edge(Edge, On), On @>= C.
wrong([screen-A, admit-A, 'approve-admission'/refused-B, interview-B], 'approve-admission'/refused-B, none, 'approve-admission'/refused-B, 'approve-admission', C) :-
    day(A), ran(A, [1-B, 2-C]).
% What was said, polled, raised and reviewed, read at the vote and at the approval.
wrong(Told, Target, One, Other, Step, On) :-
    day(A), ran(A, [2-On]), heard_before(Target, One, Other, A), member(Step, [admit, 'approve-admission']),
    ( Step = admit -> Told = [train-A, Target, screen-A, prereview-A, 'fill-form'-A] ; Told = [train-A, Target, screen-A, prereview-A, admit-A, interview-A] ).
wrong(Told, Target, One, Other, 'approve-admission', On) :-
    day(A), ran(A, [1-B, 2-On]), heard_before(Target, One, Other, B), Told = [screen-A, admit-A, Target].
wrong([train-A, poll/p(r, 79)-A, admit-A, observe-S, screen2-S], poll/p(r, 79)-A, poll/p(r, 80)-A, none, convert, On) :-
    day(A), ran(A, [11-S, 12-On]).
heard_before(poll/p(r, 80)-A, poll/p(r, 79)-A, poll/p(r, 59)-A, A).
heard_before(poll/p(r, 79)-A, poll/p(r, 80)-A, poll/p(o, 79)-A, A).
heard_before(consult/bad-A, none, consult/doubt-A, A).
heard_before(consult/doubt-A, consult/bad-A, none, A).
heard_before(posted/(admission, founded)-A, posted/(admission, none)-A, none, A).
heard_before(posted/(admission, none)-A, posted/(admission, open)-A, posted/(admission, founded)-A, A).
heard_before(transfer/moved-A, transfer/merged-A, transfer/stayed-A, A).
heard_before(transfer/renamed-A, transfer/moved-A, transfer/stayed-A, A).

% asks(Told, Corrections, Target, Instead, Body, Reason, On). Who: each step of the chart, and votes before and after their answer.
asks(Told, [], Target, none, Body, yes, C) :-
    A = d(2023, 8, 31), ran(A, [1-B, 2-C]), member(Body, [holder, 'general-branch', committee, 'county-department']),
    member(Told-Ts, [[talk-A, nominate-A, screen-A, admit-A]-[apply, talk, recognize, 'assign-mentors', 'file-recognition', nominate, 'file-nomination',
        'name-sponsors', vet, train, screen, admit], [admit-A, admit/lost-B]-[admit, admit/lost], [admit-A, 'approve-admission'/refused-B]-[admit,
        'approve-admission'/refused], [prereview-A, admit-A, admit-B, observe-B]-[prereview, 'fill-form', admit, interview, 'approve-admission',
        'file-admission', place, swear, observe], [observe-A, extend/6-B, 'approve-extension'-B]-[extend/6, 'approve-extension']]),
    member(T, Ts), ( Target = T-A ; Target = T-B ), unfolded(Told, correct, File), memberchk(Target, File).
asks(Told, Corrections, Target, none, holder, Reason, On) :-
    day(A), ran(A, [1-B]), Told = [talk-A, 'assign-mentors'-A, examine-B], member(Corrections, [[], [c(examine-B, none)],
        [c(talk-A, talk-B)], [c(talk-A, none), c(nth(0), none)], [c(talk-A, talk-B), c(talk-A, none)]]),
    member(Target, [talk-A, examine-B, examine-A, apply-A, nth(0), nth(1), nth(2)]), member(Reason, [yes, no]), edge(B, On),
    ( Corrections = [] -> true ; On @>= B ).
% When: the day of the last minute, and the day that takes its place.
asks([recognize-A, examine-B], [], Target, Instead, holder, yes, On) :-
    day(A), next(A, B), next(B, C), member(Target-Insteads, [recognize-A-[none], examine-B-[none, examine-A, examine-B, examine-C]]),
    member(Instead, Insteads), member(On, [A, B, C]).
% What: about the end of each period that bars, by the law of the day; an act for another, a record for an act.
asks(Told, Corrections, Target, Instead, Body, yes, On) :-
    day(A), puts(A, Told, Corrections, Target, Instead, Body, Last), ( Instead = _-D -> true ; D = Last ), max_member(On, [D, Last]).
puts(A, ['file-recognition'-A, examine-R, examine-S, notice-L, nominate-N], [], nominate-N, nominate-D, holder, N) :-
    ran(A, [5-R, 10-S, 11-L, 14-N]), member(M, [12, 13]), later(A, M, Edge), edge(Edge, D).
puts(A, [recognize-A, 'file-recognition'-A, examine-R, examine-S, notice-L, nominate-N], [c(recognize-A, recognize-B)], nominate-N, nominate-D, holder, N) :-
    ran(A, [5-R, 10-S, 11-L, 14-N]), next(A, B), member(M, [12, 13]), later(A, M, Edge), edge(Edge, D).
puts(A, [screen-A, admit-A, interview-A, 'approve-admission'-B], [], 'approve-admission'-B, 'approve-admission'-D, committee, B) :-
    ran(A, [1-B]), later(A, 6, Edge), edge(Edge, D).
puts(A, [admit-A, observe-O, screen2-S, convert-T], [], convert-T, convert-D, holder, T) :-
    ran(A, [6-O, 11-S, 13-T]), later(A, 12, Edge), edge(Edge, D).
puts(A, [admit-A, observe-S, extend/6-S], [], extend/6-S, extend/M-S, holder, S) :- ran(A, [11-S]), member(M, [5, 6, 12, 13]).
puts(A, [train-A, poll/p(r, 80)-A, screen-A, prereview-A, admit-A], Corrections, admit-A, admit-D, holder, A) :-
    member(S, [80, 79, 59]), ( S = 80 -> Corrections = [] ; Corrections = [c(poll/p(r, 80)-A, poll/p(r, S)-A)] ), edge(A, D).
puts(A, [nominate-A, vet-B, train-B, screen-B], [], vet-B, Instead, Body, B) :-
    next(A, B), member(Instead, [vet-B, vet-A, vet/unqualified-B, screen-B, examine-B, examine-A]), member(Body, [holder, committee]).
puts(A, [nominate-A, vet-B, train-B, screen-B], [], train-B, Instead, Body, B) :-
    next(A, B), member(Instead, [vet-B, train-A, train-B, examine-A, screen-B]), member(Body, [holder, committee]).
puts(A, [nominate-A, vet-B, train-B, screen-B], [c(vet-B, examine-B)], vet-B, Instead, holder, B) :- next(A, B), member(Instead, [vet-B, screen-B, examine-A]).
puts(A, [screen-A, admit-A], [], screen-A, Instead, holder, A) :- member(Instead, [screen/failed-A, screen-A, admit-A]).
