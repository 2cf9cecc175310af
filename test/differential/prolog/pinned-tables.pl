% A policy that is pinned judges every step by one edition (design 6), on days of any: what only one asks is asked, or not.

head(pinned, [policy, file, step, on, verdict, unmet]).

line(pinned, [Edition | Row]) :-
    member(Edition, ['cpc-1990', 'cpc-2014', 'cpc-2026']), b_setval(pinned, Edition),
    member(A, [d(2024, 1, 31), d(2025, 8, 31), d(2026, 4, 11), d(2027, 1, 30)]), only_new(A, Told, Step, On),
    asked(Told, Step, On, Row).

only_new(A, [prereview-A], admit, On) :- later(A, 1, Last), edge(Last, On).
only_new(A, ['approve-admission'-A], swear, On) :- later(A, 1, Last), edge(Last, On).
only_new(A, ['file-recognition'-A, examine-B, examine-C, notice-never], nominate, On) :- later(A, 5, B), later(A, 10, C),
    later(A, 13, On).
only_new(A, ['file-recognition'-A, examine-B, examine-C, notice-On], nominate, On) :- later(A, 5, B), later(A, 10, C),
    later(A, 13, On).
only_new(A, [nominate-A, 'file-nomination'-never, vet-A], screen, A).       % only 2014 asks
