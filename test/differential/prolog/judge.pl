% From the answers of all places to findings, and from findings to the verdict. Design 1 and 5.

% One no breaks the rule; else what is missing is awaited; else it holds. A waiver covers what does not hold.
finding(Rule, Case, Finding) :-
    findall(A-W, answer(Rule, Case, W, A), Answers),
    ( memberchk(broken-_, Answers) -> Status = broken
    ; findall(W, member(awaits-W, Answers), Missing), Missing \= [] -> Status = awaits(Missing)
    ; Status = holds ),
    Case = case(_, _, _, Waived),
    ( Status \= holds, waivable(Rule), memberchk(Rule, Waived) -> Finding = waived ; Finding = Status ).

% All rules that do not hold, with how.
unmet(Case, Unmet) :- findall(Rule-F, (leads(Rule, _), finding(Rule, Case, F), F \= holds), Unmet).

% The gravest decides. What is awaited bars, whatever its rule leads to; what is waived leads to nothing.
verdict(Unmet, Verdict) :- graver(Order), member(Verdict, Order), member(One, Unmet), sentence(One, Verdict), !.
verdict(_, grant).
sentence(_-awaits(_), bar).
sentence(Rule-broken, Sentence) :- leads(Rule, Sentence).
