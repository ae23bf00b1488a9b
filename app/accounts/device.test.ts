import { expect, test } from "vitest";
import { deviceOf } from "./device.ts";

const WEBKIT = "AppleWebKit/605.1.15 (KHTML, like Gecko)";

test.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/141.0.0.0 Safari/537.36`,
    "chrome",
    "windows",
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} Chrome/141.0 Safari/537.36 Edg/141.0`,
    "edge",
    "windows",
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${WEBKIT} coc_coc_browser/120 Chrome/114.0 Safari/537.36`,
    "coc-coc",
    "windows",
  ],
  [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/18.5 Safari/605.1.15`,
    "safari",
    "mac",
  ],
  [
    `Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) ${WEBKIT} CriOS/141.0 Mobile Safari/604.1`,
    "chrome",
    "ipad",
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${WEBKIT} Version/18.5 Mobile Safari/604.1`,
    "safari",
    "iphone",
  ],
  [
    `Mozilla/5.0 (Linux; Android 15; SM-X920) ${WEBKIT} Chrome/141.0 Mobile Safari/537.36`,
    "chrome",
    "android",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0", "firefox", "linux"],
  ["curl/8.5.0", "other", "other"],
  ["", "other", "other"],
])("%s", (userAgent, browser, machine) => {
  expect(deviceOf(userAgent)).toEqual({ browser, machine });
});
