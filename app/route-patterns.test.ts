import { expect, test } from "vitest";
import type { ServerBuild } from "@remix-run/node";
import { NO_ROUTE, routePatterns } from "./route-patterns.server.ts";

const PATHS: Record<string, string | undefined> = {
  root: "",
  home: undefined,
  new: "meetings/new",
  meeting: "meetings/:id",
  edit: "meetings/:id/items/:itemId/edit",
  lost: "*",
};
const routes = Object.fromEntries(
  Object.entries(PATHS).map(([id, path]) => [
    id,
    { id, path, parentId: id === "root" ? undefined : "root", module: {} },
  ]),
);
const patternOf = routePatterns({ routes: routes as unknown as ServerBuild["routes"] });

test.each([
  ["/", "/"],
  ["/_root.data", "/"],
  ["/meetings/new", "/meetings/new"],
  ["/Meetings/0190-7.data", "/meetings/:id"],
  ["/meetings/7/items/8/edit", "/meetings/:id/items/:itemId/edit"],
  ["/meetings/7/items", NO_ROUTE],
  ["/guessed/address", NO_ROUTE],
])("%s is counted as %s", (path, pattern) => expect(patternOf(path)).toBe(pattern));
