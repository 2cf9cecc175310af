% What must follow from the bilateral investigation of the essay: opinions and polls of two places, at the vote.
% A case is case(Places, Opinions, Polls, Waived): two or one; what was filed, oldest first; the rules a committee waived.

% The places to ask. Q27: where both are one, one is enough, and it is asked as the residence.
site(case(two, _, _, _), residence).
site(case(two, _, _, _), origin).
site(case(one, _, _, _), residence).

% Evidence filed under a label serves that place; if both are one, either label serves it.
serves(case(two, _, _, _), Site, Site).
serves(case(one, _, _, _), residence, _).

% Each place is asked about its own sources; one place that is both, about the sources of both.
cell(Case, Site/Source) :-
    site(Case, Site), findall(S, (serves(Case, Site, Label), to_hear(Label, Ss), member(S, Ss)), All),
    list_to_set(All, Sources), member(Source, Sources).

% Design 4: per cell the last opinion counts, per place the last poll.
opinion(Case, Site/Source, Opinion) :-
    Case = case(_, Filed, _, _),
    findall(O, (member(heard(Label, Source, O), Filed), serves(Case, Site, Label)), Os), last(Os, Opinion).
poll(Case, Site, Poll) :-
    Case = case(_, _, Filed, _),
    findall(P, (member(at(Label, P), Filed), serves(Case, Site, Label)), Ps), last(Ps, Poll).

% Papers that say something: those that came back and are not spoiled. Q3: of these an abstention is one.
papers(papers(_, Returned, Spoiled, _), Papers) :- Papers is Returned - Spoiled.
papers_at(Case, Site) :- site(Case, Site), poll(Case, Site, Poll), papers(Poll, Papers), Papers > 0.

% A share is compared by multiplying across. Of nobody no share is reached.
meets(Share, Count, Of) :- share(Share, at_least, Part, Whole), Of > 0, Count * Whole >= Part * Of.
meets(Share, Count, Of) :- share(Share, more_than, Part, Whole), Of > 0, Count * Whole > Part * Of.

% Q6: a place may be left out by a waiver, if the other was polled with papers in it. Else both are asked about.
asked(Case, Site) :- excused(Case), !, papers_at(Case, Site).
asked(Case, Site) :- site(Case, Site).
excused(Case) :- Case = case(_, _, _, Waived), memberchk(poll-held, Waived), papers_at(Case, _), !.

% answer(Rule, Case, Where, Answer): what one rule says of one place or cell: holds, broken, or awaits (nothing to judge yet).
answer(investigation-full, Case, Cell, Answer) :-
    cell(Case, Cell), ( opinion(Case, Cell, _) -> Answer = holds ; Answer = awaits ).
answer(investigation-none_adverse, Case, Site/Source, Answer) :-
    cell(Case, Site/Source),
    ( Source = police, opinion(Case, Site/police, adverse) -> Answer = broken ; Answer = holds ).
answer(investigation-doubts_weighed, Case, Site/Source, Answer) :-
    cell(Case, Site/Source),
    ( opinion(Case, Site/Source, O), doubt(Source, O) -> Answer = broken ; Answer = holds ).
answer(poll-held, Case, Site, Answer) :-
    site(Case, Site), ( papers_at(Case, Site) -> Answer = holds ; Answer = awaits ).
answer(poll-held_somewhere, Case, Site, Answer) :-
    site(Case, Site), ( papers_at(Case, _) -> Answer = holds ; Answer = awaits ).
% Ruling 4: nobody is polled again at one place on the day of a poll under the mark; all of a case is filed on one day.
% A void poll asked nobody.
answer(poll-not_too_soon, Case, Site, Answer) :-
    Case = case(_, _, Filed, _), site(Case, Site), findall(P, (member(at(Label, P), Filed), serves(Case, Site, Label)), Ps),
    ( append(Earlier, [_], Ps), member(P, Earlier), rests(P) -> Answer = broken ; Answer = holds ).
answer(poll-Rule, Case, Site, Answer) :-
    member(Rule, [adds_up, valid, fresh, pass_mark, floor]), asked(Case, Site),
    ( poll(Case, Site, Poll) -> of_poll(Rule, Poll, Answer) ; Answer = awaits ).

rests(P) :- of_poll(adds_up, P, holds), of_poll(valid, P, holds), of_poll(pass_mark, P, broken).

doubt(_, reserved).
doubt(Source, adverse) :- Source \= police.

% Two sentences of the essay are two rules; that papers add up and that enough came back are two more.
of_poll(fresh, _, holds).
of_poll(adds_up, Poll, Answer) :-
    Poll = papers(Issued, Returned, _, Approve), papers(Poll, Papers),
    ( Returned =< Issued, Approve =< Papers -> Answer = holds ; Answer = broken ).
of_poll(valid, papers(Issued, Returned, _, _), Answer) :-
    fewest(returned, Fewest),
    ( meets(returned, Returned, Issued), Returned >= Fewest -> Answer = holds ; Answer = broken ).
of_poll(Share, Poll, Answer) :-
    member(Share, [pass_mark, floor]), Poll = papers(_, _, _, Approve), papers(Poll, Papers),
    ( Papers =:= 0 -> Answer = awaits ; meets(Share, Approve, Papers) -> Answer = holds ; Answer = broken ).
