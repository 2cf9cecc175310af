% A table: a line with tabs between the columns, under a line with their names. Lines come from line/2, names from head/2.
% Rules that do not hold: "!" is broken, "?" awaits, "~" is waived.

:- discontiguous leads/2, unmet/5, unmet/6, head/2, line/2.

table(Table, Text) :-
    head(Table, Head), with_output_to(string(Text), (row(Head), forall(distinct(Row, line(Table, Row)), row(Row)))).
row(Row) :- atomic_list_concat(Row, '\t', Line), writeln(Line).

in_order(Atoms, Said) :- sort(Atoms, Sorted), atomic_list_concat(Sorted, ' ', Said).
said_unmet(Unmet, Said) :- maplist(said_finding, Unmet, Findings), in_order(Findings, Said).
said_finding(Rule-Status, Said) :- mark(Status, Mark), atom_concat(Rule, Mark, Said).
mark(broken, '!'). mark(awaits, '?'). mark(waived, '~').

% The gravest decides (design 1). What is awaited bars, but where the rule only warns; what is waived leads to nothing.
verdict(Unmet, Verdict) :- member(Verdict, [bar, deny, defer]), member(One, Unmet), sentence(One, Verdict), !.
verdict(_, grant).
sentence(Rule-awaits, bar) :- \+ leads(Rule, warn).      % unknown never weighs more than broken would
sentence(Rule-broken, Sentence) :- leads(Rule, Sentence).

% Ruling 4: a record is filed, whatever it says; it is barred only where it cannot be true, or is not that body's to make, or not now.
verdict(Step, Unmet, Verdict) :- record(Step), !, include(stops, Unmet, Stopped), verdict(Stopped, Verdict).
% Rulings 1 and 2: a no relies on nothing. It is barred where a record would be, and where the meeting or the decision is void.
verdict(_, Unmet, Verdict) :- member(No-broken, Unmet), memberchk(No, ['ballot.majority', 'body.agrees']), !,
    exclude(is_besides, Unmet, Left), verdict(Left, Verdict).
is_besides(Rule-Status) :- sentence(Rule-Status, bar), \+ stops(Rule-Status), \+ voids(Rule).
voids(Rule) :- memberchk(Rule, ['order.forward', 'ballot.adds-up', 'ballot.quorum', 'ballot.secret', 'ballot.alone', 'body.large-enough', 'approval.after-vote',
    'approval.collective', 'approval.collective-later', 'approval.alone']).
% Ruling 2: whatever stood in the way of the vote bars its approval.
verdict(Step, Unmet, Verdict) :- verdict(Unmet, Found),
    ( atom(Step), sub_atom(Step, 0, _, _, 'approve-'), memberchk(Found, [deny, defer]), \+ memberchk('body.agrees'-_, Unmet)
    -> Verdict = bar ; Verdict = Found ).
record(Step/_) :- !, record(Step).
record(Step) :- memberchk(Step, [talk, file, 'file-recognition', 'file-nomination', 'file-admission', 'assign-mentors', examine, notice,
    posted, 'name-sponsors', consult, consult2, poll, poll2, train, place, swear, observe, petition]).
stops(Rule-_) :- memberchk(Rule, ['ladder.closed', 'edition.in-force', 'body.competent', 'body.qualified', 'poll.adds-up',
    'notice.over', 'notice.to-come', 'filing.decided']).

% A file, as it was given: "step:day" in its order; what was left out is "never".
said_file(Events, Said) :- maplist(said_event, Events, Words), atomic_list_concat(Words, ' ', Said).
said_event(Step-never, Said) :- !, atom_concat(Step, ':never', Said).
said_event(Step-Day, Said) :- said_step(Step, Name), said_day(Day, On), atomic_list_concat([Name, On], ':', Said).
said_step(Step/d(Y, M, D), Said) :- !, said_day(d(Y, M, D), Day), atomic_list_concat([Step, Day], '/', Said).
said_step(Step/p(At, Share), Said) :- !, atomic_list_concat([Step, '/', At, Share], Said).
said_step(Step/(For, O), Said) :- !, atomic_list_concat([Step, '/', For, ',', O], Said).
said_step(Step/With, Said) :- !, atomic_list_concat([Step, With], '/', Said).
said_step(Step, Step).

% A step on a day after a file that is told: what is asked, the verdict and all rules that do not hold.
asked(Told, Step, On, [Said, Name, When, Verdict, Unmet]) :-
    unfolded(Told, Step, Then), now(Then, File), findall(Rule-How, unmet_at(Step, On, File, Rule, How), All), verdict(Step, All, Verdict),
    said_file(Told, Said), said_step(Step, Name), said_day(On, When), said_unmet(All, Unmet).
unmet_at(Step, On, File, Rule, How) :- unmet(Step, On, File, Rule, How), in_force(Rule, On).
unmet_at(Step/_, On, File, Rule, How) :- unmet(Step, On, File, Rule, How), in_force(Rule, On).
unmet_at(Approval, _, File, Rule, How) :- again(Approval, File, Vote, Day, Then), unmet_at(Vote, Day, Then, Rule, How), \+ once_only(Rule).
