% The meeting: who was there, how it was voted, and what came too late. A ballot is ballot(Full, Entitled, room(Yes, No, Abstain),
% Present, Written, Late, How): the full members of the branch or nobody knows; written opinions handed in before the meeting and
% after it; how it was held. Cn is a row of the procedure with the articles of 2014 and 2026; D9 asks the same of conversion.

meeting(admit). meeting(convert). meeting(extend). meeting(cancel).

unmet(_, Meeting, _, Ballot, Rule, How) :- meeting(Meeting), Ballot = ballot(_, _, _, _, _, _, _), wrong(Rule, Ballot, How).

% Rulings 15 and 16: what the step does not say was said last on file (a branch of thirty), unless more are entitled by now.
members(unknown, Entitled, 30) :- !, Entitled =< 30.
members(Full, _, Full).
off(ballot(Said, Entitled, _, _, _, _, _), Off) :- ( members(Said, Entitled, Full) -> Off is max(0, Full - Entitled) ; Off = 0 ).
wrong('ballot.roll', Ballot, broken) :- off(Ballot, Off), Off > 0.

% Row "minimum branch" in 4: three full members at least.
wrong('body.large-enough', ballot(Said, Entitled, _, _, _, _, _), broken) :- members(Said, Entitled, Full), Full < 3.
% Design 4: everyone in the room votes once; room, written and late are not more than those entitled, nor those more than
% the branch has.
wrong('ballot.adds-up', ballot(Full, Entitled, Room, Present, Written, Late, _), How) :-
    total(Room, InRoom), total(Written, W), total(Late, L), All is Present + W + L,
    ( once(( InRoom =\= Present ; All > Entitled ; integer(Full), Entitled > Full )) -> How = broken
    ; \+ members(Full, Entitled, _), How = awaits ).
% C5, Art. 20 and 19: more than half of those entitled are in the room; an opinion on paper is not.
wrong('ballot.quorum', Ballot, How) :- Ballot = ballot(_, Entitled, _, Present, _, _, _), half(Present, Entitled, Ballot, How).
% C7, C8, Art. 21 and 20: more than half of those entitled say yes, in the room or in writing before; what came later counts
% nowhere.
wrong('ballot.majority', Ballot, How) :-
    Ballot = ballot(_, Entitled, votes(Y, _, _), _, votes(W, _, _), _, _), InFavor is Y + W, half(InFavor, Entitled, Ballot, How).
% Ruling 15: where those left off the roll would cost it, the reason is awaited.
half(Count, Entitled, _, broken) :- 2 * Count =< Entitled, !.
half(Count, Entitled, Ballot, awaits) :- off(Ballot, Off), 2 * Count =< Entitled + Off.
% C6, C9, Art. 21 and 20: secret (in 1990 hands might be raised), and one by one.
wrong('ballot.secret', ballot(_, _, _, _, _, _, How), broken) :- \+ memberchk(secret, How).
wrong('ballot.alone', ballot(_, _, _, _, _, _, How), broken) :- \+ memberchk(alone, How).

total(none, 0).
total(votes(Yes, No, Abstain), Total) :- Total is Yes + No + Abstain.

leads(Rule, bar) :- memberchk(Rule, ['body.large-enough', 'ballot.adds-up', 'ballot.quorum', 'ballot.secret', 'ballot.alone']).
leads('ballot.majority', deny). leads('ballot.roll', warn).
