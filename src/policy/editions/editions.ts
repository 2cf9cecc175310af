import type { Day } from "../../kernel/day.js";
import { cpc1990 } from "./cpc-1990.js";
import { cpc2014 } from "./cpc-2014.js";
import { cpc2026 } from "./cpc-2026.js";

/** The editions of the national Rules, oldest first (docs/research.md#editions). A new edition is a page of its own and a line here. */
export const editions = [cpc1990, cpc2014, cpc2026] as const;

/** The id of the national edition in force on a day, or `none` before the first one that is modeled. */
export const editionIdOn = (day: Day): string => editions.findLast(({ from }) => from <= day)?.id ?? "none";
