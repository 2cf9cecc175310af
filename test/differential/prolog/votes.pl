% What stands after votes were taken again, and what an approval looks at. Rulings of design 2, section 6; a file is told as in files.pl.

% Ruling 1: the last word of the meeting counts. A vote that confirms one not more than six months old keeps its day; one that is lost, a
% refusal or an approval ends it; else there is a new resolution. waiting(File, Vote, With, Day, After): After is what followed, newest
% first.
waiting(File, Vote, With, Day, After) :- foldl(heard, File, none, w(Vote, With, Day, After)).
heard(Vote-Day, Before, Now) :- answers(_, Vote), !,
    ( Before = w(Vote, With, First, After), \+ beyond(First, 6, Day) -> Now = w(Vote, With, First, After) ; Now = w(Vote, none, Day, []) ).
heard(Vote/lost-_, w(Vote, _, _, _), none) :- !.
heard(extend/Months-_, w(extend, _, Day, After), w(extend, Months, Day, After)) :- !.
heard(Answer-_, w(Vote, _, _, _), none) :- named(Answer, Approval), answers(Approval, Vote), !.
heard(Event, w(Vote, With, Day, After), w(Vote, With, Day, [Event | After])) :- !.
heard(_, none, none).

% Ruling 3: one at a time; after six months none waits.
unmet(Step, Day, File, 'resolution.one-at-a-time', broken) :-
    waiting(File, Vote, _, First, _), \+ beyond(First, 6, Day), Step \= Vote,
    memberchk(Step, [admit, convert, extend, cancel, 'step-down', postpone]).

% Ruling 2: an approval judges the vote again, by the law of its day, on what is on file now; not who held it, and how.
again(Approval, File, Vote, Day, Then) :-
    answers(Approval, Name), waiting(File, Name, With, Day, _), ( With = none -> Vote = Name ; Vote = Name/With ),
    as_voted(File, Name, Day, Then).
% A move between the vote and the approval voids nothing that the vote relied on: the places are those of the vote.
as_voted(File, Vote, Day, Then) :- append(Before, [Vote-Day | _], File), !, findall(K, member(transfer/K-_, Before), Kinds),
    append(File, [transfer/as_voted(Kinds)-Day], Then).
once_only(Rule) :- memberchk(Rule, ['ladder.closed', 'edition.in-force', 'order.forward', 'lead.right-side', 'resolution.one-at-a-time',
    'extension.once', 'extension.not-over', 'conversion.on-time', 'deferral.over', 'deferral.at-most-two']).
once_only(Rule) :- ( sub_atom(Rule, 0, _, _, 'body.') ; sub_atom(Rule, 0, _, _, 'ballot.') ), !.

% Rulings 6, 8 and 9: what is on file no more. Screening, pre-review and form, when a candidate moves of whom no resolution waits;
% petition and screening, when an extension was approved.
now(File, Now) :- foldl(kept, File, [], Reversed), reverse(Reversed, Now).
kept(transfer/Kind-Day, Before, [transfer/Kind-Day | Now]) :- moves(Kind, Before), !, without([screen, prereview, 'fill-form'], Before, Now).
kept('approve-extension'-Day, Before, ['approve-extension'-Day | Now]) :- !, without([petition, screen2], Before, Now).
% Who steps down from candidate has been an activist since that day, from activist an applicant; what was of the stage is asked anew.
kept('step-down'-Day, Before, ['step-down'-Day, recognize-Day | Now]) :- has(Before, nominate), !,
    without([recognize, nominate, 'file-nomination', 'assign-mentors', examine, notice], Before, Now).
kept('step-down'-Day, Before, ['step-down'-Day | Now]) :- !, without([recognize, 'file-recognition', 'assign-mentors', examine, notice], Before, Now).
kept(Event, Before, [Event | Before]).
without(Steps, File, Rest) :- exclude(one_of(Steps), File, Rest).
one_of(Steps, Step-_) :- named(Step, Name), memberchk(Name, Steps).
moves(Kind, Newest) :- real(Kind), has(Newest, nominate), \+ has(Newest, 'approve-admission'), reverse(Newest, File),
    \+ waiting(File, admit, _, _, _).

% Ruling 6: the branch changed, not the person, or only the place where the person lives.
real(Kind) :- memberchk(Kind, [stayed, same, moved, hometown]).
% A real move in this stage, by which another branch took the file over.
received(File, Begin, Day) :- append(Before, [transfer/Kind-Day | _], File), real(Kind), has(Before, Begin),
    \+ has(Before, 'approve-admission'), \+ waiting(Before, admit, _, _, _).
unmet(Step, _, File, Rule, broken) :- named_by(Step, Named, Begin, Rule), newest(File, Named, N),
    once(( received(File, Begin, T), N @< T )).
named_by(nominate, 'assign-mentors', recognize, 'mentors.of-the-holder').
named_by(Step, 'name-sponsors', nominate, 'sponsors.of-the-holder') :- member(Step, [screen, admit]).

% 2014 Art. 19, 2026 Art. 18: who leaves within three months is not admitted, so whoever was is not to move so soon.
unmet(transfer/Kind, Day, File, 'transfer.not-soon-after', broken) :-
    real(Kind), ( has(File, 'approve-admission') -> admitted(File, V) ; waiting(File, admit, _, V, _) ), \+ beyond(V, 3, Day).
unmet(transfer/Kind, Day, File, 'transfer.decided', broken) :-
    real(Kind), has(File, 'approve-admission'), ends(File, End), Day @>= End, \+ waiting(File, _, _, _, _).

% The meeting that admitted.
admitted(File, Day) :- append(Before, ['approve-admission'-_ | _], File), !, waiting(Before, admit, _, Day, _).
admitted(File, Day) :- newest(File, admit, Day).

leads(Rule, bar) :- memberchk(Rule, ['resolution.one-at-a-time', 'screening.passed', 'prereview.passed', 'vetting.passed']).
leads(Rule, warn) :- memberchk(Rule, ['mentors.of-the-holder', 'sponsors.of-the-holder', 'transfer.not-soon-after',
    'transfer.decided', 'extension.not-over']).
