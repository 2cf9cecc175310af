% What a step must find on file: the table "what a step asks for" of design 4. needs(Step, Evidence, Rule, How): how the rule comes
% out when the evidence is missing. What the law only asks for is broken, everything else is awaited (design 5).

unmet(Step, _, File, Rule, How) :- needs(Step, Evidence, Rule, How), \+ on_file(Evidence, File).
% A vote is there while it waits, and the talk with the person is about it.
on_file(Vote, File) :- answers(_, Vote), !, waiting(File, Vote, _, _, _).
on_file(interview, File) :- waiting(File, admit, _, _, After), !, has(After, interview).
on_file('file-nomination', File) :- has(File, filed/nomination), !.            % ruling 5: before the nomination, or after it
on_file(Evidence, File) :- has(File, Evidence).

needs(nominate, 'assign-mentors', Rule, awaits) :-
    member(Rule, ['mentors.assigned', 'mentors.one-or-two', 'mentors.full-members']).
needs(nominate, notice, Rule, awaits) :-                                             % B3
    member(Rule, ['notice.long-enough', 'notice.next-day', 'notice.at-both-places']).
needs(Step, 'file-nomination', 'nomination.filed', awaits) :- member(Step, [screen, prereview, admit]).   % B3
needs(Step, 'name-sponsors', Rule, awaits) :-
    member(Step, [screen, admit]),
    member(Rule, ['sponsors.two', 'sponsors.full-members', 'sponsors.not-under-penalty', 'sponsors.no-lesser-penalty']).
needs(Step, vet, Rule, awaits) :- member(Step, [screen, admit]), member(Rule, ['vetting.passed', 'vetting.both-places']).
needs(Step, train, Rule, awaits) :- member(Step, [screen, admit]), member(Rule, ['training.held', 'training.long-enough']).
needs(Step, consult, 'investigation.full', awaits) :- member(Step, [prereview, admit]).
needs(convert, consult2, 'investigation.full', awaits).
needs(Step, Poll, Rule, awaits) :-
    member(Step-Poll, [prereview-poll, admit-poll, convert-poll2]),
    member(Rule, ['poll.held', 'poll.held-somewhere', 'poll.adds-up', 'poll.valid', 'poll.fresh']).
needs(Meeting, Poll, Rule, awaits) :- member(Meeting-Poll, [admit-poll, convert-poll2]),
    member(Rule, ['poll.pass-mark', 'poll.floor']).
needs(Step, screen, 'screening.passed', awaits) :- member(Step, [prereview, admit]).
needs(convert, screen2, 'screening.passed', awaits).
needs(Step, prereview, 'prereview.passed', awaits) :- member(Step, ['fill-form', admit]).
needs(admit, prereview, 'admission.within-a-month', broken).
needs(admit, 'fill-form', 'form.filled', awaits).
needs(Step, admit, 'approval.after-vote', awaits) :- member(Step, [interview, 'approve-admission']).
needs('approve-admission', interview, 'interview.held', awaits).
needs(Approval, Vote, 'approval.after-vote', awaits) :- member(Approval, ['approve-conversion', 'approve-extension', 'approve-cancellation']), answers(Approval, Vote).
needs('approve-admission', admit, Rule, awaits) :- member(Rule, ['approval.within-six-months', 'approval.lapsed']).
needs(Approval, Vote, Rule, awaits) :- limit(Approval, 3, Rule), answers(Approval, Vote).

leads(Rule, bar) :- needs(_, _, Rule, awaits), \+ leads(Rule, warn), \+ memberchk(Rule, ['poll.pass-mark', 'poll.floor']).
