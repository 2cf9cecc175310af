% Public notices. "Row" is a row of the procedure; a notice is notice(For, From, Until, On, Objections): put up, taken down,
% its outcome recorded. asks(Policy, Step, For, Length, Rule) says who asks for which notice, and how long.

asks(_, Step, nomination, work(5, Counted), Rule) :-                        % row B3, Art. 13 of 2026 only: five days of work
    member(Step, [notice, nominate]),
    member(Counted-Rule, [from_posting-'notice.long-enough', after_posting-'notice.next-day']).   % Q32: the latter is a default
asks(gulin, recognize, recognition, work(5, after_posting), 'notice.before-recognition'). % row "Gulin" in 4
asks(qingshan, recognize, recognition, days(7), 'notice.seven-days').       % row "Qingshan" in 5.1
asks(qingshan, nominate, nomination, days(7), 'notice.seven-days').
asks(qingshan, admit, admission, days(7), 'notice.seven-days').

% Design 4: a notice is recorded when it is over; it cannot end before it began.
unmet(_, notice, Day, Notice, 'notice.over', broken) :-
    Notice = notice(_, From, Until, _, _), once(( Day @< Until ; Until @< From )).
unmet(Policy, Step, _, Notice, Rule, How) :-
    Notice = notice(_, _, _, _, _), asks(Policy, Step, For, Length, Rule), length_found(For, Length, Notice, How), How \= holds.
% B3, ruling 5: what is raised must be looked into, and what is true and in the way stands in the way of the step the notice was for,
% by every edition. Without a notice there is nothing to say.
unmet(_, Step, _, notice(For, _, _, _, O), Rule, broken) :- before(Step, For), objection(O, Rule).
before(recognize, recognition). before(nominate, nomination). before(admit, admission). before(convert, conversion).
objection(open, 'notice.no-open-objection').
objection(founded, 'notice.no-founded-objection').
% These notices are of a floating person and are up at both places; consent came a month before.
unmet(_, nominate, _, notice(nomination, From, Until, _, _), 'notice.at-both-places', How) :-
    long_enough(work(5, from_posting), From, Until, How), How \= holds.
unmet(_, nominate, On, notice(nomination, From, _, _, _), 'nomination.in-order', broken) :- earlier(On, 1, Agreed), Agreed @> From.
unmet(_, nominate, _, notice(For, _, _, _, _), 'notice.at-both-places', awaits) :- For \= nomination.

% A notice for something else is none.
length_found(For, Length, notice(For, From, Until, _, _), How) :- !, long_enough(Length, From, Until, How).
length_found(_, _, _, awaits).
long_enough(days(N), From, Until, How) :- shifted(From, N, Last), ( Until @>= Last -> How = holds ; How = broken ).
long_enough(work(N, from_posting), From, Until, How) :- previous(From, Eve), long_enough(work(N, after_posting), Eve, Until, How).
long_enough(work(N, after_posting), From, Until, How) :-
    nth_workday(N, From, Last, Sure), ( Until @>= Last -> Enough = yes ; Enough = no ),
    ( Sure = unsure, counted_unknown(From, Until) -> How = awaits ; Enough = yes -> How = holds ; How = broken ).
% Some day that was counted is of a year that is not known.
counted_unknown(From, Until) :- next(From, d(Y, M, D)), d(Y, M, D) @=< Until,
    ( \+ known(Y) -> true ; counted_unknown(d(Y, M, D), Until) ).

leads('notice.over', bar). leads('notice.long-enough', bar). leads('notice.next-day', bar). leads('notice.at-both-places', bar).
leads('notice.before-recognition', bar). leads('notice.seven-days', bar). leads('nomination.in-order', bar).
leads('notice.no-open-objection', defer). leads('notice.no-founded-objection', deny).
