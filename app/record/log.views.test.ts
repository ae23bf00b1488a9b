import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { personId, members, staff } from "../../db/fixtures/government.ts";
import { savePreferences } from "../people/save-preferences.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { logPage } from "./log.views.server.ts";

onEachDatabase("logPage", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  async function read(login: string, before: number | null = null) {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return logPage(app.read, { person, before });
  }

  async function fill(count: number) {
    for (let i = 0; i < count; i += 1) {
      await savePreferences(app, by("specialist"), { locale: "vi", theme: "dark" });
    }
  }

  test("newest first, by office, page after page to the first", async () => {
    await fill(101);
    const first = await read("auditor");
    expect(first).toMatchObject({ total: 101 });
    expect(first.entries).toHaveLength(50);
    expect(first.entries[0]).toMatchObject({
      type: "preferences.saved",
      by: { vi: "Chuyên viên Vụ Tổng hợp" },
      subject: { noun: "person", id: personId("specialist") },
    });
    const second = await read("auditor", first.olderThan);
    const third = await read("auditor", second.olderThan);
    expect([second.entries.length, third.entries.length, third.olderThan]).toEqual([50, 1, null]);
    const seqs = [first, second, third].flatMap(({ entries }) => entries.map(({ seq }) => seq));
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
    expect(new Set(seqs).size).toBe(101);
  });

  test("an empty log is an empty page", async () => {
    expect(await read("auditor")).toEqual({ entries: [], total: 0, olderThan: null });
  });

  describe("does not exist for anyone else", () => {
    const others = [...members, ...staff].map(({ login }) => login).filter((l) => l !== "auditor");
    test("whatever their role", async () => {
      for (const login of others) {
        await expect(read(login), login).rejects.toMatchObject({ code: "not-found" });
      }
    });
  });
});
