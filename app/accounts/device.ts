/*
 * By what a browser says of itself: enough for its owner to know it again, no more is kept. Who
 * claims to be another deceives only a word in a list.
 */

export const BROWSERS = [
  "edge",
  "firefox",
  "coc-coc",
  "opera",
  "chrome",
  "safari",
  "other",
] as const;
export const MACHINES = ["ipad", "iphone", "android", "windows", "mac", "linux", "other"] as const;

export type Device = { browser: (typeof BROWSERS)[number]; machine: (typeof MACHINES)[number] };

// The first that fits: most browsers also name those they descend from.
const browserMarks: [RegExp, Device["browser"]][] = [
  [/\bEdg(e|A|iOS)?\//, "edge"],
  [/\b(Firefox|FxiOS)\//, "firefox"],
  [/\bcoc_coc_browser\//, "coc-coc"],
  [/\b(OPR|Opera)\//, "opera"],
  [/\b(Chrome|Chromium|CriOS|HeadlessChrome)\//, "chrome"],
  [/\bSafari\//, "safari"],
];

const machineMarks: [RegExp, Device["machine"]][] = [
  [/\biPad\b/, "ipad"],
  [/\biPhone\b/, "iphone"],
  [/\bAndroid\b/, "android"],
  [/\bWindows\b/, "windows"],
  [/\bMac OS X\b/, "mac"],
  [/\bLinux\b|\bCrOS\b/, "linux"],
];

export function deviceOf(userAgent: string): Device {
  return {
    browser: browserMarks.find(([mark]) => mark.test(userAgent))?.[1] ?? "other",
    machine: machineMarks.find(([mark]) => mark.test(userAgent))?.[1] ?? "other",
  };
}
