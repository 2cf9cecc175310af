import type { Stage, StepName } from "../../domain/ladder.js";

/** Whether the source of a file keeps a step at a stage, so that what it does not have was not done. */
export type Keeps = (step: StepName, stage: Stage, record?: string) => boolean;

/** A source that keeps everything. */
export const keepsAll: Keeps = () => true;
