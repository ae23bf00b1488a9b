import type { Device } from "./device.ts";

/** Each by its own name, in every language. */
export const BROWSER_NAMES: Record<Exclude<Device["browser"], "other">, string> = {
  edge: "Edge",
  firefox: "Firefox",
  "coc-coc": "Cốc Cốc",
  opera: "Opera",
  chrome: "Chrome",
  safari: "Safari",
};

export const MACHINE_NAMES: Record<Exclude<Device["machine"], "other">, string> = {
  ipad: "iPad",
  iphone: "iPhone",
  android: "Android",
  windows: "Windows",
  mac: "Mac",
  linux: "Linux",
};
