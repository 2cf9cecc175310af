import { plusDays } from "../day.mjs";

/** A valid poll that reaches the mark of 80 in 100, a third of them exactly or by one. */
export const passing = (draw) => counted(draw, (valid) => [least(valid, 80), valid]);

/** A valid poll under the mark, on or over the floor of 60 in 100. */
export const underMark = (draw) => counted(draw, (valid) => [least(valid, 60), least(valid, 80) - 1]);

/** A valid poll under the floor. */
export const underFloor = (draw) => counted(draw, (valid) => [0, least(valid, 60) - 1]);

const least = (valid, percent) => Math.ceil((valid * percent) / 100);

const counted = (draw, bounds) => {
  const valid = draw.between(7, 160);
  const [lowest, highest] = bounds(valid);
  const approve = draw.odds(30) ? draw.pick([lowest, highest]) : draw.between(lowest, highest);
  const spoiled = draw.below(4);
  const returned = valid + spoiled;
  const issued = returned + draw.below(returned); // so that more than half came back, at times just so
  const against = draw.below(valid - approve + 1);
  const on = plusDays("2026-03-15", draw.below(14));
  return { on, issued, returned, spoiled, approve, against, abstain: valid - approve - against };
};
