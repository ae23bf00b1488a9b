import { expect, test } from "vitest";
import { mayChangePasskeys, relyingPartyOf } from "./passkey.ts";
import { VIAS } from "./session.ts";

test.each([
  [["https://hop.chinhphu.example"], "hop.chinhphu.example", ["https://hop.chinhphu.example"]],
  [["http://localhost:3000", "http://127.0.0.1:3000"], "localhost", ["http://localhost:3000"]],
])("%j: the keys belong to %s", (origins, id, own) => {
  expect(relyingPartyOf(origins)).toEqual({ id, origins: own });
});

test.each(["http://192.168.1.20:3000", "http://[::1]:3000"])("none belong to %s", (origin) => {
  expect(relyingPartyOf([origin])).toBeNull();
});

test("only whoever proved more than a password changes the keys", () => {
  expect(VIAS.filter(mayChangePasskeys)).toEqual(["code", "passkey"]);
});
