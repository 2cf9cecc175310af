% Public notices. "Row" is a row of the procedure; a notice is notice(For, From, Until, On, Objections): put up, taken down,
% its outcome recorded. asks(Policy, Step, For, Length, Rule) says who asks for which notice, and how long.

asks(_, notice, nomination, work(5), 'notice.long-enough').                 % row B3, Art. 13 of 2026 only
asks(_, nominate, nomination, work(5), 'notice.long-enough').
asks(gulin, recognize, recognition, work(5), 'notice.before-recognition').  % row "Gulin" in 4
asks(qingshan, recognize, recognition, days(7), 'notice.seven-days').       % row "Qingshan" in 5.1
asks(qingshan, nominate, nomination, days(7), 'notice.seven-days').
asks(qingshan, admit, admission, days(7), 'notice.seven-days').
applies('notice.long-enough', Day) :- !, Day @>= d(2026, 5, 11).
applies(_, _).

% Design 4: a notice is recorded when it is over; it cannot end before it began.
unmet(_, notice, Day, Notice, 'notice.over', broken) :-
    Notice = notice(_, From, Until, _, _), once(( Day @< Until ; Until @< From )).
unmet(Policy, Step, Day, Notice, Rule, How) :-
    asks(Policy, Step, For, Length, Rule), applies(Rule, Day), length_found(For, Length, Notice, How), How \= holds.
% B3: what is raised must be looked into, and what is founded stands in the way. Without a notice there is nothing to say.
unmet(_, nominate, Day, Notice, Rule, How) :-
    applies('notice.long-enough', Day), objection(Bad, Rule),
    ( Notice = notice(nomination, _, _, _, O) -> O = Bad, How = broken ; How = awaits ).
objection(open, 'notice.no-open-objection').
objection(founded, 'notice.no-founded-objection').

% A notice for something else is none.
length_found(For, Length, notice(For, From, Until, _, _), How) :- !, long_enough(Length, From, Until, How).
length_found(_, _, _, awaits).
long_enough(days(N), From, Until, How) :- shifted(From, N, Last), ( Until @>= Last -> How = holds ; How = broken ).
long_enough(work(N), From, Until, How) :-
    nth_workday(N, From, Last, Sure), ( Until @>= Last -> Enough = yes ; Enough = no ),
    ( Sure = unsure, counted_unknown(From, Until) -> How = awaits ; Enough = yes -> How = holds ; How = broken ).
% Some day that was counted is of a year that is not known.
counted_unknown(From, Until) :- next(From, d(Y, M, D)), d(Y, M, D) @=< Until,
    ( \+ known(Y) -> true ; counted_unknown(d(Y, M, D), Until) ).

leads('notice.over', bar). leads('notice.long-enough', bar).
leads('notice.before-recognition', bar). leads('notice.seven-days', bar).
leads('notice.no-open-objection', defer). leads('notice.no-founded-objection', deny).
