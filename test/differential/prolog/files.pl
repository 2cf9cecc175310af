% A lawful file in few words. The steps stand in the order of the 25-step chart (design 4); the file is told by some of them
% with their days. All that was due up to a step that is told happened on its day; what is told beside the chart (a review,
% a second pre-review, a transfer) happened then, too. "never" leaves a step out. A step with 2 is that of the probationer.

chart([apply, talk, recognize, 'assign-mentors', 'file-recognition', notice, nominate, 'file-nomination', 'name-sponsors',
    consult, poll, vet, train, screen, prereview, 'fill-form', admit, interview, 'approve-admission', 'file-admission',
    place, swear, observe, consult2, poll2, petition, screen2, convert, 'approve-conversion', archive]).

% unfolded(Told, Asked, File): all steps with their days, oldest first, up to and without the step that is asked.
unfolded([], _, []) :- !.
unfolded(Told, Asked, File) :- chart(Chart), Told = [_-Day | _], unfolded(Told, Chart, Asked, Day, File).

unfolded([Step-never | Told], Chart, Asked, Day, File) :-
    append(Due, [Step | Rest], Chart), !, on(Day, Due, Done), unfolded(Told, Rest, Asked, Day, More), append(Done, More, File).
unfolded([Step-Day | Told], Chart, Asked, _, File) :-
    named(Step, Name), append(Due, [Name | Rest], Chart), !, on(Day, Due, Done),
    unfolded(Told, Rest, Asked, Day, More), filed(Step, Day, More, Next), append(Done, Next, File).
unfolded([Step-Day | Told], Chart, Asked, _, File) :-
    unfolded(Told, Chart, Asked, Day, More), filed(Step, Day, More, File).
unfolded([], Chart, Asked, Day, File) :- named(Asked, Name), append(Due, [Name | _], Chart), !, on(Day, Due, File).
unfolded([], _, _, _, []).

% A step may be told with what it carries: extend/6 is a vote on six months. It is on file under both names.
named(Step/_, Step) :- !.
named(Step, Step).
% A lost vote and a body's no are on file under the latter alone.
filed(Step/No, Day, File, [Step/No-Day | File]) :- memberchk(No, [lost, refused, unqualified, failed]), !.
filed(Step/With, Day, File, [Step-Day, Step/With-Day | File]) :- !.
filed(Step, Day, File, [Step-Day | File]).

on(Day, Steps, Events) :- findall(Step-Day, member(Step, Steps), Events).

% What a file shows.
first(File, Step, Day) :- memberchk(Step-Day, File).
newest(File, Step, Day) :- findall(Step-D, member(Step-D, File), Found), last(Found, Step-Day).
has(File, Step) :- memberchk(Step-_, File).
