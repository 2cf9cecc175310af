% Who was asked: opinions at the nomination and at the conversion, the consent of the higher committee, both places at the
% political review; and where one applies. What is the evidence, as in people.pl.

% B2, Art. 13: four kinds of people are heard. D8, Art. 33 and 32: three at the conversion.
to_hear(nominate, ['party-group', mentors, members, masses], 'nomination.opinions-heard').
to_hear(convert, ['party-group', members, masses], 'conversion.opinions-heard').
unmet(_, Step, _, opinions(Heard), Rule, broken) :- to_hear(Step, All, Rule), \+ subset(All, Heard).

% B3, Art. 13 of 2026 only: the higher committee agrees. Only one with power to approve is meant (C11); no consent is awaited.
unmet(_, nominate, On, consent(Kind), 'nomination.consented', How) :-
    On @>= d(2026, 5, 11), Kind \= committee, ( Kind = nobody -> How = awaits ; How = broken ).

% B10, Art. 16: of floating people both places are asked; Q27: where both are one, one is enough.
unmet(_, Step, _, vetted(yes, Places, Asked), 'vetting.both-places', broken) :-
    memberchk(Step, [vet, screen, admit]),
    ( Places = two -> \+ subset([residence, origin], Asked) ; Asked = [] ).

% A2, A3, Art. 6: the unit or the residence; floating people at three more. The place of origin is named for nobody.
unmet(_, apply, _, venue(Floating, Venue), 'applicant.right-venue', broken) :-
    \+ memberchk(Venue, [unit, residence]), ( Floating = no -> true ; Venue = origin ).

leads(Rule, bar) :- memberchk(Rule,
    ['nomination.opinions-heard', 'conversion.opinions-heard', 'nomination.consented', 'vetting.both-places']).
leads('applicant.right-venue', warn).
