import { barring } from "./barring.mjs";
import { deferring, denying, settingBack, warning } from "./outcomes.mjs";
import { variants } from "./variants.mjs";

/** Bends a file toward one of the four verdicts; where bends meet, the gravest decides, and all are found. */
export const bend = (file, draw) => {
  const turn = draw.below(100);
  if (draw.odds(15)) draw.pick(variants)(file, draw);
  if (draw.odds(15)) settingBack(file);
  some(warning, 35, file, draw);
  if (turn < 28) return;
  if (turn < 48) return draw.pick(deferring)(file, draw);
  if (turn < 68) return draw.pick(denying)(file, draw);
  some([...deferring, ...denying], 15, file, draw);
  draw.pick(barring)(file, draw);
  some(barring, 4, file, draw);
};

const some = (bends, percent, file, draw) => {
  for (const one of bends) if (draw.odds(percent)) one(file, draw);
};
