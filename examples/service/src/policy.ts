import { withCalendar } from "fazhan";
import { mainland, national } from "fazhan/policies";

/** What this service judges by: the national rules, with the working days of 2024 to 2026. A county puts its own here. */
export const policy = withCalendar(national, mainland);
