import type { Layer } from "./audience.ts";

/** The shape that says whose ink it is. */
export function layerIcon(layer: Layer): "lock" | "people" | "room" {
  if (layer === "mine") return "lock";
  return layer === "team" ? "people" : "room";
}
