import { additions } from "./additions.js";
import { ballots } from "./ballots.js";
import type { Bend } from "./bend.js";
import { bodies } from "./bodies.js";
import { changes } from "./changes.js";
import { days } from "./days.js";
import { order } from "./order.js";
import { polls } from "./polls.js";
import { setbacks } from "./setbacks.js";

/** All ways to bend a career, in families of a kind, with how often each family is used. */
export const families: readonly { readonly weight: number; readonly bends: readonly Bend[] }[] = [
  { weight: 3, bends: order },
  { weight: 5, bends: days },
  { weight: 2, bends: bodies },
  { weight: 3, bends: ballots },
  { weight: 3, bends: polls },
  { weight: 5, bends: changes },
  { weight: 2, bends: setbacks },
  { weight: 3, bends: additions },
];
