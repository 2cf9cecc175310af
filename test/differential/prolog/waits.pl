% Polls under the mark, and what follows: how long one waits, how often one is deferred. The essay, (3), with Q10 to Q12 and
% design 5, "against polling until it fits". A poll is told as poll/p(Place, Share): r or o, and how many of 100 approve.

mark(80). floor(60).
most_deferrals(2).                                              % Q11
waits(Share, 12) :- floor(F), Share < F, !.                     % Q12: under the floor a year
waits(Share, 6) :- mark(M), Share < M.                          % Q10: under the mark half a year
judged_on(admit, poll). judged_on(convert, poll2).

% Design 4: per place the last poll counts.
standing(File, Poll, At, Share, Day) :- member(At, [r, o]), newest(File, Poll/p(At, Share), Day).

% Q10 to Q12: no new poll at that place before the wait is over, whether or not a meeting was held on it.
unmet(Poll/p(At, _), Day, File, 'poll.not-too-soon', broken) :-
    standing(File, Poll, At, Share, P), waits(Share, Months), \+ reached(P, Months, Day).

% The essay, (3). Q18: a committee may waive the mark, not the floor.
unmet(Meeting, _, File, 'poll.pass-mark', How) :-
    under_mark(Meeting, File, _), ( waived(File) -> How = waived ; How = broken ).
unmet(Meeting, _, File, 'poll.floor', broken) :-
    judged_on(Meeting, Poll), floor(F), standing(File, Poll, _, Share, _), Share < F.
under_mark(Meeting, File, At-Day) :- judged_on(Meeting, Poll), mark(M), standing(File, Poll, At, Share, Day), Share < M.
waived(File) :- has(File, waive/'poll.pass-mark').

% Design 5: one meeting on such a poll; a further one waits until every place that failed was polled anew.
unmet(Meeting, _, File, 'deferral.over', broken) :-
    judged_on(Meeting, _), member(met(_, Failed)-_, File), member(Same, Failed), under_mark(Meeting, File, Same), !.
% Q11: the third deferral of a stage is a refusal; not where the mark is waived.
unmet(Meeting, _, File, 'deferral.at-most-two', broken) :-
    judged_on(Meeting, _), once(under_mark(Meeting, File, _)), \+ waived(File),
    findall(D, member(met(defer, _)-D, File), Deferred), length(Deferred, N), most_deferrals(Most), N >= Most.

% The vote itself: admit/lost is a meeting that did not reach the majority. It leads to no wait of its own.
unmet(_/lost, _, _, 'ballot.majority', broken).

% Events one after another: what is barred leaves no trace; of a meeting that did not grant, its polls are kept.
answers(_, [], []).
answers(File, [Event-Day | Events], [Verdict-Unmet | Answers]) :-
    findall(Rule-How, unmet_at(Event, Day, File, Rule, How), Unmet), verdict(Unmet, Verdict), named(Event, Step),
    findall(Failed, under_mark(Step, File, Failed), All), kept(Verdict, Event, Day, All, More),
    append(File, More, After), answers(After, Events, Answers).
kept(bar, _, _, _, []) :- !.
kept(grant, Event, Day, _, More) :- !, filed(Event, Day, [], More).
kept(Verdict, _, Day, Failed, [met(Verdict, Failed)-Day]).
