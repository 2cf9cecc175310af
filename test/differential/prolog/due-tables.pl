% Files on which one period runs, asked for its last day; some were over before the editions changed, or are asked after it.

head(due, [file, step, on, rule, due]).

line(due, [Said, Step, When, Rule, Due]) :-
    anchor(A), running(Rule, A, Told, Step), later(A, 2, Soon), member(On, [Soon, d(2026, 5, 10), d(2026, 5, 11), d(2026, 8, 1)]),
    unfolded(Told, Step, File), last(File, _-Last), On @>= Last,
    ( due(Rule, File, On, Day) -> said_day(Day, Due) ; Due = none ), said_file(Told, Said), said_day(On, When).

anchor(Day) :- member(Day, [d(2023, 8, 31), d(2024, 1, 30), d(2024, 2, 29), d(2025, 1, 31), d(2026, 1, 31), d(2026, 4, 10),
    d(2026, 5, 11), d(2027, 12, 31)]).

running('talk.within-a-month', A, [apply-A], talk).
running('recognition.filed-within-a-month', A, [recognize-A], 'assign-mentors').
running('cultivation.reviewed', A, ['file-recognition'-R, examine-A], nominate) :- earlier(A, 6, R).
running('admission.within-a-month', A, [prereview-A], admit).
running('admission.within-a-month', A, [prereview-A, admit-M], interview) :- later(A, 2, M).
running('approval.within-three-months', A, [admit-A], interview).
running('approval.lapsed', A, [admit-A], interview).
running('approval.within-three-months', A, [observe-O, convert-A], 'approve-conversion') :- earlier(A, 12, O).
running('oath.within-a-month', A, ['approve-admission'-A], swear).
running('oath.within-a-month', A, ['approve-admission'-A, swear-S], observe) :- later(A, 2, S).
running('conversion.on-time', A, [admit-A], consult2).
running('conversion.on-time', A, [admit-A, observe-A, extend/6-A, 'approve-extension'-A], consult2).
running('poll.fresh', A, [poll-A], vet).
running('investigation.fresh', A, [consult-A], poll).
running('poll.fresh', A, [observe-O, poll2-A], petition) :- earlier(A, 3, O).
