% Corrections: the list first, then the fold. Decision 10, ruling 11. What was corrected stands in the file as it was filed; a correction
% is c(Target, Instead): Target is what was filed, as Step-Day, or nth(N), the correction filed as the Nth (from 0); Instead is
% another Step-Day, another correction, or none where it is struck.

% Read from the end: the last correction of a place counts, and one that was itself struck or put right changes nothing.
corrected(File, Corrections, Right) :- read_back(Corrections, _, Changes), foldl(put, Changes, File, Right).
% read_back(Corrections, Now, Changes): what stands in the place of each correction, and what is to be put in places of the file.
read_back(All, Now, Changes) :- length(All, N), read_back(N, All, [], Now, Changes).
read_back(0, Now, _, Now, []) :- !.
read_back(N, All, Settled, Now, Changes) :-
    Last is N - 1, nth0(Last, All, One),
    ( One = c(Target, Instead), \+ memberchk(Target, Settled)
    -> in_place(Target, Instead, All, Next, Changes, More), read_back(Last, Next, [Target | Settled], Now, More)
    ; read_back(Last, All, Settled, Now, Changes) ).
in_place(nth(M), Instead, All, Next, More, More) :- !, nth0(M, All, _, Rest), nth0(M, Next, Instead, Rest).
in_place(Target, Instead, All, All, [Target-Instead | More], More).

% What is put there takes the place of what was there; of two that are alike the first is meant.
put(Target-Instead, File, Right) :- once(at(Target, File, Before, After)), stands(Instead, Events), append([Before, Events, After], Right).
at(Target, File, Before, After) :- Target = _-_, stands(Target, Events), append(Before, Rest, File), append(Events, After, Rest).
stands(none, []) :- !.
stands(Step-Day, Events) :- filed(Step, Day, [], Events).

% What a correction may say. Of what: a place of the file that was not struck.
unmet(right(Target, _, _, _), _, File/Corrections, 'correction.of-a-minute', broken) :- \+ standing(Target, File, Corrections).
standing(nth(N), _, Corrections) :- !, read_back(Corrections, Now, _), nth0(N, Now, c(_, _)).
standing(Target, File, Corrections) :- once(at(Target, File, _, _)), read_back(Corrections, _, Changes), \+ memberchk(Target-none, Changes).

unmet(right(_, _, _, no), _, _, 'correction.reasoned', broken).
unmet(right(_, _, Body, _), _, _, 'body.competent', broken) :- \+ memberchk(Body, [holder, committee, 'county-department']).

% Who: the body that did it, that is put down as doing it, or that approved it since; or a higher one.
unmet(right(Target, Instead, Body, _), _, File/Corrections, 'correction.by-the-right-body', broken) :-
    standing(Target, File, Corrections), rank(Body, Rank), once(( behind(Target, Instead, File, Kind), rank(Kind, Higher), Higher > Rank )).
behind(Target, _, _, Kind) :- done_by(Target, Kind).
behind(_, Instead, _, Kind) :- done_by(Instead, Kind).
behind(Vote-Day, _, File, committee) :- named(Vote, Name), answers(Approval, Name), Vote \= _/lost,
    append(_, [Vote-Day | After], File), has(After, Approval).
done_by(Step-_, Kind) :- named(Step, Name), ( of_committee(Name) -> Kind = committee ; Name = 'file-admission', Kind = 'county-department' ).
of_committee(Name) :- memberchk(Name, ['file-recognition', 'file-nomination', train, prereview, interview, 'approve-admission', swear,
    'approve-conversion', 'approve-extension', 'approve-cancellation']).
rank(Body, Rank) :- nth0(Rank, [holder, 'general-branch', committee, 'county-department'], Body).

% What is put there: an act only where the same act stood, and judged there, by the law of its day, on the file before as it is by now.
unmet(right(Target, Step-_, _, _), _, _, 'correction.lawful', broken) :- Target = Old-_, named(Step, New), \+ record(New), \+ named(Old, New).
unmet(right(Target, Step-Day, _, _), _, File/Corrections, 'correction.lawful', broken) :-
    exclude(of(Target), Corrections, Others), corrected(File, Others, Now),
    once(at(Target, Now, Before, _)), now(Before, There), findall(Rule-How, unmet_at(Step, Day, There, Rule, How), All), verdict(Step, All, bar).
of(Target, c(Target, _)).

% When: after all other days on file, and not before the day that it puts there.
unmet(right(Target, Instead, _, _), On, File/Corrections, 'order.forward', broken) :-
    exclude(of(Target), Corrections, Others), corrected(File, Others, Now), ( at(Target, Now, Before, After) -> append(Before, After, Rest) ; Rest = Now ),
    findall(D, ( member(_-D, Rest) ; Instead = _-D ), Days), max_member(Last, Days), On @< Last.

% Every later minute keeps its application.
unmet(right(apply-_, none, _, _), _, File/_, 'correction.keeps-the-round', broken) :- has(File, recognize).

leads(Rule, bar) :- memberchk(Rule, ['correction.of-a-minute', 'correction.reasoned', 'correction.by-the-right-body', 'correction.lawful',
    'correction.keeps-the-round', 'body.competent']).
