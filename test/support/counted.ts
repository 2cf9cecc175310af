const adjectives = "(?:(?:more|full|working|class|valid) )?";
const nouns =
  "month|year|day|hour|member|mentor|sponsor|ballot|opinion|review|time|file|vote|paper|deferral|refusal|approval";
const one = "(?<![\\d/.-])1";
const many = "(?<![\\d/.-])(?:0|[2-9]|[1-9]\\d+)";
const verbs = "is|was|has|runs|approves";

/** Where an English sentence says many of one thing, or one of many: each place as it stands there. */
export const miscounted = (sentence: string): readonly string[] =>
  [
    `${one} ${adjectives}(?!(?:class|${verbs})\\b)[a-z]+s\\b`,
    `${one} ${adjectives}[a-z]+ (?:are|were|have|run)\\b`,
    `(?:^|[:;] )1 of \\d+ at [a-z]+ approve\\b`,
    `${many} ${adjectives}(?:${nouns})\\b`,
    `${many} ${adjectives}(?:${nouns})s (?:${verbs})\\b`,
  ].flatMap((pattern) => sentence.match(new RegExp(pattern, "g")) ?? []);
