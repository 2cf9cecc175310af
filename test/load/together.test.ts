import { expect, it } from "vitest";
import { readMinutes } from "../../src/io/index.js";
import { auditTogether } from "../../src/office/index.js";
import { planted } from "../office/planted.js";

const time = (work: () => unknown): number => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return user + system;
};

it("ten thousand files: all that was planted, nothing else, in at most 1.3 times the time of reading them", () => {
  const { files, kinds } = planted(10_000);
  const texts = files.map(({ minutes }) => JSON.stringify(minutes));
  const read = () =>
    texts.map((text, file) => {
      const answer = readMinutes(text);
      return { file, minutes: answer.ok ? answer.minutes : [] };
    });
  expect(auditTogether(read()).map(({ kind }) => kind)).toEqual(kinds);
  const rounds = [1, 2, 3].map(() => [time(read), time(() => auditTogether(read()))] as const);
  const [alone, together] = [0, 1].map((at) => Math.min(...rounds.map((round) => round[at] as number)));
  expect((together as number) / (alone as number)).toBeLessThan(1.3);
}, 120_000);
