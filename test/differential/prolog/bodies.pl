% Who may take which step: design 4, "who may act", and C11 and Q24 of the procedure.
% A body is body(Relation, Kind): what it is to the file, and what kind of body it is.

kinds([branch, 'floating-branch', 'general-branch', committee, 'village-committee', 'county-department', temporary]).
duties([contact, examination, opinions, poll, notice]).

relation(holder).                       % the body of the application, then of each transfer
relation(cooperating(Duty)) :- duties(Ds), member(Duty, Ds).
relation(stranger).
relation(former_holder).                % the file moved on
relation(former_cooperating).           % entrusted with everything, until the holder moved

% Records are filed with different bodies, so "file" is three steps here.
act(Act, Step) :- member(Act-Step, ['file recognition'-file, 'file nomination'-file, 'file admission'-file]).
act(Step, Step) :- step(Step, _, _), Step \= file.

% Acts of others than the branch. A village committee and a general branch only deliberate (C11).
committee(['file recognition', 'file nomination', train, prereview, interview, 'approve-admission', 'approve-conversion',
    'approve-extension', 'approve-cancellation', waive, swear, archive]).
county(['file admission', train, waive, annul]).
of_both([swear, archive]).              % "the branch also"

% What each duty is for; contact is no step of its own.
entrusted(examination, examine).
entrusted(examination, observe).        % ruling 8
entrusted(opinions, consult).
entrusted(poll, poll).
entrusted(notice, notice).

% Ruling 8: an application may be taken by any organization, which becomes the holder, talks, and passes it on or ends it.
may(body(_, _), apply).
may(body(holder, _), Act) :- member(Act, [talk, transfer, withdraw]).
% The holder acts everywhere a branch acts. It must be a formal branch (Q24); one of floating members is one (Art. 40 of 2026; before it
% Branch Regulations, Art. 5). What is deliberated is so by the body between, which these files do not name.
may(body(holder, Kind), Act) :-
    member(Kind, [branch, 'floating-branch']), act(Act, _), Act \= apply, Act \= deliberate, committee(C), county(D), of_both(B),
    ( \+ member(Act, C), \+ member(Act, D) ; member(Act, B) ).
may(body(holder, temporary), examine).                                          % S17
% A cooperating body does what it was entrusted with; a temporary one nothing but examine.
may(body(cooperating(Duty), Kind), Act) :- entrusted(Duty, Act), Kind \= temporary.
may(body(cooperating(examination), temporary), Act) :- member(Act, [examine, observe]).
% Whatever they are to the file:
may(body(_, committee), Act) :- committee(C), member(Act, C).
may(body(_, 'county-department'), Act) :- county(D), member(Act, D).
% B11, Art. 17, and D2, Art. 30 and 29: the primary committee, which that of a village is, trains; it, the branch or the general
% branch holds the oath.
may(body(_, 'village-committee'), Act) :- member(Act, [train, swear]).
may(body(_, 'general-branch'), swear).
