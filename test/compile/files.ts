import type { Dossier } from "../../src/domain/dossier.js";

export { national as policy } from "../../src/policy/national.js";

// Files at a stage, for the compiler alone: type tests are never run.
export declare const somebody: Dossier;
export declare const applicant: Dossier<"applicant">;
export declare const activist: Dossier<"activist">;
export declare const candidate: Dossier<"candidate">;
export declare const probationer: Dossier<"probationer">;
export declare const either: Dossier<"candidate" | "probationer">;

export const on = "2026-06-16";
export const by = { kind: "branch", id: "b-17", fullMembers: 30 } as const;
