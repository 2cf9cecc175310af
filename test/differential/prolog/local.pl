% What single places ask beyond the Rules. "Gulin" and "Ziyang" are rows of part 4 of the procedure, the essay's own words
% its parts.
% What is the evidence, as in people.pl.

% Essay, part three: inflow leads. Ziyang: outflow leads. The side of the holder is that of the venue, then of each transfer
% (design 4).
leads_by(hanshou, residence).
leads_by(ziyang, origin).
unmet(Policy, Step, _, lead(Venue, Transfer), 'lead.right-side', broken) :-
    memberchk(Step, [recognize, nominate, admit, convert]), leads_by(Policy, Lead), side(Venue, Transfer, Side), Side \= Lead.
side(origin, none, origin) :- !.
side(_, none, residence) :- !.
side(_, Side, Side).

% Gulin: two years at the place of inflow before a floating person applies; half a year before the recognition.
unmet(gulin, apply, On, resident(yes, Since), 'residence.two-years', How) :-
    ( Since = unknown -> How = awaits ; \+ reached(Since, 24, On), How = broken ).
unmet(gulin, recognize, On, applied(Day), 'recognition.after-six-months', broken) :- \+ reached(Day, 6, On).

% Essay, part two, second: who was entrusted answers for it; told before the pre-review and the conversion.
unmet(hanshou, Step, _, entrusted(Duty, Done), 'entrusting.duties-done', broken) :-
    memberchk(Step, [prereview, convert]), act(Duty), \+ done_by(Step, Done).
act(examination). act(opinions). act(poll). act(notice).        % contact is no step of its own
done_by(_, before).
done_by(convert, after).

% Design 5: a waiver, by a committee or a county department, of what leaves room for it and is in force, for a stated
% reason.
waivable('training.held'). waivable('prereview.not-leaving'). waivable('poll.held'). waivable('poll.pass-mark').
waivable('conversion.on-time').
unmet(_, waive, On, waiver(Rule, _, Reason), 'waiver.allowed', broken) :-
    once(( \+ ( waivable(Rule), in_force(Rule, On) ) ; Reason = no )).
unmet(_, waive, _, waiver(_, Kind, _), 'body.competent', broken) :- \+ memberchk(Kind, [committee, 'county-department']).

% A9, Art. 12: the papers are handed over; design 4: a file is handed to a branch, which one of floating members is, too.
unmet(_, transfer, _, handed(Kind, _), 'transfer.to-a-branch', broken) :- \+ memberchk(Kind, [branch, 'floating-branch']).
unmet(_, transfer, _, handed(_, no), 'transfer.papers-handed-over', broken).

% Rulings of design 2, section 6: at the nomination the mentors are of the branch that was left; of a candidate, screening, pre-review
% and form are the new holder's to make. These files were moved on the day of the meeting that admitted.
unmet(_, Step, _, lead(_, Side), Rule, How) :- Side \= none, left(Step, Rule, How).
left(nominate, 'mentors.of-the-holder', broken).
left(admit, Rule, awaits) :- member(Rule, ['screening.passed', 'prereview.passed', 'form.filled']).
unmet(_, transfer, _, What, 'transfer.not-soon-after', broken) :- ( What = handed(_, _) ; What = acts(_, _) ).

leads(Rule, bar) :- memberchk(Rule, ['screening.passed', 'prereview.passed', 'form.filled']).
leads(Rule, bar) :- memberchk(Rule,
    ['residence.two-years', 'recognition.after-six-months', 'waiver.allowed', 'body.competent', 'transfer.to-a-branch']).
leads(Rule, warn) :- memberchk(Rule, ['mentors.of-the-holder', 'transfer.not-soon-after', 'lead.right-side', 'entrusting.duties-done', 'transfer.papers-handed-over']).
