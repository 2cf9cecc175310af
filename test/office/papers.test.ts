import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Minute } from "../../src/domain/minute.js";
import { type Stage, stages } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { replay } from "../../src/engine/replay.js";
import type { Catalogue, CataloguePaper } from "../../src/office/papers/catalogue.js";
import { nationalPapers } from "../../src/office/national-papers.js";
import { papers, paperStatuses } from "../../src/office/papers.js";
import { readCatalogue } from "../../src/office/read-catalogue.js";
import { pin, withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { bent, calendar } from "../../src/testing/index.js";
import { faultOf } from "../policy/small.js";
import { extra } from "../rules/steps.js";
import { granted } from "../support/bend.js";
import { before, career, dossierOf, step } from "../support/career.js";
import { runs } from "../support/runs.js";

const policy = withCalendar(migrantWorkers, calendar);
const read = (office: string): Catalogue => {
  const file = new URL(`../../examples/data/papers/${office}.json`, import.meta.url);
  const made = readCatalogue(readFileSync(file, "utf8"));
  return made.ok ? made.catalogue : [];
};
const offices = { university: read("university"), enterprise: read("enterprise"), institution: read("institution") };

/** The papers of a file, as `id status`, with the day of its last minute unless told. */
const stateOf = (catalogue: Catalogue, steps: readonly Step[], on = steps.at(-1)?.on ?? "2023-01-01") =>
  papers(catalogue, policy, dossierOf(steps), on).map(({ id, status }) => `${id} ${status}`);
const one = (proof: CataloguePaper["proof"], more: Partial<CataloguePaper> = {}): Catalogue => [
  { id: "p", name: { zh: "材料", en: "paper" }, proof, ...more },
];
const statusOf = (catalogue: Catalogue, steps: readonly Step[], on?: string) => stateOf(catalogue, steps, on)[0];

describe("the national catalogue", () => {
  it.each(national.editions.map(({ id, terms }) => [id, terms.archive.papers.items]))(
    "of %s has the papers that its archive asks for",
    (id, asked) => {
      const items = papers(nationalPapers, pin(national, id), replay([]), "2026-12-01");
      expect(items.map((item) => item.id).sort()).toEqual([...asked].sort());
    },
  );

  it("goes by the edition of the day of archiving, and before that of the day asked about", () => {
    const registers = (steps: readonly Step[], on: string) =>
      papers(nationalPapers, national, dossierOf(steps), on).some(({ id }) => id === "activist-register");
    expect(registers(before("archive"), "2026-05-10")).toBe(false);
    expect(registers(before("archive"), "2026-05-11")).toBe(true);
    expect(registers(career, "2026-05-10")).toBe(true); // archived in September
  });

  it("is shown by the minute of each paper, or by the archive that lists it", () => {
    const items = papers(nationalPapers, policy, dossierOf(career), "2026-12-01");
    expect(items.map(({ id, proof }) => [id, proof])).toEqual([
      ["application-form", { minute: 29 }],
      ["application", { minute: 0 }],
      ["activist-register", { minute: 11 }],
      ["political-review", { minute: 25 }],
      ["probationer-register", { minute: 36 }],
      ["conversion-petition", { minute: 50 }],
    ]);
    const archived = { ...granted(step("archive")) } as Minute;
    const [first] = papers(nationalPapers, policy, replay([archived]), "2026-12-01");
    expect(first).toMatchObject({ status: "there", proof: { minute: 0 } });
  });
});

/** How many papers are there, missing, not yet due and not kept before some steps of the career; it holds no notice. */
const counted = {
  university: ["talk 1 0 17 8", "nominate 4 1 13 8", "admit 10 2 6 8", "observe 12 3 3 8", "archive 14 4 0 8"],
  enterprise: ["talk 1 0 19 6", "nominate 7 0 15 6", "admit 15 0 7 6", "observe 18 1 3 6", "archive 21 1 0 6"],
  institution: ["talk 1 0 24 5", "nominate 7 1 18 5", "admit 16 2 8 5", "observe 18 3 5 5", "archive 21 5 0 5"],
};

it.each(Object.keys(counted) as (keyof typeof counted)[])(
  "the catalogue of a public %s is read without code",
  (office) => {
    const catalogue = offices[office];
    expect(catalogue.length).toBe({ university: 27, enterprise: 32, institution: 33 }[office]);
    const counts = (["talk", "nominate", "admit", "observe", "archive"] as const).map((name) => {
      const states = papers(catalogue, policy, dossierOf(before(name)), step(name).on);
      return [name, ...paperStatuses.map((status) => states.filter((item) => item.status === status).length)].join(" ");
    });
    expect(counts).toEqual(counted[office]);
  },
);

describe("a paper", () => {
  const talk = one({ step: "talk" });
  it.each([
    ["is there once its minute is", talk, before("recognize"), undefined, "there"],
    ["is not due while its stage lasts", talk, career.slice(0, 1), "2023-06-08", "not-yet-due"],
    ["is missing once its step is overdue", talk, career.slice(0, 1), "2023-06-09", "missing"],
    [
      "is due from the stage that it names",
      one({ step: "train" }, { stage: "candidate" }),
      before("train"),
      undefined,
      "missing",
    ],
    [
      "is due once the stage of its step is over",
      one({ step: "swear" }),
      before("approve-admission"),
      undefined,
      "not-yet-due",
    ],
    [
      "is missing where an overdue step waits for it",
      one({ step: "petition" }),
      before("petition"),
      "2026-12-01",
      "missing",
    ],
    [
      "is not yet, while that step is in time",
      one({ step: "petition" }),
      before("petition"),
      "2026-07-01",
      "not-yet-due",
    ],
    [
      "of a notice is due after what it is for",
      one({ step: "notice", for: "nomination" }),
      before("train"),
      undefined,
      "missing",
    ],
    [
      "of a filing is due after its stage",
      one({ step: "file", record: "admission" }),
      before("file", 2),
      undefined,
      "not-yet-due",
    ],
    [
      "of another filing is not this one",
      one({ step: "file", record: "admission" }),
      before("talk"),
      undefined,
      "not-yet-due",
    ],
    [
      "of a filing is missing once that is overdue",
      one({ step: "file", record: "recognition" }),
      before("file"),
      "2023-09-01",
      "missing",
    ],
    [
      "that takes two minutes is not there with one",
      one({ step: "examine", times: 2 }),
      before("examine", 1),
      undefined,
      "not-yet-due",
    ],
    ["that takes two is there with two", one({ step: "examine", times: 2 }), before("nominate"), undefined, "there"],
    [
      "at a stage wants a minute of that stage",
      one({ step: "screen", during: "probationer" }),
      before("petition"),
      undefined,
      "not-yet-due",
    ],
    [
      "of either kind is there with one of them",
      one([{ step: "poll" }, { step: "vet" }]),
      before("train"),
      undefined,
      "there",
    ],
    [
      "of a source is not that of another",
      one({ step: "consult", source: "tax", at: "origin" }),
      before("consult"),
      undefined,
      "not-yet-due",
    ],
    [
      "that heard the masses is there",
      one({ step: "nominate", opinions: "masses" }),
      before("name-sponsors"),
      undefined,
      "there",
    ],
    ["of which no minute tells is not kept", one("not-kept"), career, undefined, "not-kept"],
  ] as const)("%s", (_, catalogue, steps, on, status) => {
    expect(statusOf(catalogue, steps, on)).toBe(`p ${status}`);
  });

  it("of a lost vote is there only where any outcome shows it", () => {
    const lost = step("admit", { ballot: { ...step("admit").ballot, yes: 0, no: 26, abstain: 0 } });
    const steps = [...before("admit"), lost];
    expect(statusOf(one({ step: "admit" }), steps)).toBe("p not-yet-due");
    expect(statusOf(one({ step: "admit", outcome: "any" }), steps)).toBe("p there");
  });

  it("is asked only of those for whom it is", () => {
    const asked = (only: CataloguePaper["only"]) =>
      stateOf(one({ step: "talk" }, { only: only ?? {} }), before("recognize")).length;
    const { floating } = step("apply").person;
    expect([asked({ floating }), asked({ floating: !floating })]).toEqual([1, 0]);
    expect([asked({ with: { step: "talk" } }), asked({ with: { step: "train" } })]).toEqual([1, 0]);
    expect([asked({ editions: ["cpc-2014"] }), asked({ editions: ["cpc-2026"] })]).toEqual([1, 0]);
    const unknown = papers(one("not-kept", { only: { floating: false } }), policy, replay([]), "2026-01-01");
    expect(unknown).toHaveLength(1);
  });

  it("of a round that ended stays until the next begins, which asks anew", () => {
    const talked = before("recognize");
    const ended = [...talked, extra("withdraw", { on: "2023-06-20" })];
    expect(statusOf(one({ step: "talk" }), ended)).toBe("p there");
    expect(statusOf(one({ step: "talk" }), [...ended, step("apply", { on: "2023-08-01" })])).toBe("p not-yet-due");
  });

  it("that is not there names the step that would bring it", () => {
    const proof = { step: "file", record: "admission" } as const;
    const [item] = papers(one([proof, { step: "swear" }]), policy, replay([]), "2026-01-01");
    expect(item?.proof).toEqual(proof);
  });
});

it("once there a paper stays there while its minute stands, and is gone when that is struck", () => {
  const institution = offices.institution.map((paper) => ({ ...paper, id: `i-${paper.id}` }));
  const all = [...nationalPapers, ...institution].map((paper) => ({ ...paper, only: {} }));
  const ends: readonly string[] = ["withdraw", "annul", "approve-cancellation", "correct"];
  const there = (minutes: readonly Minute[]) =>
    papers(all, policy, replay(minutes), "2026-12-01").filter(({ status }) => status === "there");
  fc.assert(
    fc.property(bent(migrantWorkers), fc.nat(), ({ steps }, cut) => {
      const minutes = steps.filter((one) => !ends.includes(one.step)).map(granted); // a new round asks anew
      const prefix = minutes.slice(0, cut % minutes.length);
      const later = there(minutes).map(({ id }) => id);
      expect(there(prefix).filter(({ id }) => !later.includes(id))).toEqual([]);
    }),
    { numRuns: runs(20) },
  );
  const by = step("prereview").by;
  const struck = [
    ...dossierOf(before("examine")).minutes,
    granted(extra("correct", { on: "2023-12-01", by, minute: 1 })),
  ];
  expect(there(struck).map(({ id }) => id)).not.toContain("i-talk");
});

it("the stage of a file alone decides what is due where no deadline was missed", () => {
  const reached = (stage: Stage) =>
    stages.filter(
      (due) => statusOf(one({ step: "archive" }, { stage: due }), before("recognize"), "2023-06-01") === `p ${stage}`,
    );
  expect([reached("missing" as Stage), reached("not-yet-due" as Stage)]).toEqual([stages.slice(0, 2), stages.slice(2)]);
});

it.each([
  ["a catalogue", () => papers(5 as never, policy, replay([]), "2026-01-01"), "catalogue"],
  ["a paper", () => papers([{} as never], policy, replay([]), "2026-01-01"), "catalogue.0.id"],
  ["a policy", () => papers(nationalPapers, null as never, replay([]), "2026-01-01"), "policy"],
  ["a dossier", () => papers(nationalPapers, policy, {} as never, "2026-01-01"), "dossier"],
  ["a day", () => papers(nationalPapers, policy, replay([]), "2026-02-30"), "on"],
])("%s that cannot be read is a fault", (_, ask, at) => {
  expect(faultOf(ask)?.[1]).toBe(at);
});

it("a paper that only the archive shows is due of a member", () => {
  const archived = [
    { id: "file", name: { zh: "档案", en: "file" }, proof: { step: "archive", during: "member" } },
  ] as const;
  const status = (steps: readonly Step[]) =>
    papers(archived, migrantWorkers, dossierOf(steps), "2026-09-21")[0]?.status;
  expect([before("convert"), before("archive"), career].map(status)).toEqual(["not-yet-due", "missing", "there"]);
});
