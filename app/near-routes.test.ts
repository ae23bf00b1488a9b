import { describe, expect, test } from "vitest";
import type { ServerBuild } from "@remix-run/node";
import { handlersOf } from "./near-routes.server.ts";

const PATHS: Record<string, string | undefined> = {
  root: "",
  home: undefined,
  meetings: "meetings",
  new: "meetings/new",
  meeting: "meetings/:id",
  conduct: "meetings/:id/conduct",
  openVote: "meetings/:id/open-vote",
  edit: "meetings/:id/items/:itemId/edit",
  cast: "votes/:id/cast",
  any: ":kind/:id/print",
  lost: "*",
};

const parentOf = (id: string) => (id === "root" ? undefined : "root");
const routes = Object.fromEntries(
  Object.entries(PATHS).map(([id, path]) => [id, { id, path, parentId: parentOf(id), module: {} }]),
);
const build = { routes, assets: { routes } } as unknown as ServerBuild;

describe("handlersOf", () => {
  const near = handlersOf(build, (each) => ({
    ids: Object.keys(each.routes),
    assets: Object.keys(each.assets.routes),
  }));

  test.each([
    ["/", ["root", "home", "lost"]],
    ["/_root.data", ["root", "home", "lost"]],
    ["/meetings", ["root", "home", "meetings", "lost"]],
    ["/meetings/7.data", ["root", "home", "meetings", "new", "meeting", "lost"]],
    ["/meetings/7/open-vote", ["root", "home", "meetings", "new", "meeting", "openVote", "lost"]],
    ["/Meetings/7/Conduct", ["root", "home", "meetings", "new", "meeting", "conduct", "lost"]],
    ["/votes/7/cast", ["root", "home", "cast", "lost"]],
    ["/papers/7/print", ["root", "home", "any", "lost"]],
    ["/nothing/of/the/kind/here/at/all", ["root", "home", "lost"]],
  ])("%s is matched against no more than %j", (pathname, ids) => {
    expect(near(pathname)).toEqual({ ids, assets: ids });
  });

  test.each(["/%6Deetings/7", "/meetings//7"])("%s against all", (pathname) => {
    expect(near(pathname).ids).toEqual(Object.keys(PATHS));
  });

  test("what is asked again, whatever its id, goes the same way", () => {
    expect(near("/votes/8/cast")).toBe(near("/votes/7/cast"));
    expect(near("/unheard/of")).toBe(near("/never/heard"));
  });
});
