% What a step must find on file: the table "what a step asks for" of design 4. needs(Step, Evidence, Rule, How): how the rule comes
% out when the evidence is missing. What the law only asks for is broken, everything else is awaited (design 5).

unmet(Step, Day, File, Rule, How) :- needs(Step, Evidence, Day, Rule, How), \+ has(File, Evidence).

needs(nominate, 'assign-mentors', _, Rule, awaits) :-
    member(Rule, ['mentors.assigned', 'mentors.one-or-two', 'mentors.full-members']).
needs(nominate, notice, Day, Rule, awaits) :-                                           % B3, in 2026 only
    new(Day), member(Rule, ['notice.long-enough', 'notice.no-open-objection', 'notice.no-founded-objection']).
needs(Step, 'name-sponsors', _, Rule, awaits) :-
    member(Step, [screen, admit]), member(Rule, ['sponsors.two', 'sponsors.full-members', 'sponsors.not-under-penalty']).
needs(Step, vet, _, Rule, awaits) :- member(Step, [screen, admit]), member(Rule, ['vetting.passed', 'vetting.both-places']).
needs(Step, train, _, 'training.long-enough', awaits) :- member(Step, [screen, admit]).
needs(Step, consult, _, 'investigation.full', awaits) :- member(Step, [prereview, admit]).
needs(convert, consult2, _, 'investigation.full', awaits).
needs(Step, Poll, _, Rule, awaits) :-
    member(Step-Poll, [prereview-poll, admit-poll, convert-poll2]),
    member(Rule, ['poll.held', 'poll.held-somewhere', 'poll.adds-up', 'poll.valid', 'poll.fresh']).
needs(Meeting, Poll, _, Rule, awaits) :- member(Meeting-Poll, [admit-poll, convert-poll2]),
    member(Rule, ['poll.pass-mark', 'poll.floor']).
needs(Step, screen, _, 'screening.passed', awaits) :- member(Step, [prereview, admit]).
needs(convert, screen2, _, 'screening.passed', awaits).
needs(Step, prereview, _, 'prereview.passed', awaits) :- member(Step, ['fill-form', admit]).
needs(admit, prereview, Day, 'admission.within-a-month', broken) :- new(Day).
needs(admit, 'fill-form', _, 'form.filled', awaits).
needs(Step, admit, _, 'approval.after-vote', awaits) :- member(Step, [interview, 'approve-admission']).
needs('approve-admission', interview, _, 'interview.held', awaits).
needs('approve-conversion', convert, _, 'approval.after-vote', awaits).
needs('approve-admission', admit, _, 'approval.within-six-months', awaits).
needs(Approval, Vote, _, 'approval.within-three-months', broken) :- answers(Approval, Vote).

leads(Rule, bar) :- needs(_, _, d(2026, 6, 1), Rule, awaits).
