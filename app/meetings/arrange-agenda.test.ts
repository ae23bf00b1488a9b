import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import {
  itemForm,
  prepareMeeting,
  publishedMeeting,
  seatInRoom,
} from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { addItem } from "./add-item.server.ts";
import { addSection } from "./add-section.server.ts";
import { agendaItems, agendaLines } from "./agenda.views.server.ts";
import { versionsFor } from "./agenda-version.views.server.ts";
import { closeMeeting } from "./close-meeting.server.ts";
import { concludeItem } from "./conclude-item.server.ts";
import { editItem } from "./edit-item.server.ts";
import { moveItem } from "./move-item.server.ts";
import { openMeeting } from "./open-meeting.server.ts";
import { linkedItems } from "./postponed.views.server.ts";
import { postponeItem } from "./postpone-item.server.ts";
import { removeItem } from "./remove-item.server.ts";
import { renameSection } from "./rename-section.server.ts";
import { restoreItem } from "./restore-item.server.ts";
import { takeUpItem } from "./take-up-item.server.ts";
import { unsettledItems } from "./unsettled.views.server.ts";
import { withdrawItem } from "./withdraw-item.server.ts";

const MINUTE = 60_000;

onEachDatabase("arranging the agenda", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const secretary = () => by("specialist");
  const person = (login: string) => requirePerson(app.write, personId(login), app.clock());
  const lines = async (meetingId: string) =>
    (await agendaLines(app.write, meetingId)).map(({ position, title }) => `${position} ${title}`);
  const versions = async (meetingId: string, login = "specialist") =>
    versionsFor(app.write, { person: await person(login), meetingId });
  const said = async (meetingId: string, login = "specialist") =>
    (await versions(meetingId, login)).map(
      ({ number, changes }) =>
        `${number}: ${changes.map((each) => `${each.number} ${each.is}`).join(", ")}`,
    );
  const opened = async () => {
    const made = await publishedMeeting(app);
    await seatInRoom(app, made.meetingId, 20);
    await openMeeting(app, by("prime-minister"), { meetingId: made.meetingId });
    return made;
  };
  const december = { startsAt: Date.parse("2026-12-30T08:00:00+07:00") };

  test("sections and sub-items are numbered by themselves", async () => {
    const { meetingId, first, second, third } = await prepareMeeting(app);
    const { itemId: one } = await addSection(app, secretary(), { meetingId, title: "Pháp luật" });
    const top = { meetingId, parentId: null };
    await moveItem(app, secretary(), { ...top, itemId: one, index: 0 });
    await moveItem(app, secretary(), { meetingId, itemId: second, parentId: first, index: 0 });
    await renameSection(app, secretary(), { meetingId, itemId: one, title: "Xây dựng pháp luật" });
    const { itemId: last } = await addItem(app, secretary(), {
      ...itemForm("Nội dung con"),
      ...{ meetingId, parentId: first },
    });
    expect(await lines(meetingId)).toEqual([
      "I Xây dựng pháp luật",
      "1 Nội dung của justice",
      "1.1 Nội dung của science",
      "1.2 Nội dung con",
      "2 Nội dung của finance",
    ]);
    const under = (itemId: string, parentId: string) =>
      refusalOf(moveItem(app, secretary(), { meetingId, itemId, parentId, index: 0 }));
    expect(await under(first, last)).toBe("agenda-circle");
    expect(await under(third, one)).toBe("section-not-nested");
    expect(await refusalOf(removeItem(app, secretary(), { meetingId, itemId: first }))).toBe(
      "item-has-parts",
    );
    await removeItem(app, secretary(), { meetingId, itemId: one });
    expect((await agendaItems(app.write, meetingId)).map(({ position }) => position)).toEqual([
      ...["1", "1.1", "1.2", "2"],
    ]);
    expect(await versions(meetingId)).toEqual([]);
  });

  test("after the agenda has gone out every change is a version", async () => {
    const { meetingId, first, second, third } = await publishedMeeting(app);
    await moveItem(app, secretary(), { meetingId, itemId: third, parentId: null, index: 0 });
    const { itemId } = await addItem(app, secretary(), { ...itemForm("Gấp"), meetingId });
    const [line] = (await agendaItems(app.write, meetingId)).filter(({ id }) => id === itemId);
    expect(line?.lateAt ?? null).not.toBeNull();
    await editItem(app, secretary(), {
      ...itemForm("Nội dung của justice", "justice"),
      ...{ meetingId, itemId: first, minutes: 55, script: "Mời Bộ trưởng trình bày" },
    });
    await editItem(app, secretary(), {
      ...itemForm("Nội dung của justice", "justice"),
      ...{ meetingId, itemId: first, minutes: 55, script: "Chỉ lời dẫn đổi" },
    });
    const reason = "Cơ quan trình xin hoàn thiện thêm";
    await withdrawItem(app, secretary(), { meetingId, itemId: second, reason });
    await restoreItem(app, secretary(), { meetingId, itemId: second });
    expect(await said(meetingId)).toEqual([
      ...["1: ", "2: 1 moved", "3: 4 added", "4: 2 timed"],
      ...["5: 3 withdrawn", "6: 3 restored"],
    ]);
    const all = await versions(meetingId);
    expect(all[0]?.lines.map(({ title }) => title)[2]).toBe("Nội dung của finance");
    expect(all[4]?.lines[2]).toMatchObject({ state: "withdrawn", reason });
    expect(JSON.stringify(all)).not.toContain("Mời Bộ trưởng");
    const said6 = app.published.filter(({ type }) => type === "agenda.changed").at(-1);
    expect(said6?.payload).toEqual({ version: 6, changes: 1 });
    const removal = removeItem(app, secretary(), { meetingId, itemId });
    expect(await refusalOf(removal)).toBe("item-announced");
  });

  test("versions are as narrow as the agenda", async () => {
    const { meetingId, first, second } = await publishedMeeting(app);
    const reason = "Chưa đủ hồ sơ";
    await withdrawItem(app, secretary(), { meetingId, itemId: first, reason });
    await withdrawItem(app, secretary(), { meetingId, itemId: second, reason });
    expect(await said(meetingId, "minister-of-health")).toEqual([
      ...["1: ", "2: 1 withdrawn", "3: 2 withdrawn"],
    ]);
    expect(await said(meetingId, "officer-of-justice")).toEqual(["1: ", "2: 1 withdrawn", "3: "]);
    const seen = JSON.stringify(await versions(meetingId, "officer-of-justice"));
    expect(seen).not.toContain("science");
    expect(seen).not.toContain("finance");
  });

  test("who presents an item is admitted to that item", async () => {
    const { meetingId, first } = await prepareMeeting(app);
    const speakerId = personId("chairman-of-da-nang");
    const facts = itemForm("Nội dung của justice", "justice");
    await editItem(app, secretary(), { ...facts, meetingId, itemId: first, speakerId });
    const [item] = await agendaItems(app.write, meetingId);
    expect(item?.speaker?.id).toBe(speakerId);
    await app.write("meetings").where({ id: meetingId }).update({ state: "published" });
    const seen = await versions(meetingId, "chairman-of-da-nang");
    expect(seen).toEqual([]);
    const wrong = { ...facts, meetingId, itemId: first, speakerId: "nobody" };
    expect(await refusalOf(editItem(app, secretary(), wrong))).toBe("invalid-input");
  });

  test("a postponed item stands in both meetings, and each points to the other", async () => {
    const { meetingId, second } = await opened();
    const next = await publishedMeeting(app, december);
    await takeUpItem(app, secretary(), { meetingId, itemId: second });
    const reason = "Cần lấy thêm ý kiến";
    const { newItemId } = await postponeItem(app, secretary(), {
      ...{ meetingId, itemId: second, reason, toMeetingId: next.meetingId },
    });
    const here = (await agendaItems(app.write, meetingId))[1];
    expect(here).toMatchObject({ state: "postponed", position: "2", turnedAt: null });
    expect(await app.write("meetings").where({ id: meetingId }).first()).toMatchObject({
      current_item_id: null,
    });
    const there = (await agendaItems(app.write, next.meetingId)).at(-1);
    expect(there).toMatchObject({ id: newItemId, position: "4", state: "planned" });
    expect(there?.lateAt ?? null).not.toBeNull();
    const eyes = { person: await person("minister-of-health") };
    const links = await linkedItems(app.write, { ...eyes, meetingId });
    expect(links.get(second)?.to).toMatchObject({ itemId: newItemId, meetingId: next.meetingId });
    const back = await linkedItems(app.write, { ...eyes, meetingId: next.meetingId });
    expect(back.get(newItemId)?.from).toMatchObject({ itemId: second, meetingId });
    expect(await said(meetingId)).toEqual(["1: ", "2: 2 postponed"]);
    expect(await said(next.meetingId)).toEqual(["1: ", "2: 4 added"]);
    const again = { meetingId, itemId: second, reason, toMeetingId: next.meetingId };
    expect(await refusalOf(postponeItem(app, secretary(), again))).toBe("item-out");
    const take = takeUpItem(app, secretary(), { meetingId, itemId: second });
    expect(await refusalOf(take)).toBe("item-out");
    const removal = { meetingId: next.meetingId, itemId: newItemId };
    expect(await refusalOf(removeItem(app, secretary(), removal))).toBe("item-announced");
  });

  test("not to an earlier meeting, an open one, or the same", async () => {
    const { meetingId, first } = await opened();
    const earlier = await prepareMeeting(app, { startsAt: app.clock() - 86_400_000 });
    const to = (toMeetingId: string) =>
      refusalOf(
        postponeItem(app, secretary(), { meetingId, itemId: first, reason: "x", toMeetingId }),
      );
    expect(await to(meetingId)).toBe("postponed-where");
    expect(await to(earlier.meetingId)).toBe("postponed-where");
    expect(await to("nowhere")).toBe("postponed-where");
  });

  describe("in session", () => {
    test("an item is concluded in words, and then stands", async () => {
      const { meetingId, first, second } = await opened();
      const conclude = (itemId: string, conclusion = "Thống nhất chủ trương") =>
        concludeItem(app, by("prime-minister"), { meetingId, itemId, conclusion });
      expect(await refusalOf(conclude(first))).toBe("item-not-current");
      await takeUpItem(app, secretary(), { meetingId, itemId: first });
      await conclude(first);
      await conclude(first, "Thống nhất chủ trương, giao Bộ Tư pháp hoàn thiện");
      const row = await app.write("agenda_items").where({ id: first }).first();
      expect(row).toMatchObject({
        conclusion: "Thống nhất chủ trương, giao Bộ Tư pháp hoàn thiện",
        concluded_by: personId("prime-minister"),
      });
      const change = { ...itemForm(), meetingId, itemId: first };
      expect(await refusalOf(editItem(app, secretary(), change))).toBe("item-settled");
      const off = { meetingId, itemId: first, reason: "x" };
      expect(await refusalOf(withdrawItem(app, secretary(), off))).toBe("item-settled");
      expect(await refusalOf(conclude(second))).toBe("item-not-current");
      const left = (await unsettledItems(app.write, meetingId)).map(({ position }) => position);
      expect(left).toEqual(["2", "3"]);
      for (const login of ["minister-of-justice", "officer-of-justice"]) {
        const deed = { meetingId, itemId: first, conclusion: "x" };
        expect(await refusalOf(concludeItem(app, by(login), deed))).toBe("not-allowed");
      }
      const events = JSON.stringify(app.published);
      expect(events).not.toContain("Thống nhất");
    });

    test("the clock of an item counts only its own turns", async () => {
      const { meetingId, first, second } = await opened();
      const turn = async (itemId: string, minutes: number) => {
        await takeUpItem(app, secretary(), { meetingId, itemId });
        app.time.moveTo(app.clock() + minutes * MINUTE);
      };
      await turn(first, 5);
      await turn(second, 90);
      await turn(first, 2);
      await turn(first, 1);
      await closeMeeting(app, by("prime-minister"), { meetingId });
      const items = await agendaItems(app.write, meetingId);
      expect(items.map(({ spentMs }) => Math.round(spentMs / MINUTE))).toEqual([8, 90, 0]);
      expect(items.every(({ turnedAt }) => turnedAt === null)).toBe(true);
    });

    test("nothing is arranged once it has closed", async () => {
      const { meetingId, first } = await opened();
      await closeMeeting(app, by("prime-minister"), { meetingId });
      const about = { meetingId, itemId: first };
      const tries = [
        () => addItem(app, secretary(), { ...itemForm(), meetingId }),
        () => addSection(app, secretary(), { meetingId, title: "x" }),
        () => editItem(app, secretary(), { ...itemForm(), ...about }),
        () => moveItem(app, secretary(), { ...about, parentId: null, index: 1 }),
        () => withdrawItem(app, secretary(), { ...about, reason: "x" }),
        () => restoreItem(app, secretary(), about),
        () => removeItem(app, secretary(), about),
      ];
      for (const attempt of tries) expect(await refusalOf(attempt())).toBe("meeting-closed");
    });
  });

  test.each(["minister-of-justice", "officer-of-justice", "prime-minister"])(
    "%s arranges nothing",
    async (login) => {
      const { meetingId, first } = await publishedMeeting(app);
      const move = { meetingId, itemId: first, parentId: null, index: 2 };
      expect(await refusalOf(moveItem(app, by(login), move))).toBe("not-allowed");
      const facts = { ...itemForm(), leadId: organisationId("justice"), meetingId };
      expect(await refusalOf(addItem(app, by(login), facts))).toBe("not-allowed");
    },
  );
});
