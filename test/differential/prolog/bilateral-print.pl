% How a case is written: a line with tabs between the columns that its table has, under a line with their names.
% Rules stand without their group (investigation, poll): "!" broken, "?" awaits and where, "~" waived.

columns(cells, [places, opinions]).
columns(polls, [places, first, second, waived]).
columns(cross, [places, opinions, first, second, waived]).

table(Table, Text) :-
    columns(Table, Names), append(Names, [verdict, findings], All),
    with_output_to(string(Text), (row(All), forall(line(Table, Ps, Os, Polls, Ws), print_line(Names, Ps, Os, Polls, Ws)))).

print_line(Names, Places, Opinions, Polls, Waived) :-
    judged(Places, Opinions, Polls, Waived, Verdict, Unmet),
    maplist(column(Places, Opinions, Polls, Waived), Names, Columns),
    maplist(said_unmet, Unmet, Findings), in_order(Findings, ' ', Last),
    append(Columns, [Verdict, Last], Row), row(Row).
row(Row) :- atomic_list_concat(Row, '\t', Line), writeln(Line).
in_order(Atoms, Between, All) :- msort(Atoms, Sorted), atomic_list_concat(Sorted, Between, All).

column(Places, _, _, _, places, Places).
column(_, Opinions, _, _, opinions, Said) :-
    cells(Cells), maplist(said_opinion, Cells, Opinions, Letters), atomic_list_concat(Letters, Said).
column(_, _, [One, _], _, first, Said) :- said_poll(One, Said).
column(_, _, [_, Two], _, second, Said) :- said_poll(Two, Said).
column(_, _, _, Waived, waived, Said) :- maplist(said_rule, Waived, Rules), in_order(Rules, ' ', Said).

said_opinion(_/Source, favorable, Letter) :- letter(Source, Letter).
said_opinion(_, Opinion, Mark) :- mark(Opinion, Mark).

% r:issued/returned/spoiled/approving
said_poll(Label-none, Said) :- initial(Label, I), atom_concat(I, ':none', Said).
said_poll(Label-papers(A, B, C, D), Said) :- initial(Label, I), format(atom(Said), '~w:~w/~w/~w/~w', [I, A, B, C, D]).
initial(residence, r). initial(origin, o).

said_rule(_-Rule, Said) :- atomic_list_concat(Words, '_', Rule), atomic_list_concat(Words, '-', Said).
said_unmet(Rule-broken, Said) :- said_rule(Rule, Id), atom_concat(Id, '!', Said).
said_unmet(Rule-waived, Said) :- said_rule(Rule, Id), atom_concat(Id, '~', Said).
said_unmet(Rule-awaits(Missing), Said) :-
    said_rule(Rule, Id), findall(At, (initial(Site, _), said_at(Site, Missing, At)), Where), in_order(Where, ',', All),
    atomic_list_concat([Id, '?', All], Said).

% A place and, where cells are meant, the letters of its sources.
said_at(Site, Missing, Said) :-
    findall(L, (member(One, Missing), at(One, Site, L)), Letters), Letters \= [],
    initial(Site, I), in_order(Letters, '', All), atom_concat(I, All, Said).
at(Site/Source, Site, Letter) :- letter(Source, Letter).
at(Site, Site, '') :- atom(Site).
