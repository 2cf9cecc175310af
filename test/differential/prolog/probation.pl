% The year of probation, its one extension, and what may be put off. Dn is a row in the procedure (1.3), with the articles of
% 2014 and 2026. Days are told as in files.pl; extend/6 is a vote on six months, postpone/Day puts the decision off.

% D4, Art. 32 and 31: a year from the meeting that admitted. Design 4: an extension that was approved moves the end to twelve
% months plus its own, counted once from that meeting. Clamping twice could lose a day.
ends(File, End) :-
    admitted(File, Since), findall(M, approved(File, M), Ms), sum_list([12 | Ms], Months), later(Since, Months, End).
approved(File, Months) :-
    append(Before, ['approve-extension'-_ | _], File), findall(M, member(extend/M-_, Before), Ms), last(Ms, Months).

unmet(convert, Day, File, 'probation.one-year', broken) :- ends(File, End), Day @< End.
% D5: decided promptly, by default within a month, of the end or of the day to which the decision was put off.
% Ruling 10: whichever way it is decided.
unmet(Vote, Day, File, 'conversion.on-time', How) :- memberchk(Vote, [convert, extend, cancel]), due(File, Due), beyond(Due, 1, Day),
    ( has(File, waive/'conversion.on-time') -> How = waived ; How = broken ).
due(File, Due) :- ends(File, End), findall(U, member(postpone/U-_, File), Us), ( last(Us, U) -> max_member(Due, [End, U]) ; Due = End ).

% D5, Art. 32 and 31: once; at least half a year, at most a year. Ruling 10: not over before it was voted.
unmet(extend, _, File, 'extension.once', broken) :- once(approved(File, _)).
unmet(extend/Months, Day, File, 'extension.not-over', broken) :-
    admitted(File, Since), N is 12 + Months, later(Since, N, End), End @=< Day.
unmet(extend/Months, _, _, 'extension.length', broken) :- \+ between(6, 12, Months).

% D12, Art. 36 and 35: only one who was transferred in during the probation; to its end or later, at most six
% months from it.
unmet(postpone/_, _, File, 'postponement.transferred-in', broken) :-
    \+ ( append(_, ['approve-admission'-_ | Probation], File), has(Probation, transfer) ).
unmet(postpone/Until, _, File, 'postponement.after-end', broken) :- ends(File, End), Until @< End.
unmet(postpone/Until, _, File, 'postponement.at-most-six-months', broken) :- ends(File, End), beyond(End, 6, Until).

% Q30, D10, D12: full membership counts from the end of probation, extended or not, whenever it was decided.
since(File, Day) :- ends(File, Day).
