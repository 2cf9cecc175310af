% The three editions, and which clause is in which. Procedure 1.1: a step is judged by the edition in force on its day (its
% default); design 6: unless the policy is pinned to one. Clauses that are named nowhere here are in all three, or are no edition's:
% those of the ladder, and those of single places.

first_day('cpc-2026', d(2026, 5, 11)).      % Art. 44: from the day on which it was issued
first_day('cpc-2014', d(2014, 5, 28)).      % Art. 44, which repeals the trial edition of 1990 on that day
first_day('cpc-1990', d(1991, 1, 1)).       % findings 6: not found; a late day, to be on the safe side

% Days before all of them are those of the oldest; edition.in-force says so.
edition(Day, Edition) :- once(by_day(Day, Found)), Edition = Found.
by_day(_, Pinned) :- nb_current(pinned, Pinned).
by_day(Day, Edition) :- first_day(Edition, First), Day @>= First.
by_day(_, 'cpc-1990').
new(Day) :- edition(Day, 'cpc-2026').

in_force(Rule, Day) :- ( only(Editions, Rules), memberchk(Rule, Rules) -> edition(Day, E), memberchk(E, Editions) ; true ).

% Ruling 14: a period that a later edition brought runs from its event, or from the first day of that edition.
begun(_, Event, Event) :- nb_current(pinned, _), !.
begun(Rule, Event, Start) :- ( only([Edition | _], Rules), memberchk(Rule, Rules) -> true ; Edition = 'cpc-1990' ),
    first_day(Edition, First), ( Event @< First -> Start = First ; Start = Event ).
overdue(Rule, Event, Months, Day) :- begun(Rule, Event, Start), beyond(Start, Months, Day).
falls_due(Rule, Event, Months, Day) :- begun(Rule, Event, Start), later(Start, Months, Day).

% Findings 6: what was added in 2014, or of which nothing is known in 1990.
only(['cpc-2014', 'cpc-2026'], ['applicant.right-venue', 'talk.held', 'talk.within-a-month', 'recognition.filed',
    'recognition.filed-within-a-month', 'sponsors.not-under-penalty', 'vetting.both-places', 'prereview.passed',
    'prereview.not-leaving', 'ballot.secret', 'approval.alone', 'approval.within-six-months', 'approval.lapsed',
    'approval.later-within-three-months', 'deliberation.passed', 'admission.filed', 'postponement.transferred-in',
    'postponement.after-end', 'postponement.at-most-six-months', 'transfer.papers-handed-over', 'archive.complete', 'transfer.not-soon-after']).
only(['cpc-2014'], ['nomination.filed']).                                       % Art. 13; gone in 2026
only(['cpc-2026'], ['nomination.consented', 'nomination.in-order', 'notice.long-enough', 'notice.next-day', 'notice.at-both-places',
    'sponsors.no-lesser-penalty', 'admission.within-a-month',                   % Art. 14, 19
    'oath.within-a-month', 'body.qualified']).                                  % Art. 29, 40
only(['cpc-1990'], ['observation.quarterly']).                                  % Art. 24
