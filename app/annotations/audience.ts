import type { Audience } from "./annotation.ts";

/** Whose ink it is: one's own, a group's, the whole room's. */
export const LAYERS = ["mine", "team", "room"] as const;
export type Layer = (typeof LAYERS)[number];

export function layerOf(audience: Audience): Layer {
  if (audience === "me") return "mine";
  return audience === "cabinet" ? "room" : "team";
}
