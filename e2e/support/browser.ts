import { existsSync } from "node:fs";

/** Debian's Chromium where it is installed; otherwise the one Playwright downloaded. */
export function browserPath(): string | undefined {
  const known = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  return known.find((path) => path !== undefined && existsSync(path));
}
