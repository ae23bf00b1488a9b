import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { plantVotedItem } from "../testing/adopted-item.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { hashOfText } from "./hash-of-text.server.ts";
import { seriesOf, type DocumentKind } from "./document-kind.ts";
import { NO_MARKS } from "./document-marks.ts";
import { issueResolution } from "./issue-resolution.server.ts";

onEachDatabase("numbers of documents", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
    await plantVotedItem(app.write);
  });
  afterEach(() => app.end());

  /** Signed documents of a kind, ready to be numbered. */
  async function plantSigned(count: number, kind: DocumentKind = "resolution"): Promise<string[]> {
    const by = personId("prime-minister");
    const [first, ...rest] = Array.from({ length: count }, (_, at) => `${kind}-${at}`);
    const row = (id: string, replaces: string | null) => ({
      ...{ id, kind, meeting_id: "meeting-of-item-1", item_id: "item-1", title: "Về dữ liệu" },
      ...{ state: "signed", series: seriesOf(kind), version: 1, drafted_by: by, drafted_at: 0 },
      ...{ approved_by: by, signed_by: by, replaces_id: replaces },
      text_sha256: hashOfText({ title: "Về dữ liệu", articles: [], annexes: [], marks: NO_MARKS }),
    });
    // Only one of a kind stands on an item: the others are of items of their own.
    const items = rest.map((id, at) => ({ id: `item-of-${id}`, position: at + 2 }));
    const like = await app.write("agenda_items").where({ id: "item-1" }).first();
    await app.write.batchInsert(
      "agenda_items",
      items.map((item) => ({ ...like, ...item })),
      20,
    );
    const rows = [first ?? "", ...rest].map((id, at) => ({
      ...row(id, null),
      ...(at > 0 && { item_id: `item-of-${id}` }),
    }));
    await app.write.batchInsert("resolutions", rows, 20);
    return rows.map(({ id }) => id);
  }
  const issue = (resolutionId: string) => issueResolution(app, by("specialist"), { resolutionId });
  const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

  test("a hundred at once take 1 to 100, whatever fails among them leaves no gap", async () => {
    const ids = await plantSigned(110);
    const spoilt = ids.filter((_, at) => at % 11 === 0);
    await app.write("resolutions").whereIn("id", spoilt).update({ title: "Về việc khác" });
    const answers = await Promise.allSettled(ids.map(issue));
    const numbers = answers.flatMap((each) =>
      each.status === "fulfilled" ? [each.value.number] : [],
    );
    expect(numbers.toSorted((one, other) => one - other)).toEqual(upTo(100));
    const rows = await app.read("resolutions").whereNotNull("number").orderBy("number");
    expect(rows.map(({ number }) => number)).toEqual(upTo(100));
  });

  test("one undone after it took its number gives it back", async () => {
    const [one = "", other = ""] = await plantSigned(2);
    // The last thing written is the event: without its table the act fails after all else.
    await app.write.schema.renameTable("events", "events_away");
    await expect(issue(one)).rejects.toThrow();
    await app.write.schema.renameTable("events_away", "events");
    expect(await app.read("number_series").select()).toEqual([]);
    expect((await issue(other)).number).toBe(1);
    expect((await issue(one)).number).toBe(2);
  });

  test("each kind counts for itself, each year from 1", async () => {
    const kinds = ["resolution", "decision", "directive"] as const;
    for (const kind of kinds) {
      const [id = ""] = await plantSigned(1, kind);
      expect(await issue(id)).toEqual({ year: 2026, number: 1 });
    }
    const series = await app.read("number_series").orderBy("series").pluck("series");
    expect([...series].sort()).toEqual(["CT-TTg", "NQ-CP", "QĐ-TTg"]);
    app.time.moveTo(Date.parse("2027-01-01T00:00:01+07:00"));
    await plantVotedItem(app.write, { itemId: "item-2" });
    const like = await app.write("resolutions").where({ kind: "decision" }).first();
    const next = { id: "next", item_id: "item-2", meeting_id: "meeting-of-item-2" };
    const blank = { state: "signed", number: null, year: null, issued_at: null };
    await app.write("resolutions").insert({ ...like, ...next, ...blank });
    expect(await issue("next")).toEqual({ year: 2027, number: 1 });
  });
});
