import type { Body, Duty } from "../domain/body.js";
import type { Source } from "../domain/investigation.js";
import type { Stage, StepName } from "../domain/ladder.js";
import type { Person, Venue } from "../domain/person.js";
import type { Place } from "../domain/place.js";
import type { Mentor, Purpose, Step } from "../domain/step.js";
import type { Day } from "../kernel/day.js";
import type { Turnout } from "./ballots.js";
import type { Percent } from "./counts.js";
import type { Response } from "./polls.js";

/** Whom a file is handed to when its person moves, on which side, and where they live now if that changed. */
export interface Move {
  readonly to: Body;
  readonly side: Place;
  readonly residence?: string;
}

/**
 * What one round leaves open, from an application to whatever it ends with. All of it is lawful, however it is chosen.
 */
export interface Round {
  /** Days from the end of the round before, or from the first day of the career. */
  readonly after: number;
  readonly venue: Venue;
  readonly branch: Body;
  /** The temporary organization that took the application, if one did. */
  readonly takenBy: Body | undefined;
  readonly recommendedBy: Step<"recognize">["recommendedBy"];
  readonly mode: Step<"examine">["mode"];
  /** How long each step takes within what is lawful, in turn. */
  readonly pace: readonly Percent[];
  /** How each meeting and each poll turns out, in turn. */
  readonly turnouts: readonly Turnout[];
  readonly responses: readonly Response[];
  readonly mentors: readonly Mentor[];
  /** Half-yearly reviews held before the nomination. */
  readonly reviews: number;
  /** The other branch that is entrusted with duties, at each stage at which somebody is. */
  readonly entrusted: { readonly [S in Stage]?: readonly Duty[] };
  readonly moves: { readonly [S in Stage]?: Move };
  /** A last move, between the vote and its approval. */
  readonly lastMove: Move | undefined;
  /** Notices that nobody has to post. */
  readonly notices: readonly Purpose[];
  /** Papers that are left out, which only warns. */
  readonly leftOut: readonly StepName[];
  /** Whose opinion is reserved, which only warns. */
  readonly doubts: readonly Source[];
  /** A requirement that a committee waives, where the policy lets it. */
  readonly waived: string | undefined;
  /** The stage at which a first poll fell short, and of what. */
  readonly setback: { readonly at: Stage; readonly of: "passMark" | "floor" } | undefined;
  readonly trained: { readonly by: "days" | "hours"; readonly more: number };
  /** Whether the pre-review found a move coming, and in how many months. */
  readonly leavingIn: number | undefined;
  /** What becomes of the probation; it is decided on after so much of the year. */
  readonly probation: { readonly ends: "convert" | "extend" | "cancel"; readonly after: Percent };
  /** How far an extension, and a postponement, go between the shortest and the longest. */
  readonly extended: Percent;
  readonly postponed: Percent | undefined;
  /** How much of the round is kept, and whether the person then withdraws. */
  readonly kept: Percent;
  readonly withdrawn: boolean;
}

/** What a career leaves open: whom it is about, when it starts, and its rounds. */
export interface Choices {
  readonly person: Person;
  readonly from: Day;
  readonly rounds: readonly Round[];
}
