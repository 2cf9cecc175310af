// Where the library answers otherwise than the second program, and the text, as the second reading has it, decides. Each is told
// in the README under "What was found". A difference that is mended, or a new one, fails its test until it is told here.

export const found: Readonly<Record<string, readonly string[]>> = {
  // The mark was waived after a deferral, and the meeting was held again on the same poll.
  rounds: ["admit", "convert"]
    .flatMap((meeting) =>
      ["r79 o80", "r79 o79"].map((polls) => {
        const events = `${meeting}:2023-08-31 waive/poll.pass-mark:2023-08-31 ${meeting}:2023-08-31`;
        const before = "defer poll.pass-mark!; grant";
        const [derived, library] = ["bar deferral.over! poll.pass-mark~", "grant poll.pass-mark~"];
        return [
          `hanshou | ${meeting} | 2023-08-31 | ${polls} | ${events}`,
          `${before}; ${derived}`,
          `${before}; ${library}`,
        ];
      }),
    )
    .map((columns) => columns.join(" | ")),

  // The meeting was held, or the oath sworn, under the edition that sets no limit, and is asked about under the later one.
  due: [
    ["2023-08-31", "2023-10-31", "2023-09-30"],
    ["2024-01-30", "2024-03-30", "2024-02-29"],
    ["2024-02-29", "2024-04-29", "2024-03-29"],
    ["2025-01-31", "2025-03-31", "2025-02-28"],
    ["2026-01-31", "2026-03-31", "2026-02-28"],
  ].flatMap(([anchor, taken, due]) =>
    ["2026-05-11", "2026-08-01"].flatMap((on) => [
      `prereview:${anchor} admit:${taken} | interview | ${on} | admission.within-a-month | none | ${due}`,
      `approve-admission:${anchor} swear:${taken} | observe | ${on} | oath.within-a-month | none | ${due}`,
    ]),
  ),
};
