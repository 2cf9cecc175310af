% The cases on ballots: even and odd numbers of members, about the edges, with opinions written in time and too late.

case(ballots, hanshou, Meeting, On, ballot(Full, Entitled, votes(Yes, No, Abstain), Present, Written, Late, How)) :-
    meeting(Meeting), On = d(2026, 5, 11), held(Full, Entitled, Present, Yes, No, Abstain, Written, Late, How).

% Late and written opinions, up to one more than there are members.
held(16, Entitled, Present, Yes, No, 0, Written, Late, [secret, alone]) :-
    member(Entitled, [15, 16]), member(Present, [7, 8, 9]), member(No, [0, 2]), Yes is Present - No,
    member(Written, [votes(0, 0, 0), votes(1, 0, 0), votes(2, 0, 0), votes(0, 1, 1)]), total(Written, W),
    Left is Entitled - Present - W,
    ( Late = none ; member(L, [1, 2]), Late = votes(L, 0, 0) ;
      More is Left + 1, member(L, [Left, More]), L > 2, Late = votes(L, 0, 0) ).
% How many members there are, and how many were entitled.
held(Full, Entitled, Entitled, Entitled, 0, 0, votes(0, 0, 0), none, [secret, alone]) :-
    member(Full, [unknown, 2, 3, 4]), member(Entitled, [2, 3, 4, 5]).
% Votes that are not those of the people in the room.
held(16, 16, 12, Yes, 1, 1, votes(0, 0, 0), none, [secret, alone]) :- member(Yes, [9, 10, 11]).
% How it was held.
held(16, 16, 12, Yes, No, 0, votes(0, 0, 0), none, How) :-
    member(Yes, [8, 9]), No is 12 - Yes, member(How, [[secret, alone], [secret], [alone], []]).

% Hands were raised in 1990.
case(ballots, hanshou, Meeting, On, ballot(16, 16, votes(9, 3, 0), 12, votes(0, 0, 0), none, How)) :-
    meeting(Meeting), edge_day(On), member(How, [[secret, alone], [secret], [alone], []]).

said(ballot(Full, Entitled, Room, Present, Written, Late, How), Said) :-
    maplist(said_votes, [Room, Written, Late], [R, W, L]),
    atomic_list_concat([ballot, Full, Entitled, Present, R, W, L | How], ' ', Said).
said_votes(none, none).
said_votes(votes(Yes, No, Abstain), Said) :- atomic_list_concat([Yes, No, Abstain], '/', Said).
