% The last day of every period that runs: due(Rule, File, On, Day), as periods.pl and probation.pl have them. Procedure 1.1, its
% default: a step is judged by the edition of the day on which it was taken, one not yet taken by that of the day it is asked.

due('talk.within-a-month', File, _, Day) :- first(File, apply, A), falls_due('talk.within-a-month', A, 1, Day).
due('recognition.filed-within-a-month', File, _, Day) :-
    first(File, recognize, R), falls_due('recognition.filed-within-a-month', R, 1, Day).
due('cultivation.reviewed', File, _, Day) :-
    findall(D, (member(S-D, File), memberchk(S, [recognize, examine])), Ds), last(Ds, D), later(D, 6, Day).
due('admission.within-a-month', File, On, Day) :-
    asked_in_2026(admit, File, On), newest(File, prereview, P), falls_due('admission.within-a-month', P, 1, Day).
due('oath.within-a-month', File, On, Day) :-
    asked_in_2026(swear, File, On), first(File, 'approve-admission', A), falls_due('oath.within-a-month', A, 1, Day).
due('approval.within-three-months', File, _, Day) :- waiting(File, V), falls_due('approval.within-three-months', V, 3, Day).
due('approval.lapsed', File, _, Day) :-
    newest(File, admit, A), \+ has(File, 'approve-admission'), falls_due('approval.lapsed', A, 6, Day).
due('conversion.on-time', File, _, Day) :- due(File, Due), later(Due, 1, Day).
due('poll.fresh', File, _, Day) :- last_of(File, poll2, poll, P), later(P, 6, Day).
due('investigation.fresh', File, _, Day) :- last_of(File, consult2, consult, C), later(C, 6, Day).

asked_in_2026(Step, File, On) :- ( newest(File, Step, Taken) -> new(Taken) ; new(On) ).
waiting(File, Vote) :- last_of(File, convert, admit, Vote).
% The evidence of the stage that is reached.
last_of(File, Second, First, Day) :- ( has(File, 'approve-admission') -> newest(File, Second, Day) ; newest(File, First, Day) ).
