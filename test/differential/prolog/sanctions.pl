% What a broken rule leads to: procedure 1.3 (severity) and design 5, "which sanction". Late, or a paper the law only asks
% for, warns; missing or void evidence, a wrong body and too early bar; a lost vote or a no denies; an open doubt defers.

leads(Rule, bar) :- memberchk(Rule, ['edition.in-force', 'order.forward', 'applicant.of-age', 'talk.held', 'cultivation.one-year',
    'approval.lapsed', 'nomination.in-order', 'probation.one-year', 'petition.made', 'poll.fresh',
    'investigation.fresh', 'extension.once', 'extension.length', 'postponement.transferred-in',
    'postponement.after-end', 'postponement.at-most-six-months', 'poll.not-too-soon', 'deferral.over']).
leads(Rule, warn) :- memberchk(Rule, ['talk.within-a-month', 'order.after-matter', 'recognition.filed', 'recognition.filed-within-a-month',
    'cultivation.reviewed', 'sponsors.no-lesser-penalty', 'training.long-enough', 'prereview.not-leaving', 'admission.within-a-month',
    'approval.within-three-months', 'approval.later-within-three-months', 'approval.within-six-months', 'oath.within-a-month',
    'conversion.on-time', 'observation.quarterly',
    'admission.filed', 'placement.made', 'oath.sworn', 'observation.made']).
leads('poll.pass-mark', defer).                 % the essay, (3)
leads(Rule, deny) :- memberchk(Rule, ['poll.floor', 'deferral.at-most-two', 'ballot.majority']).
