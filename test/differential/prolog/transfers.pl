% What stays when a person moves, and what is asked anew. Design 4, "transfer": no clock is set back; evidence of a place that was
% left no longer counts for the place that took its name. Decision "opinions of a residence that was left": what was not favorable
% stands until the same source at the same place says otherwise. Evidence is told as consult/What and poll/p(Place, Share).

% Where the person lives and comes from after each kind of transfer: places(Residence, Origin).
moved(stayed, Places, Places).
moved(same, Places, Places).
moved(moved, places(_, O), places(new, O)).
moved(home, _, places(first, origin)).
moved(hometown, places(R, _), places(R, other)).
moved(Kind, Places, Places) :- memberchk(Kind, [merged, renamed]).
moved(self, places(_, O), places(new, O)).
moved(as_voted(Kinds), _, Places) :- foldl(moved, Kinds, places(first, origin), Places).

% evidence(File, Stage, All): what was filed at that stage, with the places as they then were; and the places at the end.
evidence(File, Names, All, Places) :- evidence(File, Names, places(first, origin), All, Places).
evidence([], _, Places, [], Places).
evidence([Step-D, Step/With-D | File], Names, Before, All, Places) :- !, evidence([Step/With-D | File], Names, Before, All, Places).
evidence([Step-_ | File], Names, Before, All, Places) :-
    ( Step = transfer/Kind -> moved(Kind, Before, Now) ; Now = Before ),
    findall(E, (member(Step-What, Names), shows(What, Now, E)), Es), evidence(File, Names, Now, More, Places),
    append(Es, More, All).

names(Consult, Poll, Vet, [Consult-heard(both), Consult/r-heard(r), Consult/o-heard(o), Consult/bad-said(police, adverse),
    Consult/doubt-said(employer, reserved), Poll-polls, Poll/p(r, S)-poll(r, S), Poll/p(o, T)-poll(o, T), Vet-vetted]).
stage(admit, Names) :- names(consult, poll, vet, Names).
stage(convert, Names) :- names(consult2, poll2, none, Names).

shows(heard(At), Places, said(Place, Source, favorable)) :-
    member(L, [r, o]), memberchk(At, [both, L]), place(L, Places, Place), to_hear(L, Sources), member(Source, Sources).
shows(said(Source, Opinion), Places, said(Place, Source, Opinion)) :- place(r, Places, Place).
shows(polls, Places, poll(Place, 80)) :- member(L, [r, o]), place(L, Places, Place).
shows(poll(L, Share), Places, poll(Place, Share)) :- place(L, Places, Place).
shows(vetted, Places, vetted(Places)).
place(r, places(R, _), R). place(o, places(_, O), O).
to_hear(r, [employer, community, police, 'family-planning', commerce, tax]).
to_hear(o, [community, police, 'family-planning', commerce, tax]).

unmet(Meeting, _, File, Rule, How) :- stage(Meeting, Names), evidence(File, Names, All, Places),
    lacks(Meeting, Rule, All, Places, How).
lacks(_, 'investigation.full', All, Places, awaits) :-
    once(( place(L, Places, P), to_hear(L, Ss), member(S, Ss), \+ memberchk(said(P, S, _), All) )).
lacks(_, Rule, All, _, broken) :- last_said(All, Source, Opinion), doubt(Source, Opinion, Rule).
lacks(_, Rule, All, Places, awaits) :- once(( place(_, Places, P), \+ memberchk(poll(P, _), All) )), asks_for_poll(Rule),
    \+ lacks(_, Rule, All, Places, broken).                             % design 5: false outweighs awaits
lacks(_, 'poll.pass-mark', All, Places, broken) :- once(( stands(All, Places, Share), Share < 80 )).
lacks(admit, 'vetting.both-places', All, Places, broken) :- findall(V, member(vetted(V), All), Vs), last(Vs, Last), Last \= Places.
lacks(_, 'poll.floor', All, Places, broken) :- once(( stands(All, Places, Share), Share < 60 )).
lacks(_, 'poll.not-too-soon', All, Places, broken) :- once(( place(_, Places, P), findall(S, member(poll(P, S), All), Ss),
    append(_, [Share | Later], Ss), Later \= [], Share < 80 )).             % ruling 4: a poll that was too soon bars the meeting
asks_for_poll(Rule) :- member(Rule, ['poll.held', 'poll.adds-up', 'poll.valid', 'poll.fresh', 'poll.floor']).
asks_for_poll('poll.pass-mark').

% Q10 to Q12: the wait after a poll under the mark is for that place. On the same day it has not run.
unmet(Poll/p(L, _), _, File, 'poll.not-too-soon', broken) :-
    member(Meeting-Poll, [admit-poll, convert-poll2]), stage(Meeting, Names),
    evidence(File, Names, All, Places), place(L, Places, P), findall(S, member(poll(P, S), All), Ss), last(Ss, Share), Share < 80.

last_said(All, Source, Opinion) :- append(_, [said(P, Source, Opinion) | After], All), \+ memberchk(said(P, Source, _), After).
doubt(police, adverse, 'investigation.none-adverse').
doubt(Source, Opinion, 'investigation.doubts-weighed') :- Opinion \= favorable, Source \= police.
stands(All, Places, Share) :- place(_, Places, P), findall(S, member(poll(P, S), All), Ss), last(Ss, Share).

leads(Rule, bar) :- memberchk(Rule, ['investigation.full', 'investigation.none-adverse', 'vetting.both-places', 'poll.not-too-soon']).
leads(Rule, bar) :- asks_for_poll(Rule), \+ memberchk(Rule, ['poll.pass-mark', 'poll.floor']).
leads('poll.pass-mark', defer).
leads('investigation.doubts-weighed', warn).
