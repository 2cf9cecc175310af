% Histories of polls and meetings: a file up to them, what happened then, and what was answered to each.

head(waits, Head) :- head(rounds, Head).
head(rounds, [policy, step, on, polls, events, answers]).

line(Table, [Policy, Meeting, On, Polled, Said, Answers]) :-
    member(Policy, [hanshou, songcun, qingshan]), history(Table, Policy, Meeting, Polls, Day, Events),
    start(Meeting, Day, Polls, File), answers([under/Policy-Day | File], Events, All),
    said_day(Day, On), said_polls(Polls, Polled), said_file(Events, Said),
    maplist(said_answer, All, Words), atomic_list_concat(Words, '; ', Answers).
said_polls(Polls, Said) :-
    findall(Word, (member(p(At, Share), Polls), atom_concat(At, Share, Word)), Words), atomic_list_concat(Words, ' ', Said).
said_answer(Verdict-[], Verdict) :- !.
said_answer(Verdict-Unmet, Said) :- said_unmet(Unmet, U), atomic_list_concat([Verdict, U], ' ', Said).

% A candidate, or a probationer whose year ran out on the day of the polls; all else is done on the day of the polls.
start(Meeting, Day, Polled, File) :-
    judged_on(Meeting, Poll), findall(Poll/P-Day, member(P, Polled), Polls), begun(Meeting, Day, Begun, Then),
    append([Begun, Polls, Then], Told), unfolded(Told, Meeting, File).
begun(admit, Day, [consult-Day], ['fill-form'-Day]).
begun(convert, Day, [admit-A, observe-A, consult2-Day], [screen2-Day]) :- earlier(Day, 12, A).

stage(admit, poll, consult). stage(convert, poll2, consult2).

% One round: both places; a meeting a month later or none; then new polls about the day on which they may be held, with what
% was heard heard anew, and a meeting on the same day.
history(waits, hanshou, Meeting, [p(r, S), p(o, T)], Day, Events) :-
    stage(Meeting, Poll, Consult), Day = d(2024, 8, 31), member(S-T, [80-80, 79-80, 80-79, 79-79, 59-80, 79-59]),
    later(Day, 1, First), held(Meeting, First, Held),
    member(Months, [6, 12]), ( Months = 12 -> Held \= [_/lost-_] ; true ), later(Day, Months, Edge), edge(Edge, Then),
    member(Anew, [[], [p(r, 80)], [p(o, 80)], [p(r, 80), p(o, 80)], [p(r, 79), p(o, 80)]]),
    findall(Poll/P-Then, member(P, Anew), Polls), append([Held, [Consult-Then | Polls], [Meeting-Then]], Events).
% Elsewhere: the new poll alone, about half a year and a year later.
history(waits, Policy, Meeting, [p(r, S), p(o, 80)], Day, [Poll/p(r, 80)-Then]) :-
    member(Policy, [songcun, qingshan]), stage(Meeting, Poll, _), Day = d(2024, 8, 31), share(Policy, S),
    member(Months, [6, 12]), later(Day, Months, Edge), edge(Edge, Then).
% Up to four rounds, each as soon as it may be, at the place that failed and at the other; with the mark waived before one.
history(rounds, Policy, Meeting, [p(r, S), p(o, 80)], Day, Events) :-
    stage(Meeting, _, _), Day = d(2023, 8, 31), share(Policy, S), round(3, Policy, Meeting, S, Day, Events).
history(rounds, hanshou, Meeting, [p(r, S), p(o, 79)], Day, [waive/'poll.pass-mark'-Day, Meeting-Day, Meeting-Day]) :-
    stage(Meeting, _, _), Day = d(2023, 8, 31), share(hanshou, S).
history(rounds, hanshou, Meeting, [p(r, 79), p(o, S)], Day, [Meeting-Day, waive/'poll.pass-mark'-Day, Meeting-Day]) :-
    stage(Meeting, _, _), Day = d(2023, 8, 31), share(hanshou, S).
history(rounds, hanshou, Meeting, [p(r, 79), p(o, 80)], Day, Events) :-
    stage(Meeting, Poll, Consult), Day = d(2023, 8, 31), later(Day, 6, D2), later(D2, 6, D3), member(S, [79, 59]),
    Events = [Meeting-Day, Consult-D2, Poll/p(r, 79)-D2, Poll/p(o, 80)-D2, Meeting-D2, Consult-D3, Poll/p(r, S)-D3,
    Poll/p(o, 80)-D3,
        waive/'poll.pass-mark'-D3, Meeting-D3].
share(Policy, S) :- memberchk(Policy, [hanshou, songcun]), member(S, [80, 79, 59]).
share(qingshan, S) :- member(S, [51, 50, 0]).

round(0, _, Meeting, _, Day, [Meeting-Day]).
round(N, Policy, Meeting, S, Day, [Meeting-Day, Consult-Then, Poll/p(r, T)-Then, Poll/p(o, 80)-Then | Events]) :-
    N > 0, Under = [under/Policy-Day], waits(Under, S, Months), later(Day, Months, Then), stage(Meeting, Poll, Consult),
    share(Policy, T), Less is N - 1,
    ( waits(Under, T, _) -> round(Less, Policy, Meeting, T, Then, Events) ; Events = [Meeting-Then] ).

% A meeting may have been held on the first polls, or not, or was lost.
held(Meeting, On, [Meeting-On]).
held(admit, _, []).
held(admit, On, [admit/lost-On]).
