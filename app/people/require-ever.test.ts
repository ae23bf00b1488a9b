import { expect, test } from "vitest";
import { requireEver } from "./require-ever.ts";
import type { Relation } from "./permission.ts";
import type { Role } from "./person.ts";

type Row = [roles: Role[], relations: Relation[], state: string, outcome: string];

const rows: Row[] = [
  [["member"], ["chair"], "draft", "done"],
  [["member"], ["chair"], "issued", "done"],
  [["secretariat-head"], [], "draft", "not-allowed"],
  [["member"], ["seat"], "draft", "not-found"],
  [["member"], ["seat"], "issued", "not-allowed"],
  [["guest"], ["item-guest"], "issued", "not-found"],
];

test.each(rows)("%j, %j, resolution %s: %s", (roles, relations, state, outcome) => {
  const asked = { action: "resolution.approve", see: "resolution.read", state, relations } as const;
  const ask = () => requireEver({ roles }, asked);
  if (outcome === "done") expect(ask()).toBeUndefined();
  else expect(ask).toThrow(expect.objectContaining({ code: outcome }));
});
