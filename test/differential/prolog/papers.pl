% What was done and kept: training and the archive. What is the evidence, as in people.pl.

% B11, Art. 17: three days or 24 class hours, either suffices; a special case may be waived, on whatever relies on it.
unmet(_, Step, _, trained(Days, Hours, Waived), 'training.long-enough', How) :-
    memberchk(Step, [train, screen, admit]), Days < 3, Hours < 24, ( Waived = waived -> How = waived ; How = broken ).

% D13, Art. 37 and 36: five papers.
papers(['application-form', application, 'political-review', 'conversion-petition', 'cultivation-records']).
unmet(_, archive, _, papers(Kept), 'archive.complete', broken) :- papers(All), \+ subset(All, Kept).

leads('training.long-enough', bar).
leads('archive.complete', warn).
