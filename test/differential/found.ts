// Where the library answers otherwise than the second program, and the text, as the second reading has it, decides. Each is told
// in the README under "What was found". A difference that is mended, or a new one, fails its test until it is told here.

export const found: Readonly<Record<string, readonly string[]>> = {
  rounds: ["admit", "convert"].flatMap((meeting) =>
    ["r79 o80", "r79 o79"].map((polls) => {
      const events = `${meeting}:2023-08-31 waive/poll.pass-mark:2023-08-31 ${meeting}:2023-08-31`;
      const [before, derived, library] = [
        "defer poll.pass-mark!; grant",
        "bar deferral.over! poll.pass-mark~",
        "grant poll.pass-mark~",
      ];
      return `hanshou | ${meeting} | 2023-08-31 | ${polls} | ${events} | ${before}; ${derived} | ${before}; ${library}`;
    }),
  ),
};
