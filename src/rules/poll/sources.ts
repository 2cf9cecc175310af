import type { Bilingual, Cites } from "../source.js";

/** The overlays that ask for opinion polls, with the place in each that does. */
const at = { hanshou: "三(3)", songcun: "满意度测评", qingshan: "群众代表会议" } as const;

type Overlay = keyof typeof at;

/**
 * A point about polls on which the local rules are silent, so that all of them are read by a default of this library
 * (procedure §8).
 */
export const pollDefault = (
  text: Bilingual,
  overlays: readonly Overlay[] = ["hanshou", "songcun", "qingshan"],
): Cites => Object.fromEntries(overlays.map((id) => [id, { at: at[id], text, evidence: "default" }]));
