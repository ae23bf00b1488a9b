import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { findPerson } from "./person.views.server.ts";
import { savePreferences } from "./save-preferences.server.ts";

onEachDatabase("savePreferences", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  test("holds for that person only, until changed", async () => {
    const preferences = { locale: "en", theme: "contrast" } as const;
    await savePreferences(app, by("minister-of-justice"), preferences);
    const person = (login: string) => findPerson(app.read, personId(login), app.clock());
    expect(await person("minister-of-justice")).toMatchObject(preferences);
    expect(await person("minister-of-health")).toMatchObject({ locale: null, theme: "auto" });
    await savePreferences(app, by("minister-of-justice"), { locale: "vi", theme: "dark" });
    expect(await person("minister-of-justice")).toMatchObject({ locale: "vi", theme: "dark" });
  });

  test("the same key says it once; with other wishes it is refused", async () => {
    const intent = by("minister-of-justice");
    await savePreferences(app, intent, { locale: "en", theme: "dark" });
    await savePreferences(app, intent, { locale: "en", theme: "dark" });
    expect(app.published).toHaveLength(1);
    const other = savePreferences(app, intent, { locale: "vi", theme: "dark" });
    await expect(other).rejects.toMatchObject({ code: "key-reused" });
  });
});
