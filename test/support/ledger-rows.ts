// Five made-up rows of a ledger, written by hand as told minutes: what a ledger holds, and nothing more.

const branch = { kind: "branch", id: "机关一支部" } as const;
const committee = { kind: "committee" } as const;

/** What the columns of the ledger keep. */
export const kept = [
  ..."apply talk recognize file:recognition examine nominate file:nomination vet train".split(" "),
  ..."screen@candidate notice prereview admit interview approve-admission swear petition convert approve-conversion".split(
    " ",
  ),
  ..."apply.person.born recognize.recommendedBy assign-mentors.mentors.id vet.conclusion train.days train.hours".split(
    " ",
  ),
  ..."name-sponsors.sponsors.id notice.from notice.until".split(" "),
  ..."entitled present yes no abstain".split(" ").map((fact) => `admit.ballot.${fact}`),
  ..."entitled present yes".split(" ").map((fact) => `convert.ballot.${fact}`),
];

const person = (id: string, born: string) => ({ person: { id, born } });
const named = (...ids: readonly string[]) => ids.map((id) => ({ id }));
/** A step that the branch took, as a row of a ledger tells it. */
export const step = (name: string, on: string, carried: object = {}, by: object = branch) => ({
  step: name,
  on,
  by,
  ...carried,
});
const above = (name: string, on: string, carried: object = {}) => step(name, on, carried, committee);
/** 同意 counts all votes in favor, so that none was in writing beside them. */
const none = { yes: 0, no: 0, abstain: 0 };
/** A ballot as far as a ledger keeps it. */
export const polled = (entitled: number, present: number, yes: number, no?: number, abstain?: number) => ({
  ballot: {
    entitled,
    present,
    yes,
    written: none,
    ...(no === undefined ? {} : { no }),
    ...(abstain === undefined ? {} : { abstain }),
  },
});

/** A record that was filed with the committee. */
export const file = (record: string, on: string) => above("file", on, { record });

/** The first row. */
export const one = [
  step("apply", "2019-03-08", person("p-1", "1995-03-12")),
  step("talk", "2019-03-20"),
  step("recognize", "2019-09-16", { recommendedBy: "league" }),
  file("recognition", "2019-09-30"),
  step("assign-mentors", "unknown", { mentors: named("m-1", "m-2") }),
  step("examine", "2020-03-16"),
  step("examine", "2020-09-16"),
  step("nominate", "2020-10-12"),
  file("nomination", "2020-10-20"),
  step("name-sponsors", "unknown", { sponsors: named("m-1", "m-2") }),
  step("vet", "2020-11-20", { conclusion: "qualified" }),
  above("train", "2020-12-09", { days: 3, hours: 24 }),
  step("screen", "2021-03-10"),
  step("notice", "2021-03-18", { from: "2021-03-11", until: "2021-03-18" }),
  above("prereview", "2021-03-25"),
  step("admit", "2021-04-15", polled(30, 27, 26, 0, 1)),
  above("interview", "2021-04-28"),
  above("approve-admission", "2021-05-12"),
  step("swear", "2021-06-20"),
  step("petition", "2022-04-01"),
  step("convert", "2022-04-20", polled(31, 28, 27)),
  above("approve-conversion", "2022-05-18"),
];

/** The second row. */
export const two = [
  step("apply", "2018-05-04", person("p-2", "1993-11-02")),
  step("talk", "2018-06-25"),
  step("recognize", "2019-01-10", { recommendedBy: "members" }),
  step("assign-mentors", "unknown", { mentors: named("m-1") }),
  step("examine", "2019-07-10"),
  step("nominate", "2019-12-25"),
  file("nomination", "2020-01-08"),
  step("name-sponsors", "unknown", { sponsors: named("m-1", "m-3") }),
  step("vet", "2020-03", { conclusion: "qualified" }),
  above("train", "2020-04-22", { days: 3, hours: 24 }),
  step("screen", "2020-05-08"),
  step("notice", "2020-05-15", { from: "2020-05-09", until: "2020-05-15" }),
  above("prereview", "2020-05-20"),
  step("admit", "2020-06-12", polled(30, 24, 15, 6, 3)),
  above("interview", "2020-06-28"),
  above("approve-admission", "2020-07-06"),
  step("swear", "2020-08-01"),
  step("petition", "2021-05-30"),
  step("convert", "2021-09-18", polled(30, 25, 24)),
  above("approve-conversion", "2021-09-30"),
];

/** The third row. */
export const three = [
  step("apply", "2016-03", person("p-3", "1988-07")),
  step("recognize", "2016-09", { recommendedBy: "members" }),
  file("recognition", "2016-10"),
  step("assign-mentors", "unknown", { mentors: named("m-4", "m-5") }),
  step("nominate", "2017-11"),
  step("name-sponsors", "unknown", { sponsors: named("m-4", "m-5") }),
  above("train", "2018-03-12", { days: 1, hours: 16 }),
  step("admit", "2018-06-06"),
  above("prereview", "2018-06-20"),
  step("vet", "2018-07-01", { conclusion: "qualified" }),
  above("interview", "unknown"),
  above("approve-admission", "2018-08-03"),
  step("swear", "2018-09"),
  step("petition", "2019-06-01"),
  step("convert", "2019-06-06", polled(18, 12, 12)),
  above("approve-conversion", "2019-07-02"),
];

/** The fourth row. */
export const four = [
  step("apply", "2024-03-04", person("p-4", "1998-01-20")),
  step("talk", "2024-03-18"),
  step("recognize", "2024-09-10", { recommendedBy: "members" }),
  file("recognition", "2024-09-18"),
  step("assign-mentors", "unknown", { mentors: named("m-1", "m-2") }),
  step("examine", "2025-03-10"),
  step("examine", "2025-09-10"),
  step("notice", "2026-06-08", { from: "2026-06-01", until: "2026-06-08" }),
  step("nominate", "2026-06-10"),
  file("nomination", "2026-06-15"),
  step("name-sponsors", "unknown", { sponsors: named("m-1", "m-2") }),
];
