% Votes that wait for approval. Design 4: the newest granted convert, extend or cancel is the one resolution that stands; a
% refused approval uses up the one it answered; a vote that was lost is no resolution; an extension is once, counting
% approved ones and one that waits. An interview must come after the admission that it is about.

resolution(convert, 'approve-conversion').
resolution(extend, 'approve-extension').
resolution(cancel, 'approve-cancellation').

% event(Stage, Event, Before, After): what may lawfully happen. Of a candidate's file: what stands, and whether an interview
% followed. Of a probationer's: what stands, and whether an extension was approved.
event(candidate, admit, _, file(admit, no)).
event(candidate, 'admit lost', File, File).
event(candidate, interview, file(admit, _), file(admit, yes)).
event(candidate, refused, file(admit, yes), file(none, no)).
event(probationer, Vote, file(S, X), file(Vote, X)) :- vote(Vote, file(S, X)).
event(probationer, Lost, File, File) :- vote(Vote, File), atom_concat(Vote, ' lost', Lost).
event(probationer, refused, file(S, X), file(none, X)) :- S \= none.
event(probationer, 'extension approved', file(extend, _), file(none, yes)).

vote(Vote, File) :- resolution(Vote, _), ( Vote \= extend ; first_extension(File) ).
first_extension(file(S, no)) :- S \= extend.

history(_, _, [], file(none, no)).
history(Stage, Length, Events, File) :-
    Length > 0, Shorter is Length - 1, history(Stage, Shorter, Past, Before),
    event(Stage, Event, Before, File), append(Past, [Event], Events).

longest(candidate, 4).
longest(probationer, 3).

% What is possible then: answer(Stage, File, Step).
possible(candidate, file(admit, _), interview).
possible(candidate, file(admit, yes), 'approve-admission').
possible(probationer, File, extend) :- first_extension(File).
possible(probationer, file(Vote, _), Approval) :- resolution(Vote, Approval).
