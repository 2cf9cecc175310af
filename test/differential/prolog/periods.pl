% The periods of the law but those of probation, both editions, and those of the essay. unmet(Step, Day, File, Rule, How) says
% that a rule does not hold when a step is taken on a day after a file. An is the number of a row in the procedure (1.3), with
% the article of either edition; what is in one edition only says so. Sanctions are in sanctions.pl.

% Procedure 1.1: the edition of 2026, by the day of the step (its default); design 6: unless the policy is pinned to one.
new(Day) :- ( nb_current(pinned, Edition) -> Edition = 'cpc-2026' ; Day @>= d(2026, 5, 11) ).

% All steps. Design 6: nothing is judged before the first edition. Design 4: a day not before the last one's.
unmet(_, Day, _, 'edition.in-force', broken) :- Day @< d(2014, 5, 28).    % 1.1
unmet(_, Day, File, 'order.forward', broken) :- last(File, _-Last), Day @< Last.

% A4, Art. 7 of both: the talk within one month of the application; recognition asks that it was held.
unmet(talk, Day, File, 'talk.within-a-month', broken) :- first(File, apply, A), beyond(A, 1, Day).
unmet(recognize, _, File, 'talk.held', awaits) :- \+ has(File, talk).
unmet(recognize, Day, File, 'talk.within-a-month', broken) :-
    first(File, apply, A), ( first(File, talk, T) -> true ; T = Day ), beyond(A, 1, T).

% A5, Art. 8, and Q13: recognition filed, within a month by default. A8, Art. 11: a review every half year, so that no stretch
% from the recognition to the nomination is longer without one. B1, Art. 13, Q13 and Q14: a year, from the recognition.
unmet(nominate, _, File, 'recognition.filed', broken) :-
    first(File, recognize, R), \+ ( first(File, 'file-recognition', F), \+ beyond(R, 1, F) ).
unmet(nominate, Day, File, 'cultivation.reviewed', broken) :-
    findall(D, (member(S-D, File), memberchk(S, [recognize, examine])), Days), append(Days, [Day], All),
    append(_, [One, Two | _], All), beyond(One, 6, Two), !.
unmet(nominate, Day, File, 'cultivation.one-year', broken) :- first(File, recognize, R), \+ reached(R, 12, Day).

% B3: candidates are filed with the higher committee.
unmet(screen, _, File, 'nomination.filed', broken) :- \+ has(File, 'file-nomination').

% C4, Art. 19 of 2026 only: the meeting within one month of the pre-review.
unmet(admit, Day, File, 'admission.within-a-month', broken) :- new(Day), newest(File, prereview, P), beyond(P, 1, Day).

% C14, Art. 26 and 25; D10, Art. 34 and 33; Q33: from the day of the meeting. Beyond six months only admission is void.
unmet(Approval, Day, File, 'approval.within-three-months', broken) :-
    answers(Approval, Vote), newest(File, Vote, V), beyond(V, 3, Day).
unmet('approve-admission', Day, File, 'approval.within-six-months', broken) :- newest(File, admit, A), beyond(A, 6, Day).

% D2, Art. 29 of 2026 only: the oath normally within one month of the approval.
unmet(swear, Day, File, 'oath.within-a-month', broken) :- new(Day), first(File, 'approve-admission', A), beyond(A, 1, Day).

% C14, D1, D2, D3: papers and acts of the probation, only warned of.
unmet(convert, _, File, Rule, broken) :-
    member(Rule-Step, ['admission.filed'-'file-admission', 'placement.made'-place, 'oath.sworn'-swear, 'observation.made'-observe]),
    \+ has(File, Step).
unmet(convert, _, File, 'petition.made', awaits) :- \+ has(File, petition).    % D8

% Essay (1) to (3) with Q19: what was heard and polled is stale after six months, where it is used.
unmet(Step, Day, File, Rule, broken) :-
    uses(Step, Rule, Evidence), latest(File, Evidence, E), beyond(E, 6, Day).

% A1, Art. 5: eighteen years on the day of the application. C3, Art. 19 and 18: leaving within the next three months.
unmet(apply/Born, Day, _, 'applicant.of-age', broken) :- \+ reached(Born, 216, Day).
unmet(prereview/Leaving, Day, _, 'prereview.not-leaving', broken) :- \+ beyond(Day, 3, Leaving).

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
