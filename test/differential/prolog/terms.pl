% The numbers and lists of the investigation. The programs on it ask here; none of them has a number of its own.
% Sources: "essay" is the essay of Hanshou, part three; "Qn" are its ambiguities with their defaults; "design" is the design page.

% Shares. at_least: exactly that share is enough. more_than: exactly that share is not enough.
share(pass_mark, at_least, 80, 100).        % essay (3): below 80 % deferred; Q1: exactly 80 % is not below
share(floor, at_least, 60, 100).            % essay (3): below 60 % refused; Q1: exactly 60 % is not below
share(returned, more_than, 1, 2).           % Q7: more than half of the papers issued must come back
fewest(returned, 7).                        % Q7: and no fewer than seven of them

% Who is to be heard where. Essay (1): employer and street at the residence, conduct at the origin, which is asked of the
% community there; essay (2): four departments at both places.
to_hear(residence, [employer, community, police, family_planning, commerce, tax]).
to_hear(origin, [community, police, family_planning, commerce, tax]).

% What a broken rule leads to. Design 5, "which sanction".
leads(investigation-full, bar).             % not yet heard
leads(investigation-none_adverse, bar).     % an adverse opinion of the police
leads(investigation-doubts_weighed, warn).  % any other adverse or reserved opinion
leads(poll-adds_up, bar).                   % Q8
leads(poll-fresh, bar).                     % Q19; all days of these cases are within its six months
leads(poll-valid, bar).                     % Q7
leads(poll-not_too_soon, bar).         % ruling 4: records are taken, and the act is barred
leads(poll-held, bar).                      % essay (3), Q6
leads(poll-held_somewhere, bar).            % design 5: a waiver excuses one place, not both
leads(poll-pass_mark, defer).               % essay (3)
leads(poll-floor, deny).                    % essay (3)

waivable(poll-held).                        % design 5, "Waivers"
waivable(poll-pass_mark).

graver([bar, deny, defer]).                 % gravest first; what only warns leaves a grant
