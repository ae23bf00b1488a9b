import { expect, test } from "vitest";
import { checkOrigin } from "./origin.server.ts";

const origins = ["http://localhost:3000", "http://127.0.0.1:3000"];
const own = origins[0] ?? "";

test.each<[method: string, headers: Record<string, string>]>([
  ["GET", {}],
  ["GET", { origin: "https://evil.example" }],
  ["HEAD", {}],
  ["POST", { origin: own }],
  ["POST", { origin: "http://127.0.0.1:3000" }],
  ["POST", { origin: own, "sec-fetch-site": "same-origin", host: "evil.example" }],
  ["POST", { "sec-fetch-site": "same-origin" }],
  ["DELETE", { origin: own }],
  ["UPGRADE", { origin: own }],
])("%s with %j passes", (method, headers) => {
  expect(checkOrigin({ origins, method, headers })).toBe("pass");
});

test.each<[method: string, headers: Record<string, string>]>([
  ["POST", {}],
  ["POST", { origin: "" }],
  ["POST", { origin: "null" }],
  ["POST", { origin: "null", "sec-fetch-site": "same-origin" }],
  ["POST", { origin: "https://evil.example" }],
  ["POST", { origin: "https://evil.example", "sec-fetch-site": "same-origin" }],
  ["POST", { origin: "https://localhost:3000" }],
  ["POST", { origin: "http://localhost" }],
  ["POST", { origin: "http://localhost:30000" }],
  ["POST", { origin: "http://localhost:3000/" }],
  ["POST", { origin: "http://localhost:3000.evil.example" }],
  ["POST", { origin: "HTTP://LOCALHOST:3000" }],
  ["POST", { origin: `${own}, https://evil.example` }],
  ["POST", { "sec-fetch-site": "same-site" }],
  ["POST", { "sec-fetch-site": "cross-site" }],
  ["POST", { "sec-fetch-site": "none" }],
  ["POST", { referer: `${own}/meetings` }],
  ["POST", { host: "localhost:3000" }],
  ["POST", { origin: "https://evil.example", host: "evil.example" }],
  ["POST", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }],
  ["POST", { origin: "https://evil.example", forwarded: "host=evil.example;proto=https" }],
  ["PUT", { origin: "https://evil.example" }],
  ["PATCH", { origin: "https://evil.example" }],
  ["DELETE", { origin: "https://evil.example" }],
  ["OPTIONS", { origin: "https://evil.example" }],
  ["post", { origin: "https://evil.example" }],
  ["UPGRADE", {}],
  ["UPGRADE", { origin: "https://evil.example" }],
])("%s with %j is foreign", (method, headers) => {
  expect(checkOrigin({ origins, method, headers })).toBe("foreign");
});
