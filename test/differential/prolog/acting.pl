% Who acts, and what the higher bodies answer. C11: Art. 23 and 22. What is the evidence, as in people.pl.

% Art. 40 of 2026: an organization of floating members does all that a branch does if it has the conditions; else it educates
% applicants and activists and hands over what it knows. What it said of itself last counts; where it did not, that is awaited.
unmet(_, Step, _, acts('floating-branch', Qualified), 'body.qualified', How) :-
    \+ memberchk(Step, [apply, talk, 'assign-mentors', examine, transfer]), last_said(Qualified, Last),
    ( Last = no -> How = broken ; Last = unknown, How = awaits ).
last_said(before(Last), Last).
last_said(before(_, Last), Last).
last_said(Last, Last) :- atom(Last).

% Committees approve. Findings 6: in 1990 general branches, too, that a county or higher committee authorized.
unmet(_, Step, On, body(Kind, Authorized), 'body.competent', How) :-
    answers(Step), Kind \= committee,
    ( Kind = 'general-branch', edition(On, 'cpc-1990') -> Authorized \= yes, ( Authorized = no -> How = broken ; How = awaits )
    ; How = broken ).
% D2, Art. 30 and 29: the primary committee, which that of a village is, the branch or the general branch holds the oath.
unmet(_, swear, _, body(Kind, _), 'body.competent', broken) :- \+ memberchk(Kind, [committee, 'general-branch', 'village-committee']).
answers('approve-admission'). answers('approve-conversion'). answers('approve-extension'). answers('approve-cancellation').

% C13, Art. 25 and 24: the committee discusses and votes together, and on each by itself. Of what follows an admission the former is
% inferred.
unmet(_, Step, _, approval(_, no, _), Rule, broken) :-
    answers(Step), ( Step = 'approve-admission' -> Rule = 'approval.collective' ; Rule = 'approval.collective-later' ).
unmet(_, 'approve-admission', _, approval(_, _, no), 'approval.alone', broken).
unmet(_, Step, _, approval(refused, _, _), 'body.agrees', broken) :- answers(Step).

% C11, Art. 23 and 22: a general branch, or a committee under that of a township, deliberates what the meeting passed, where one stands
% between. under(Between, Events): the body between, or unknown; what happened after the vote. A vote that confirms it asks for nothing
% anew (ruling 1).
unmet(_, deliberate, _, deliberation(Between, Kind, _, _), 'body.competent', broken) :- Between \= Kind.
unmet(_, deliberate, _, deliberation(_, _, failed, _), 'body.agrees', broken).
unmet(_, deliberate, _, deliberation(_, _, _, 'no-vote'), 'approval.after-vote', awaits).
unmet(_, 'approve-admission', _, under(Between, Events), 'deliberation.passed', How) :-
    Between \= unknown,
    exclude(==(vote), Events, Os),
    ( Os = [] -> How = awaits ; last(Os, failed), How = broken ).

leads(Rule, bar) :- memberchk(Rule, ['body.qualified', 'approval.collective', 'approval.collective-later', 'approval.alone',
    'approval.after-vote', 'deliberation.passed']).
leads('body.agrees', deny).
