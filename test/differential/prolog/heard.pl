% Who was asked: opinions at the nomination and at the conversion, the consent of the higher committee, both places at the
% political review; and where one applies. What is the evidence, as in people.pl.

% B2, Art. 13: four kinds of people are heard. D8, Art. 33 and 32: three at the conversion. Branch Regulations, Art. 13: only where
% there are Party groups is one asked; what the branch said of them last counts. Where nobody said, it is awaited if nothing else
% lacks.
to_hear(nominate, ['party-group', mentors, members, masses], 'nomination.opinions-heard').
to_hear(convert, ['party-group', members, masses], 'conversion.opinions-heard').
unmet(_, Step, _, opinions(Groups, Heard), Rule, How) :-
    to_hear(Step, All, Rule), subtract(All, Heard, Lacking), Lacking \= [], last_said(Groups, There),
    ( Lacking \= ['party-group'] -> How = broken ; lacks_group(There, How) ).
lacks_group(yes, broken).
lacks_group(unknown, awaits).

% B3, Art. 13 of 2026 only: the higher committee agrees. Only one with power to approve is meant (C11); no consent is awaited.
unmet(_, nominate, On, consent(Kind), 'nomination.consented', How) :-
    new(On), Kind \= committee, ( Kind = nobody -> How = awaits ; How = broken ).
unmet(_, nominate, _, consent(nobody), 'nomination.in-order', awaits).

% B10, Art. 16: of floating people both places are asked; Q27: where both are one, one is enough.
unmet(_, Step, _, vetted(yes, Places, Asked), 'vetting.both-places', broken) :-
    memberchk(Step, [vet, screen, admit]),
    ( Places = two -> \+ subset([residence, origin], Asked) ; Asked = [] ).

% A2, A3, Art. 6: at the unit, if it has an organization. The place of origin is named for nobody. Whoever applied at the unit, or where
% it is, has one; whether there is an organization is else awaited, where the answer hangs on it.
unmet(_, apply, On, venue(Floating, Unit, Venue), 'applicant.right-venue', How) :-
    edition(On, Edition), findall(U, (could_be(Unit, Venue, U)), Units),
    findall(U, (member(U, Units), door(Edition, Floating, U, Venue)), Right),
    ( Right = [] -> How = broken ; Right \= Units, How = awaits ).
could_be(unknown, unit, organized) :- !.
could_be(unknown, Venue, Unit) :- !, member(Unit, [organized, unorganized, none]),
    ( Unit = none -> \+ memberchk(Venue, ['unit-location', 'supervising-department']) ; true ).
could_be(Unit, _, Unit).

door(_, _, organized, unit).
door(_, _, Unit, residence) :- memberchk(Unit, [unorganized, none]).
door(_, yes, _, 'floating-organization').
% 2014: where the unit is and at its department those who float may apply too; they must have a unit. 2026: all whose unit has none.
door('cpc-2014', yes, Unit, Venue) :- memberchk(Unit, [organized, unorganized]), of_unit(Venue).
door('cpc-2026', _, unorganized, Venue) :- of_unit(Venue).
of_unit('unit-location'). of_unit('supervising-department').

leads(Rule, bar) :- memberchk(Rule,
    ['nomination.opinions-heard', 'conversion.opinions-heard', 'nomination.consented', 'nomination.in-order', 'vetting.both-places']).
leads('applicant.right-venue', warn).
