% What was done again, what was said no to, and what ends a file. Rulings of design 2, section 6.

% Ruling 2: a no that came after the vote is read at the approval, too; a yes after it counts.
unmet(Step, _, File, Rule, broken) :- needs(Step, Evidence, Rule, awaits), no(Evidence, No), append(_, [Evidence/No-_ | After], File),
    \+ has(After, Evidence), !.
no(vet, unqualified). no(screen, failed). no(prereview, failed). no(screen2, failed).
unmet(Step/No, _, _, 'body.agrees', broken) :- ( no(Step, No) ; No = refused ).
unmet(_/lost, _, _, 'ballot.majority', broken).

% Ruling 5: a notice is held before the step it is for, and read there; the approval reads it again.
unmet(Step, _, File, Rule, broken) :- before(Step, For), findall(O, member(posted/(For, O)-_, File), Os), last(Os, Bad), objection(Bad, Rule).
before(recognize, recognition). before(nominate, nomination). before(admit, admission). before(convert, conversion).
objection(open, 'notice.no-open-objection'). objection(founded, 'notice.no-founded-objection').
unmet(posted/(For, _), _, File, 'notice.to-come', broken) :- before(Step, For), moves_on(Step, Done), has(File, Done).
moves_on(admit, 'approve-admission'). moves_on(convert, 'approve-conversion').
moves_on(Step, Step) :- member(Step, [recognize, nominate]).
unmet('file-recognition', _, File, 'filing.decided', broken) :- \+ has(File, recognize).
unmet('file-admission', _, File, 'filing.decided', broken) :- \+ has(File, 'approve-admission').

% Rulings 7 and 8.
unmet(withdraw/ended, _, File, 'withdrawal.not-of-a-probation', broken) :- has(File, 'approve-admission').
unmet(annul/blank, _, _, 'annulment.reasoned', broken).

leads(Rule, bar) :- memberchk(Rule, ['notice.to-come', 'filing.decided', 'withdrawal.not-of-a-probation', 'annulment.reasoned']).
leads('notice.no-open-objection', defer).
leads(Rule, deny) :- memberchk(Rule, ['notice.no-founded-objection', 'body.agrees']).
