% The periods of the law but those of probation, of all editions, and those of the essay. unmet(Step, Day, File, Rule, How) says
% that a rule does not hold when a step is taken on a day after a file. An is the number of a row in the procedure (1.3), with
% the article of either edition; what is in one edition only says so. Sanctions are in sanctions.pl.

% All steps. Design 6: nothing is judged before the first edition. Ruling 12: a day not before the latest one; a record may come late.
unmet(_, Day, _, 'edition.in-force', broken) :- first_day('cpc-1990', First), Day @< First.    % 1.1
unmet(_, Day, File, 'order.forward', broken) :- findall(D, member(_-D, File), Days), max_member(Last, Days), Day @< Last.
% Rulings 4 and 12: a record that cannot be true, for what it is about began later.
unmet(Step, Day, File, 'order.after-matter', broken) :- record(Step), matter(Step, File, Began), Day @< Began.
matter('file-recognition', File, Began) :- !, first(File, recognize, Began).
matter(Step, File, Began) :- memberchk(Step, ['file-admission', place, swear, observe, petition]), !, first(File, admit, Began).
matter(_, File, Began) :- first(File, apply, Began).

% A4, Art. 7 of both: the talk within one month of the application; recognition asks that it was held.
unmet(talk, Day, File, 'talk.within-a-month', broken) :- first(File, apply, A), overdue('talk.within-a-month', A, 1, Day).
unmet(recognize, _, File, 'talk.held', awaits) :- \+ has(File, talk).
unmet(recognize, Day, File, 'talk.within-a-month', broken) :-
    first(File, apply, A), ( first(File, talk, T) -> true ; T = Day ), overdue('talk.within-a-month', A, 1, T).

% A5, Art. 8: recognition filed, whenever; by default within a month, and late once the month is over. A8, Art. 11: a review every half
% year, so that no stretch from the recognition to the nomination is longer without one. B1, Art. 13, Q13 and Q14: a year, from the
% recognition.
unmet(nominate, _, File, 'recognition.filed', broken) :- \+ has(File, 'file-recognition').
unmet(nominate, Day, File, 'recognition.filed-within-a-month', broken) :-
    first(File, recognize, R), ( first(File, 'file-recognition', F) -> true ; F = Day ), overdue('recognition.filed-within-a-month', R, 1, F).
unmet(nominate, Day, File, 'cultivation.reviewed', broken) :-
    findall(D, (member(S-D, File), memberchk(S, [recognize, examine])), Days), gap(Days, 6, Day).
unmet(nominate, Day, File, 'cultivation.one-year', broken) :- first(File, recognize, R), \+ reached(R, 12, Day).

% B3, Art. 13 of 2026 only: whoever has been cultivated for the year is reported, the higher committee agrees, then the notice is put
% up. In these files it agreed a month before the nomination, and a notice was up for a month.
unmet(nominate, Day, File, 'nomination.in-order', broken) :-
    first(File, recognize, R), earlier(Day, 1, Agreed),
    once(( \+ reached(R, 12, Agreed) ; newest(File, notice, N), earlier(N, 1, From), Agreed @> From )).

% C4, Art. 19 of 2026 only: the meeting within one month of the pre-review.
unmet(admit, Day, File, 'admission.within-a-month', broken) :- new(Day), newest(File, prereview, P), overdue('admission.within-a-month', P, 1, Day).

% C14, Art. 26 and 25; D10, Art. 34 and 33; Q33: from the day of the meeting. That extensions and cancellations have the three months
% too is inferred; that after six an admission can no longer be approved is a default.
unmet(Approval, Day, File, Rule, broken) :-
    limit(Approval, Months, Rule), answers(Approval, Vote), waiting(File, Vote, _, V, _), overdue(Rule, V, Months, Day).
limit(Approval, 3, 'approval.within-three-months') :- member(Approval, ['approve-admission', 'approve-conversion']).
limit(Approval, 3, 'approval.later-within-three-months') :- member(Approval, ['approve-extension', 'approve-cancellation']).
limit('approve-admission', 6, 'approval.within-six-months').
limit('approve-admission', 6, 'approval.lapsed').

% D2, Art. 29 of 2026 only: the oath normally within one month of the approval.
unmet(swear, Day, File, 'oath.within-a-month', broken) :- new(Day), first(File, 'approve-admission', A),
    overdue('oath.within-a-month', A, 1, Day).

% C14, D1, D2, D3: papers and acts of the probation, only warned of.
unmet(convert, _, File, Rule, broken) :-
    member(Rule-Step, ['admission.filed'-'file-admission', 'placement.made'-place, 'oath.sworn'-swear, 'observation.made'-observe]),
    \+ has(File, Step).
% Art. 24 of 1990 only: the branch discusses each quarter of probation, which begins with the meeting.
unmet(convert, Day, File, 'observation.quarterly', broken) :-
    admitted(File, A), findall(D, member(observe-D, File), Days), gap([A | Days], 3, Day).
unmet(convert, _, File, 'petition.made', awaits) :- \+ has(File, petition).    % D8

% Essay (1) to (3) with Q19: what was heard and polled is stale after six months, where it is used.
unmet(Step, Day, File, Rule, broken) :-
    uses(Step, Rule, Evidence), latest(File, Evidence, E), beyond(E, 6, Day).

% A1, Art. 5: eighteen years on the day of the application. C3, Art. 19 and 18: leaving within the next three months.
unmet(apply/Born, Day, _, 'applicant.of-age', broken) :- \+ reached(Born, 216, Day).
unmet(prereview/Leaving, Day, _, 'prereview.not-leaving', broken) :- \+ beyond(Day, 3, Leaving).

% Somewhere between these days, or from the last of them to that day, is a longer stretch.
gap(Days, Months, Last) :- append(Days, [Last], All), once(( append(_, [One, Two | _], All), beyond(One, Months, Two) )).

answers('approve-admission', admit).
answers('approve-conversion', convert).
answers('approve-extension', extend).
answers('approve-cancellation', cancel).
uses(Step, 'poll.fresh', poll) :- memberchk(Step, [prereview, admit]).
uses(Step, 'investigation.fresh', consult) :- memberchk(Step, [prereview, admit]).
uses(convert, 'poll.fresh', poll2).
uses(convert, 'investigation.fresh', consult2).
% Polls may be told place by place; then the latest of each place counts (design 4).
latest(File, Poll, Day) :- has(File, Poll/p(_, _)), !, member(At, [r, o]), newest(File, Poll/p(At, _), Day).
latest(File, Evidence, Day) :- newest(File, Evidence, Day).
