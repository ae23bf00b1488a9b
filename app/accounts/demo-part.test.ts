import { expect, test } from "vitest";
import type { Role } from "../people/person.ts";
import { demoPart } from "./demo-part.ts";

test.each<[Role[], "chair" | "substitute" | undefined, string]>([
  [["member"], "chair", "chair"],
  [["member"], undefined, "member"],
  [["member", "field-leader"], undefined, "member"],
  [["member", "secretariat-leadership"], undefined, "secretariat-leadership"],
  [[], "substitute", "substitute"],
  [[], undefined, "none"],
  [["auditor"], undefined, "auditor"],
])("%j, ahead %s: %s", (roles, ahead, part) => {
  expect(demoPart(roles, ahead)).toBe(part);
});
