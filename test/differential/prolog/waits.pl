% Polls under the mark, and what follows: how long one waits, how often one is deferred. The essay, (3), with Q10 to Q12 and
% design 5, "against polling until it fits". A poll is told as poll/p(Place, Share): r or o, and how many of 100 approve.

% Rows of the procedure, 5.2: 1 is the essay, 2 Songcun, 3 Qingshan. Which one is asked stands in the file as under/Policy.
fails(Policy, Share) :- memberchk(Policy, [hanshou, songcun]), Share < 80.       % rows 1 and 2; Q1: exactly that is not below
fails(qingshan, Share) :- 2 * Share =< 100.                                     % row 3: approvals not over half
floored(Policy, Share) :- memberchk(Policy, [hanshou, songcun]), Share < 60.     % rows 1 and 2; row 3 has none
most_deferrals(Policy, 2) :- memberchk(Policy, [hanshou, songcun]).              % Q11
most_deferrals(qingshan, 1).                                                     % row 3: a second fail, dropped
waits(File, Share, 12) :- memberchk(under/P-_, File), floored(P, Share), !.      % Q12: under the floor a year
waits(File, Share, 12) :- memberchk(under/songcun-_, File), fails(songcun, Share), !.   % row 2: observation prolonged a year
waits(File, Share, 6) :- memberchk(under/P-_, File), fails(P, Share).            % Q10, row 3: under the mark half a year
judged_on(admit, poll). judged_on(convert, poll2).

% Design 4: per place the last poll counts.
standing(File, Poll, At, Share, Day) :- member(At, [r, o]), newest(File, Poll/p(At, Share), Day).

% Q10 to Q12: no new poll at that place before the wait is over, whether or not a meeting was held on it.
unmet(Poll/p(At, _), Day, File, 'poll.not-too-soon', broken) :-
    standing(File, Poll, At, Share, P), waits(File, Share, Months), \+ reached(P, Months, Day).

% The essay, (3). Q18: a committee may waive the mark, not the floor.
unmet(Meeting, _, File, 'poll.pass-mark', How) :-
    under_mark(Meeting, File, _), ( waived(File) -> How = waived ; How = broken ).
unmet(Meeting, _, File, 'poll.floor', broken) :-
    judged_on(Meeting, Poll), memberchk(under/P-_, File), standing(File, Poll, _, Share, _), floored(P, Share).
under_mark(Meeting, File, At-Day) :- judged_on(Meeting, Poll), memberchk(under/P-_, File),
    standing(File, Poll, At, Share, Day), fails(P, Share).
waived(File) :- has(File, waive/'poll.pass-mark').

% Ruling 4: a poll that was too soon is filed, and the meeting that relies on it is barred.
unmet(Meeting, _, File, 'poll.not-too-soon', broken) :- judged_on(Meeting, Poll), member(At, [r, o]),
    findall(p(S, D), member(Poll/p(At, S)-D, File), Polls), append(_, [p(Share, First) | Later], Polls), last(Later, p(_, Second)),
    waits(File, Share, Months), \+ reached(First, Months, Second).

% Design 5: one meeting on such a poll; a further one waits until every place that failed was polled anew, and not too soon.
unmet(Meeting, _, File, 'deferral.over', broken) :-
    judged_on(Meeting, Poll), once(( member(met(_, Failed)-_, File), member(At-First, Failed), memberchk(Poll/p(At, Share)-First, File),
    waits(File, Share, Months), \+ ( member(Poll/p(At, _)-Second, File), Second @> First, reached(First, Months, Second) ) )).
% Q11: the third deferral of a stage is a refusal; not where the mark is waived.
unmet(Meeting, _, File, 'deferral.at-most-two', broken) :-
    judged_on(Meeting, _), once(under_mark(Meeting, File, _)), \+ waived(File),
    findall(D, member(met(defer, _)-D, File), Deferred), length(Deferred, N), memberchk(under/P-_, File),
    most_deferrals(P, Most), N >= Most.

% The vote itself: admit/lost is a meeting that did not reach the majority. It leads to no wait of its own.
unmet(_/lost, _, _, 'ballot.majority', broken).

% Events one after another: what is barred leaves no trace; of a meeting that did not grant, its polls are kept.
answers(_, [], []).
answers(File, [Event-Day | Events], [Verdict-Unmet | Answers]) :-
    findall(Rule-How, unmet_at(Event, Day, File, Rule, How), Unmet), verdict(Event, Unmet, Verdict), named(Event, Step),
    findall(Failed, under_mark(Step, File, Failed), All), kept(Verdict, Event, Day, All, More),
    append(File, More, After), answers(After, Events, Answers).
kept(bar, _, _, _, []) :- !.
kept(grant, Event, Day, _, More) :- !, filed(Event, Day, [], More).
kept(Verdict, _, Day, Failed, [met(Verdict, Failed)-Day]).
