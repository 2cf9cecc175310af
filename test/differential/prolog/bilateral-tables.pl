% The cases, enumerated, and one line for each: places, evidence, waivers, verdict, rules that do not hold.

% Cells stand in a line in this order, which is the order of filing: e c p f m t of the residence, c p f m t of the origin.
cells(Cells) :- findall(Site/S, (member(Site, [residence, origin]), to_hear(Site, Ss), member(S, Ss)), Cells).
letter(employer, e). letter(community, c). letter(police, p). letter(family_planning, f). letter(commerce, m). letter(tax, t).
mark(unheard, '-'). mark(adverse, '!'). mark(reserved, '?').
not_favorable(adverse). not_favorable(reserved).

% Every matrix of heard and unheard; every one and every two opinions not favorable in a full matrix; every cell unheard
% beside every other not favorable.
matrix(Opinions) :- cells(Cells), maplist([_, O]>>member(O, [favorable, unheard]), Cells, Opinions).
matrix(Opinions) :- not_favorable(A), but([A], Opinions).
matrix(Opinions) :- not_favorable(A), not_favorable(B), but([A, B], Opinions).
matrix(Opinions) :- not_favorable(A), ( but([A, unheard], Opinions) ; but([unheard, A], Opinions) ).
but(Odd, Opinions) :- cells(Cells), length(Cells, N), length(Opinions, N), place(Odd, Opinions).
place([], []).
place([O | Odd], [O | Rest]) :- place(Odd, Rest).
place(Odd, [favorable | Rest]) :- place(Odd, Rest).

% Papers issued, returned, spoiled, approving. Each edge of each band, with enough, too few and too small a part come back.
papers(valid, 199, 100, 0, 59). papers(valid, 199, 100, 0, 60). papers(valid, 199, 100, 0, 79).
papers(valid, 199, 100, 0, 80). papers(valid, 199, 100, 0, 100).
papers(seven, 13, 7, 0, 7).                 % no paper to spare, on both counts
papers(spoiled, 110, 101, 1, 80).           % 80 of the 100 that say something, not of 101
papers(few, 5, 5, 0, 2). papers(few, 6, 6, 0, 4). papers(few, 5, 5, 0, 4).
papers(half, 20, 10, 0, 5). papers(half, 20, 10, 0, 7). papers(half, 20, 10, 0, 8).
papers(empty, 10, 10, 10, 0). papers(empty, 10, 0, 0, 0).
papers(surplus, 9, 10, 0, 10).
polled(none).
polled(papers(I, R, S, A)) :- papers(_, I, R, S, A).

waivers([]). waivers([poll-held]). waivers([poll-pass_mark]). waivers([poll-held, poll-pass_mark]).
good(papers(199, 100, 0, 80)).

% The tables.
line(cells, Places, Opinions, Polls, []) :-
    member(Places, [two, one]), good(G), Polls = [residence-G, origin-G], matrix(Opinions).
line(polls, Places, Opinions, [residence-P, origin-Q], Waived) :-
    member(Places, [two, one]), but([], Opinions), polled(P), polled(Q), waivers(Waived).
line(polls, one, Opinions, [origin-Q, residence-P], []) :- but([], Opinions), polled(P), polled(Q).
line(cross, two, Opinions, [residence-G, origin-P], Waived) :-
    good(G), cells(Cells), nth1(Police, Cells, origin/police), nth1(Tax, Cells, origin/tax), nth1(Street, Cells, residence/community),
    member(Nth-Odd, [Tax-unheard, Police-adverse, Street-reserved]), but([Odd], Opinions), nth1(Nth, Opinions, Odd),
    polled(P), waivers(Waived).

judged(Places, Opinions, Polls, Waived, Verdict, Unmet) :-
    cells(Cells), findall(heard(L, S, O), (nth1(N, Cells, L/S), nth1(N, Opinions, O), O \= unheard), Heard),
    findall(at(L, P), (member(L-P, Polls), P \= none), Papers),
    Case = case(Places, Heard, Papers, Waived), unmet(Case, Unmet), verdict(Unmet, Verdict).
