import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { assignTasks } from "./assign-tasks.server.ts";
import { deleteTaskSet } from "./delete-task-set.server.ts";
import { newTaskPage } from "./new-task-page.views.server.ts";
import { taskForm } from "./task-form.ts";

onEachDatabase("ready-made sets", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const give = (keepAs: string, titles: readonly string[], login = "specialist") => {
    const form = {
      ...{ source: "document", kind: "Chỉ thị", notation: "15/CT-TTg", issuedOn: "2026-11-02" },
      ...{ issuer: "Thủ tướng Chính phủ", signer: "Thủ tướng Chính phủ", keepAs },
      ...{ leaderId: personId("prime-minister"), rows: titles.map((_, at) => at).join(",") },
    };
    const rows = titles.flatMap((title, at) => [
      [`title.${at}`, title],
      [`deliverable.${at}`, "Tờ trình"],
      [`leadId.${at}`, organisationId("justice")],
      [`coordinatorIds.${at}`, [organisationId("hue")]],
      [`deadline.${at}`, "trong 10 ngày làm việc"],
      [`passage.${at}`, "lời của văn bản"],
    ]);
    return assignTasks(app, by(login), taskForm.parse({ ...form, ...Object.fromEntries(rows) }));
  };
  const page = async (set = "") => {
    const person = await requirePerson(app.read, personId("specialist"), app.clock());
    const search = new URLSearchParams({ set });
    return newTaskPage(app.read, { person, now: app.clock(), search });
  };

  test("are kept with the tasks given, fill the next form, and give way to one of their name", async () => {
    await give("", ["Không lưu"]);
    expect((await page()).sets).toEqual([]);
    await give("Chuẩn bị kỳ họp", ["Báo cáo", "Giải trình"]);
    const [kept] = (await page()).sets;
    expect(kept).toMatchObject({ name: "Chuẩn bị kỳ họp", tasks: 2 });
    const { set } = await page(kept?.id);
    expect(set?.rows[1]).toEqual({
      ...{ title: "Giải trình", deliverable: "Tờ trình", deadline: "trong 10 ngày làm việc" },
      ...{ leadId: organisationId("justice"), coordinatorIds: [organisationId("hue")] },
    });
    await give(" Chuẩn bị kỳ họp ", ["Chỉ một"]);
    expect((await page(kept?.id)).set?.rows.map(({ title }) => title)).toEqual(["Chỉ một"]);
    expect((await page("nothing")).set).toBeNull();
  });

  test("are kept and taken away by those alone who give tasks", async () => {
    await expect(give("Của bộ", ["Báo cáo"], "officer-of-justice")).rejects.toThrow();
    await give("Chuẩn bị kỳ họp", ["Báo cáo"]);
    const setId = (await page()).sets[0]?.id ?? "";
    expect((await page()).sets).toHaveLength(1);
    const taken = deleteTaskSet(app, by("officer-of-justice"), { setId });
    await expect(taken).rejects.toThrow(expect.objectContaining({ code: "not-found" }));
    await deleteTaskSet(app, by("specialist"), { setId });
    await deleteTaskSet(app, by("head-of-general-affairs"), { setId });
    expect((await page(setId)).sets).toEqual([]);
    expect(await app.read("tasks")).toHaveLength(1);
    const told = await app.read("events").where("type", "like", "task-set.%").pluck("type");
    expect(told).toEqual(["task-set.saved", "task-set.deleted"]);
  });
});
