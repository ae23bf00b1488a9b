import { expect, test } from "vitest";
import { makeIds, uuid7 } from "./ids.server.ts";

test("the example of RFC 9562, appendix A.6", () => {
  const random = Buffer.from("0cc318c4dc0c0c07398f", "hex");
  expect(uuid7(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
});

test("ids sort by time and secrets do not repeat", () => {
  let now = 1_700_000_000_000;
  const ids = makeIds(() => (now += 1));
  const made = Array.from({ length: 50 }, () => ids.next());
  expect([...made].sort()).toEqual(made);
  expect(new Set(Array.from({ length: 50 }, () => ids.secret())).size).toBe(50);
});
