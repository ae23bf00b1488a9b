import { expect, test } from "playwright/test";
import { lookAt } from "./support/look-at.ts";
import { routeTable } from "./support/route-table.ts";
import { screens, screensOfPreparing } from "./support/screens.ts";

test("every page of the build has a screen, every screen a page", async () => {
  const pages = (await routeTable()).filter(({ kind }) => kind === "page").map(({ name }) => name);
  const shown = new Set(screens.flatMap(({ route }) => route ?? []));
  expect([...shown].sort()).toEqual(pages.sort());
});

test("no two screens have one name", () => {
  const names = screens.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

lookAt(screensOfPreparing);
