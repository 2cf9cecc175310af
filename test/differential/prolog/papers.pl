% What was done and kept: training and the archive. What is the evidence, as in people.pl.

% B11, Art. 17: normally three days or 24 class hours, in 1990 five or 40 (findings 6); either suffices. Nobody is admitted without
% any training, special cases apart, which may be waived on whatever relies on it.
unmet(_, Step, On, trained(Days, Hours, _), 'training.long-enough', broken) :-
    memberchk(Step, [train, screen, admit]), edition(On, Edition), ( Edition = 'cpc-1990' -> Least = 5/40 ; Least = 3/24 ),
    Least = D/H, Days < D, Hours < H.
unmet(_, Step, _, trained(0, 0, Waived), 'training.held', How) :-
    memberchk(Step, [screen, admit]), ( Waived = waived -> How = waived ; How = broken ).

% D13, Art. 37 and 36: five papers, and the two registers in place of the fifth.
papers('cpc-2014', ['application-form', application, 'political-review', 'conversion-petition', 'cultivation-records']).
papers('cpc-2026', ['application-form', application, 'political-review', 'conversion-petition', 'activist-register',
    'probationer-register']).
unmet(_, archive, On, papers(Kept), 'archive.complete', broken) :- edition(On, E), papers(E, All), \+ subset(All, Kept).

leads('training.held', bar).
leads(Rule, warn) :- memberchk(Rule, ['training.long-enough', 'archive.complete']).
