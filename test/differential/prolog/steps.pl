% The ladder of design 4: which step is open at which stage, and where a granted one leads. "Chart n" is the 25-step chart.

stages([outsider, applicant, activist, candidate, probationer, member]).

% step(Step, Stages where it is open, what a grant does).
step(apply, [outsider], to(applicant)).                                         % chart 1
step(talk, [applicant], stays).                                                 % chart 2
step(recognize, [applicant], to(activist)).                                     % chart 3
step(file, [activist, candidate, probationer], stays).                          % chart 4, 8, 18
step('assign-mentors', [activist, candidate, probationer], stays).                           % chart 5
step(examine, [activist, candidate, probationer], stays).                                    % chart 6
step(entrust, [activist, candidate, probationer], stays).
step(notice, [applicant, activist, candidate, probationer], stays).
step(nominate, [activist], to(candidate)).                                      % chart 7
step('name-sponsors', [candidate, probationer], stays).                                      % chart 9
step(consult, [candidate, probationer], stays).
step(poll, [candidate, probationer], stays).
step(vet, [candidate], stays).                                                  % chart 10
step(train, [candidate], stays).                                                % chart 11
step(screen, [candidate, probationer], stays).                                  % chart 12
step(prereview, [candidate], stays).                                            % chart 13
step('fill-form', [candidate], stays).                                          % chart 14
step(admit, [candidate], stays).                                                % chart 15: a resolution that waits
step(interview, [candidate], stays).                                            % chart 16
step(deliberate, [candidate], stays).                                           % Art. 23 and 22
step('approve-admission', [candidate], to(probationer)).                        % chart 17
step(place, [probationer], stays).                                              % chart 19
step(swear, [probationer], stays).                                              % chart 20
step(observe, [probationer], stays).                                            % chart 21
step(petition, [probationer], stays).                                           % chart 22
step(convert, [probationer], stays).                                            % chart 23: resolutions that wait
step(extend, [probationer], stays).
step(cancel, [probationer], stays).
step('approve-conversion', [probationer], to(member)).                          % chart 24
step('approve-extension', [probationer], stays).
step('approve-cancellation', [probationer], to(outsider)).
step(archive, [member], stays).                                                 % chart 25
step(transfer, [applicant, activist, candidate, probationer], stays).
step(postpone, [probationer], stays).
step(waive, [applicant, activist, candidate, probationer, member], stays).      % any but outsider
step(withdraw, [applicant, activist, candidate, probationer], to(outsider)).
step('step-down', [activist, candidate], down).                                 % ruling 8
step(annul, [probationer, member], to(outsider)).                               % Art. 34 and 41 of 2026

open(Step, Stage) :- step(Step, Stages, _), member(Stage, Stages).

% Only a granted step moves anyone. A granted minute moves the file wherever it stood: history stands (design 5).
lands(Step, grant, _, Stage) :- step(Step, _, to(Stage)), !.
lands('step-down', grant, candidate, activist) :- !.
lands('step-down', grant, activist, applicant) :- !.
lands(_, _, Stage, Stage).

% A body's own no is minuted as a denial and moves nobody. no(Step, Stage).
no(vet, candidate).
no(screen, candidate).
no(prereview, candidate).
no('approve-admission', candidate).
no(screen, probationer).
no('approve-conversion', probationer).
no('approve-extension', probationer).
no('approve-cancellation', probationer).

% What relies on the yes of another step: relies(Step, Stage, Rule, On). Admission asks that all of it is still true.
relies(screen, candidate, 'vetting.passed', vet).
relies(prereview, candidate, 'screening.passed', screen).
relies('fill-form', candidate, 'prereview.passed', prereview).
relies(admit, candidate, 'vetting.passed', vet).
relies(admit, candidate, 'screening.passed', screen).
relies(admit, candidate, 'prereview.passed', prereview).
relies(convert, probationer, 'screening.passed', screen).
