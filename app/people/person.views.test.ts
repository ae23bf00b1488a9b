import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { listMinistries, organisationNames, personTitles } from "./directory.views.server.ts";
import { findPerson, findPersonId, requirePerson } from "./person.views.server.ts";

onEachDatabase("persons", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const person = (login: string, at = app.clock()) => findPerson(app.read, personId(login), at);

  test("hold the roles they were given, and what these are for", async () => {
    expect(await person("minister-of-justice")).toMatchObject({
      title: { vi: "Bộ trưởng Bộ Tư pháp", en: "Minister of Justice" },
      organisationId: organisationId("justice"),
      roles: ["member"],
      ministryIds: [],
      assistedIds: [],
    });
    expect(await person("lead-of-justice")).toMatchObject({
      roles: ["ministry-lead"],
      ministryIds: [organisationId("justice")],
    });
    expect(await person("assistant-of-justice")).toMatchObject({
      roles: ["assistant"],
      assistedIds: [personId("minister-of-justice")],
    });
    expect((await person("deputy-of-health"))?.roles).toEqual([]);
  });

  test("hold a role from its first day to its last, as Hà Nội counts days", async () => {
    const role = app.write("roles").where({ person_id: personId("auditor") });
    await role.update({ from_on: "2026-12-03", to_on: "2026-12-04" });
    const rolesAt = async (instant: string) =>
      (await person("auditor", Date.parse(instant)))?.roles;
    expect(await rolesAt("2026-12-02T23:59:59+07:00")).toEqual([]);
    expect(await rolesAt("2026-12-03T00:00:00+07:00")).toEqual(["auditor"]);
    expect(await rolesAt("2026-12-04T23:59:59+07:00")).toEqual(["auditor"]);
    expect(await rolesAt("2026-12-05T00:00:00+07:00")).toEqual([]);
  });

  test("whoever there is not is nobody", async () => {
    expect(await person("nobody")).toBeNull();
    const required = requirePerson(app.read, "person-nobody", app.clock());
    await expect(required).rejects.toMatchObject({ code: "not-signed-in" });
    expect(await findPersonId(app.read, "nobody")).toBeNull();
    expect(await findPersonId(app.read, "auditor")).toBe(personId("auditor"));
  });

  test("the directory: every organisation, those that lead items, titles by id", async () => {
    const all = await organisationNames(app.read);
    expect(all[0]?.name).toEqual({ vi: "Chính phủ", en: "The Government" });
    const ministries = (await listMinistries(app.read)).map(({ code }) => code);
    expect(ministries).toHaveLength(17);
    expect(ministries).not.toContain("government");
    expect(ministries).not.toContain("da-nang");
    const titles = await personTitles(app.read, [personId("auditor"), "person-nobody"]);
    expect([...titles.keys()]).toEqual([personId("auditor")]);
  });
});
