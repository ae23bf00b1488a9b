import { expect, test } from "vitest";
import { clientAddress } from "./client-address.server.ts";

const PROXY = "10.0.0.2";
const OUTER = "10.0.0.1";

test.each<[why: string, remote: string, forwarded: string | undefined, address: string]>([
  ["nobody in front", "192.0.2.7", undefined, "192.0.2.7"],
  ["a stranger's word counts for nothing", "192.0.2.7", "198.51.100.9", "192.0.2.7"],
  ["even if they name the proxy", "192.0.2.7", `198.51.100.9, ${PROXY}`, "192.0.2.7"],
  ["the named proxy is believed", PROXY, "198.51.100.9", "198.51.100.9"],
  ["over an IPv6 socket too", `::ffff:${PROXY}`, "198.51.100.9", "198.51.100.9"],
  ["what it wrote last", PROXY, "203.0.113.1, 198.51.100.9", "198.51.100.9"],
  ["through both proxies", PROXY, `203.0.113.1, 198.51.100.9, ${OUTER}`, "198.51.100.9"],
  ["IPv6 visitors", PROXY, "2001:DB8::5", "2001:db8::5"],
  ["a proxy that says nothing", PROXY, undefined, PROXY],
  ["words that are no address", PROXY, "unknown", PROXY],
  ["or end in one", PROXY, "198.51.100.9, <script>", PROXY],
])("%s", (_why, remote, forwarded, address) => {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  expect(clientAddress([PROXY, OUTER], { remote, headers })).toBe(address);
});

test("without a named proxy nothing forwarded is read", () => {
  const headers = { "x-forwarded-for": "198.51.100.9" };
  expect(clientAddress([], { remote: "127.0.0.1", headers })).toBe("127.0.0.1");
});
