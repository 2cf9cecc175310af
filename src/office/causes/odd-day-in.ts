import { otherDays } from "./other-days.js";
import type { Moved } from "./misdated-in.js";
import { isInOrder, type Placed } from "./placed.js";

/** The one minute that stands out of the order of filing, and would stand in it on another day. */
export const oddDayIn = (file: readonly Placed[]): Pick<Moved, "place" | "step" | "from" | "would"> | undefined => {
  const odd = file.flatMap(({ place, minute }, at) => {
    if (!isInOrder(file.filter((_, index) => index !== at))) return [];
    const would = otherDays({ place, minute }, file).find((day) =>
      isInOrder(file.map((one, index) => (index === at ? { place, minute: { ...minute, on: day } } : one))),
    );
    return would === undefined ? [] : [{ place, step: minute.step, from: minute.on, would }];
  });
  return odd.length === 1 ? odd[0] : undefined;
};
