import { expect, test } from "vitest";
import { wallSecret } from "./wall-secret.ts";

test("a secret is long, fits an address and never comes twice", () => {
  const secrets = Array.from({ length: 200 }, wallSecret);
  expect(secrets.every((secret) => /^[\w-]{27}$/.test(secret))).toBe(true);
  expect(new Set(secrets).size).toBe(200);
});
