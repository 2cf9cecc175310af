% The cases on steps, enumerated and printed: a line with tabs between the columns, under a line with their names.

table(Table, Text) :-
    head(Table, Head), with_output_to(string(Text), (row(Head), forall(distinct(Row, line(Table, Row)), row(Row)))).
row(Row) :- atomic_list_concat(Row, '\t', Line), writeln(Line).
listed(Atoms, Said) :- sort(Atoms, Sorted), atomic_list_concat(Sorted, ',', Said).

head(open, [step, open]).
head(moves, [step, verdict | Stages]) :- stages(Stages).
head(may, [stage, relation, kind, may]).
head(noes, [step, stage, verdict, after]).
head(relies, [no, then, step, stage, broken]).
head(votes, [stage, events, possible]).

line(open, [Step, Open]) :- step(Step, Stages, _), listed(Stages, Open).
% Where one who stood at each of the stages stands after a minute of that verdict.
line(moves, [Step, Verdict | After]) :-
    step(Step, _, _), member(Verdict, [grant, defer, deny]), stages(Stages), maplist(lands(Step, Verdict), Stages, After).
% An outsider has no holder: whoever takes the application is a stranger to it.
line(may, [Stage, Said, Kind, May]) :-
    stages(Stages), member(Stage, Stages), relation(Relation), ( Stage = outsider -> Relation = stranger ; true ),
    kinds(Kinds), member(Kind, Kinds), term_to_atom(Relation, Said),
    findall(Act, (may(body(Relation, Kind), Act), act(Act, Step), open(Step, Stage)), Acts), listed(Acts, May).
line(noes, [Step, Stage, deny, After]) :- no(Step, Stage), lands(Step, deny, Stage, After).
% After a no, and after a no that a yes followed: the last one counts.
line(relies, [No, Then, Step, Stage, Broken]) :-
    no(No, Stage), member(Then, [nothing, yes]), relies(Step, Stage, _, _), \+ resolution(_, No), No \= 'approve-admission',
    No \= Step, later(No, Step),
    ( Then = yes -> Rules = [] ; findall(R, relies(Step, Stage, R, No), Rules) ), listed(Rules, Broken).
line(votes, [Stage, Events, Possible]) :-
    longest(Stage, Longest), between(0, Longest, Length), history(Stage, Length, Past, File), length(Past, Length),
    atomic_list_concat(Past, ',', Events), findall(P, possible(Stage, File, P), Ps), listed(Ps, Possible).

% In the order of the chart.
later(One, Other) :- findall(S, step(S, _, _), Steps), nth1(I, Steps, One), nth1(J, Steps, Other), I < J.
