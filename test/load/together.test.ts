import { expect, it } from "vitest";
import { readMinutes } from "../../src/io/index.js";
import { auditTogether } from "../../src/office/index.js";
import { planted, terms } from "../office/planted.js";
import { career } from "../support/career.js";

const time = (work: () => unknown): number => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return user + system;
};

it("of ten thousand files all that was planted is found, and nothing else", () => {
  const { files, kinds } = planted(10_000);
  expect(auditTogether(files, { terms }).map(({ kind }) => kind)).toEqual(kinds);
});

it("files of a whole career are held against each other in at most 1.3 times the time of reading them as data", () => {
  const texts = Array.from({ length: 500 }, (_, at) => JSON.stringify(career).replaceAll("p-1", `p-${at}`));
  const read = () =>
    texts.map((text, file) => {
      const answer = readMinutes(JSON.parse(text)); // as a store hands it over; sound text is read several times sooner
      return { file, minutes: answer.ok ? answer.minutes : [] };
    });
  const rounds = [1, 2, 3, 4, 5].map(() => [time(read), time(() => auditTogether(read()))] as const);
  const [alone, together] = [0, 1].map((at) => Math.min(...rounds.map((round) => round[at] as number)));
  expect((together as number) / (alone as number)).toBeLessThan(1.3);
});
