% Votes that wait for approval. Rulings 1 and 3: the last word of the meeting counts; a vote that is lost takes back what waits, a refusal
% or an approval uses it up. An interview must come after the resolution that it is about.

resolution(convert, 'approve-conversion').
resolution(extend, 'approve-extension').
resolution(cancel, 'approve-cancellation').

% event(Stage, Event, Before, After): what may lawfully happen. Of a candidate's file: what stands, and whether an interview
% followed. Of a probationer's: what stands, and whether an extension was approved.
event(candidate, admit, file(S, I), file(admit, Now)) :- ( S = admit -> Now = I ; Now = no ).
event(candidate, 'admit lost', _, file(none, no)).
event(candidate, interview, file(admit, _), file(admit, yes)).
event(candidate, refused, file(admit, yes), file(none, no)).
event(probationer, Vote, file(S, X), file(Vote, X)) :- vote(Vote, file(S, X)).
event(probationer, Lost, file(S, X), file(none, X)) :- vote(Vote, file(S, X)), atom_concat(Vote, ' lost', Lost).
event(probationer, refused, file(S, X), file(none, X)) :- S \= none.
event(probationer, 'extension approved', file(extend, _), file(none, yes)).

% Rulings 1 and 3: a vote confirms what waits, and while it waits there is none on another matter; an extension is approved once.
vote(Vote, file(S, X)) :- resolution(Vote, _), memberchk(S, [none, Vote]), ( Vote \= extend ; X = no ).

history(_, _, [], file(none, no)).
history(Stage, Length, Events, File) :-
    Length > 0, Shorter is Length - 1, history(Stage, Shorter, Past, Before),
    event(Stage, Event, Before, File), append(Past, [Event], Events).

longest(candidate, 4).
longest(probationer, 3).

% What is possible then: answer(Stage, File, Step).
possible(candidate, file(admit, _), interview).
possible(candidate, file(admit, yes), 'approve-admission').
possible(probationer, File, extend) :- vote(extend, File).
possible(probationer, file(Vote, _), Approval) :- resolution(Vote, Approval).
