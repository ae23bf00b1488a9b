import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { appOn, type TestApp } from "../testing/app-on.ts";
import { onEachDatabase, type Opened } from "../testing/database.ts";
import { signInDemo } from "../accounts/sign-in-demo.server.ts";
import { personId } from "../../db/fixtures/government.ts";
import { demoPersons } from "../accounts/demo-persons.views.server.ts";
import { beginLog } from "../record/begin-log.server.ts";
import { beginLive, howToBegin, keptIn, requireOwnMode } from "./begin-mode.ts";
import { plantGovernment } from "./plant-government.ts";

onEachDatabase("the two modes", (place) => {
  let opened: Opened;
  let app: TestApp;
  beforeEach(async () => {
    opened = await place.open();
    app = appOn(opened);
    await beginLog(app);
  });
  afterEach(() => app.end());

  const as = (mode: "demo" | "live") => ({ ...app, settings: { ...app.settings, mode } });

  describe("on an empty database", () => {
    test("both may begin, and a live system says how", async () => {
      expect(await keptIn(app.read)).toBe("nothing");
      await requireOwnMode(as("demo"));
      await requireOwnMode(as("live"));
      expect(await howToBegin(app)).toContain("account first");
    });

    test("a live start is written down once, and no demo opens it afterwards", async () => {
      await beginLive(as("live"));
      await beginLive(as("live"));
      const begun = await app.read("events").where({ type: "live.begun" });
      expect(begun).toHaveLength(1);
      await requireOwnMode(as("live"));
      await expect(requireOwnMode(as("demo"))).rejects.toThrow("Set MODE=live");
    });
  });

  describe("with the demo's persons", () => {
    beforeEach(() => plantGovernment(app.write, "2026-01-01"));

    test("no live system starts, and nothing is written", async () => {
      await requireOwnMode(as("demo"));
      const before = await app.read("events").count();
      await expect(requireOwnMode(as("live"))).rejects.toThrow("the demo's persons");
      expect(await app.read("events").count()).toEqual(before);
    });

    test("a live system offers and lets in none of them", async () => {
      const id = personId("minister-of-justice");
      expect(await demoPersons(as("live"))).toEqual([]);
      const arrival = { personId: id, cookieHeader: "", userAgent: "" };
      await expect(signInDemo(as("live"), arrival)).rejects.toMatchObject({ code: "not-found" });
      await signInDemo(as("demo"), arrival);
    });
  });

  test("somebody's own persons are a live system's, though it never started", async () => {
    await plantGovernment(app.write, "2026-01-01");
    await app.write("persons").update({ demo_position: null });
    expect(await keptIn(app.read)).toBe("live");
    await expect(requireOwnMode(as("demo"))).rejects.toThrow("Set MODE=live");
  });
});
