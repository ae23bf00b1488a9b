import { PDFDocument } from "@cantoo/pdf-lib";
import { BODY_ID, organisationId, personId, seatId } from "../db/fixtures/government.ts";
import type { Caller } from "./support/caller.ts";
import { openDemo } from "./support/demo.ts";
import { signInOnce } from "./support/scene.ts";
import { IN_ROOM } from "./support/seats.ts";
import { must } from "./support/stage.ts";
import { expect, test } from "./support/story.ts";

/*
 * A month of the Government Office: two dossiers, one agenda, three answers, a paper replaced, an
 * item late, a quorum lost, a recusal, a break, an item left to the next meeting, minutes, archive.
 * Every step of the meeting is tried too early first, and refused by name.
 */

const LAW = "Dự án Luật Hộ tịch (sửa đổi), bản trình tháng 12";
const SCHEME = "Đề án trung tâm dữ liệu quốc gia giai đoạn hai";
const LATE = "Hỗ trợ khẩn cấp sau mưa lũ";
const REASON = "Thiếu báo cáo thẩm định của Bộ Tư pháp.";
/** Those who come, the chair first; 18 of 27 must be present. */
const ROOM = ["prime-minister", "minister-of-justice", "minister-of-science"].concat(
  IN_ROOM.filter((login) => !/prime-minister|of-justice|of-science/.test(login)),
);

test("a month: from two dossiers to the archive", async ({ server, person }) => {
  test.setTimeout(420_000);
  let as = signInOnce(server);
  const post = async (login: string, path: string, fields: Record<string, string> = {}) =>
    must((await as(login)).post(path, fields));
  const refused = async (login: string, path: string, code: string, fields = {}) => {
    const { status, body } = await (await as(login)).post(path, fields);
    expect({ path, code: body.refusal?.code }).toEqual({ path, code });
    expect(status).toBeGreaterThanOrEqual(400);
  };
  /** People sign in anew each day. */
  const moveTo = async (instant: string) => {
    await server.moveTo(`${instant}+07:00`);
    as = signInOnce(server);
  };
  const create = async (title: string, startsAt: string) => {
    const facts = { bodyId: BODY_ID, kind: "regular", title, startsAt };
    const place = { place: "Phòng họp Chính phủ", chairSeatId: seatId("prime-minister") };
    return String(
      (await post("specialist", "/meetings/create", { ...facts, ...place }))["meetingId"],
    );
  };
  const meetingId = await create("Phiên họp Chính phủ cuối năm 2026", "2026-12-29T08:00");
  const nextId = await create("Phiên họp Chính phủ đầu năm 2027", "2027-01-28T08:00");
  const at = `/meetings/${meetingId}`;

  await test.step("two ministries submit; one is returned, completes and comes again", async () => {
    const law = await submitDossier("justice", LAW, "legal-text", ["submission"]);
    const scheme = await submitDossier("science", SCHEME, "scheme", ["submission"]);
    await post("specialist", `/dossiers/${law}/return`, { reason: REASON });
    await refused("specialist", `/dossiers/${law}/accept`, "dossier-not-submitted");
    await attach("justice", law, "appraisal");
    await post("lead-of-justice", `/dossiers/${law}/submit`);
    for (const id of [law, scheme]) {
      await post("specialist", `/dossiers/${id}/accept`);
      await post("specialist", `/dossiers/${id}/schedule`, { meetingId });
    }
  });

  async function submitDossier(code: string, title: string, matter: string, papers: string[]) {
    const facts = { title, matter, preferredMeetingId: meetingId, minutes: "30", mode: "decision" };
    const made = await post(`officer-of-${code}`, "/dossiers/create", facts);
    const id = String(made["dossierId"]);
    for (const kind of papers) await attach(code, id, kind);
    await post(`lead-of-${code}`, `/dossiers/${id}/submit`);
    return id;
  }

  async function attach(code: string, dossierId: string, kind: string) {
    const caller = await as(`officer-of-${code}`);
    await send(caller, `/dossiers/${dossierId}/papers`, { title: kind, kind }, 3);
  }

  async function send(caller: Caller, path: string, what: Record<string, unknown>, pages: number) {
    const key = crypto.randomUUID();
    const upload = { key, fileName: "tai-lieu.pdf", readerIds: null, ...what };
    const response = await fetch(server.url + path, {
      method: "POST",
      headers: {
        ...{ cookie: caller.cookie, origin: server.url },
        "X-Upload": encodeURIComponent(JSON.stringify(upload)),
      },
      body: await pdf(pages),
    });
    const text = await response.text();
    const { answer } = JSON.parse(text);
    if (!answer) throw new Error(`${path}: ${response.status} ${text}`);
    return answer;
  }

  const items = async () => (await openDemo(server.dataDir)).itemsOf(meetingId);
  const named = async (title: string) => {
    const found = (await items()).find((item) => item.title === title);
    if (!found) throw new Error(`No item ${title}`);
    return found.id;
  };

  await test.step("the chair approves; a change asks for it again; no step out of turn", async () => {
    await moveTo("2026-12-10T09:00:00");
    await refused("specialist", `${at}/invite`, "meeting-not-approved");
    await refused("specialist", `${at}/declare`, "meeting-not-invited");
    await refused("prime-minister", `${at}/open`, "meeting-not-published");
    await refused("prime-minister", `${at}/suspend`, "meeting-not-open", { reason: "Nghỉ" });
    await post("specialist", `${at}/ask-approval`);
    await refused("specialist", `${at}/approve`, "not-allowed");
    await post("prime-minister", `${at}/approve`);
    await post("specialist", `${at}/items/add`, itemFields("Tình hình kinh tế", "finance"));
    await refused("specialist", `${at}/invite`, "meeting-not-approved");
    await post("specialist", `${at}/ask-approval`);
    await post("prime-minister", `${at}/approve`);
    expect((await (await as("minister-of-justice")).get(at)).status).toBe(404);
    await post("specialist", `${at}/invite`);
    await refused("specialist", `${at}/invite`, "meeting-already-invited");
    expect((await (await as("minister-of-justice")).get(at)).status).toBe(200);
  });

  await test.step("three answers, and the chair's consent", async () => {
    const demo = await openDemo(server.dataDir);
    const invitation = (login: string) => `/invitations/${demo.invitationOf(meetingId, login)}`;
    await post("minister-of-justice", `${invitation("minister-of-justice")}/answer`, {
      kind: "IN_ROOM",
    });
    await post("minister-of-construction", `${invitation("minister-of-construction")}/answer`, {
      kind: "ONLINE",
    });
    const absent = await post(
      "minister-of-culture",
      `${invitation("minister-of-culture")}/answer`,
      {
        ...{ kind: "ABSENT", reason: "Công tác nước ngoài" },
        substituteId: personId("deputy-of-culture"),
      },
    );
    await post("prime-minister", `${invitation("minister-of-culture")}/decide`, {
      ...{ answerId: String(absent["answerId"]), consented: "true" },
    });
    const secretariat = await person("specialist", "desk");
    await secretariat.goto(`${at}/prepare`);
    const forecast = secretariat.getByRole("region", { name: "Dự báo số thành viên dự họp" });
    await expect(forecast).toContainText("trên 27, cần 18");
    await secretariat.context().close();
  });

  await test.step("a paper is replaced, one is restricted, an item comes late", async () => {
    await moveTo("2026-12-22T09:00:00");
    const specialist = await as("specialist");
    const demo = await openDemo(server.dataDir);
    const lawId = await named(LAW);
    const [first] = demo.papersOf(meetingId).filter(({ itemId }) => itemId === lawId);
    if (!first) throw new Error("The dossier's papers are not on the agenda");
    await post("specialist", `/papers/${first.id}/publish`);
    await send(specialist, `/papers/${first.id}/replace`, { note: "Sửa Điều 2" }, 4);
    await post("specialist", `${at}/items/add`, itemFields(LATE, "agriculture"));
    const late = await named(LATE);
    const secret = await send(
      specialist,
      `/items/${late}/papers`,
      {
        ...{
          title: "Phụ lục hạn chế",
          kind: "annex",
          readerIds: [personId("minister-of-defence")],
        },
      },
      1,
    );
    await post("specialist", `${at}/declare`);
    const read = async (login: string, id: string) =>
      (await (await as(login)).get(`/papers/${id}/file`)).status;
    expect(await read("minister-of-defence", secret.paperId)).toBe(200);
    expect(await read("minister-of-justice", secret.paperId)).toBe(404);
    const minister = await person("minister-of-justice", "tablet");
    await minister.goto(at);
    await expect(minister.getByText(LATE).first()).toBeVisible();
    await expect(minister.getByText("Phụ lục hạn chế")).toHaveCount(0);
    await minister.context().close();
  });

  await test.step("no opening without a quorum; lost in the middle, no vote; regained, a vote", async () => {
    await moveTo("2026-12-29T08:00:00");
    const mark = (login: string, kind = "IN_ROOM") =>
      post("specialist", `${at}/attendance`, { seatId: seatId(login), kind });
    for (const login of ROOM.slice(0, 17)) await mark(login);
    await refused("prime-minister", `${at}/open`, "no-quorum");
    await mark(ROOM[17] ?? "");
    await post("prime-minister", `${at}/open`);
    await refused("specialist", `${at}/declare`, "meeting-already-open");
    const lawId = await named(LAW);
    await post("specialist", `${at}/take-up`, { itemId: lawId });
    await mark(ROOM[16] ?? "", "LEFT");
    const chair = await person("prime-minister", "tablet");
    await chair.goto(at);
    await expect(chair.getByRole("alert").first()).toContainText("cần ít nhất 18");
    await refused("specialist", `${at}/open-vote`, "no-quorum", { itemId: lawId });
    await mark(ROOM[16] ?? "");
    await expect(chair.getByText("Đã đủ lại số thành viên").first()).toBeVisible();
    await chair.context().close();
  });

  await test.step("a recused minister has neither the papers nor the vote", async () => {
    const lawId = await named(LAW);
    const paper = (await openDemo(server.dataDir))
      .papersOf(meetingId)
      .find(({ itemId }) => itemId === lawId);
    const file = `/papers/${paper?.id}/file`;
    const science = await as("minister-of-science");
    expect((await science.get(file)).status).toBe(200);
    await post("minister-of-science", `${at}/recuse`, { itemId: lawId, reason: "Có liên quan" });
    expect((await science.get(file)).status).toBe(404);
    const { voteId } = await post("specialist", `${at}/open-vote`, { itemId: lawId });
    await refused("minister-of-science", `/votes/${voteId}/cast`, "recused-no-vote", {
      choice: "FOR",
    });
    await refused("prime-minister", `${at}/suspend`, "meeting-has-open-vote", { reason: "Nghỉ" });
    for (const login of ROOM.slice(0, 15).filter((each) => each !== "minister-of-science")) {
      await post(login, `/votes/${voteId}/cast`, { choice: "FOR" });
    }
    await post("specialist", `/votes/${voteId}/close`);
    await post("specialist", `/votes/${voteId}/announce`);
  });

  await test.step("a break: nothing is voted on until the meeting is resumed", async () => {
    await post("prime-minister", `${at}/suspend`, { reason: "Nghỉ giữa giờ", expected: "10:30" });
    const scheme = { itemId: await named(SCHEME) };
    await refused("prime-minister", `${at}/suspend`, "meeting-suspended", { reason: "Nghỉ" });
    await refused("specialist", `${at}/take-up`, "meeting-suspended", scheme);
    await refused("specialist", `${at}/open-vote`, "meeting-suspended", scheme);
    await post("prime-minister", `${at}/resume`);
    await refused("prime-minister", `${at}/resume`, "meeting-not-suspended");
  });

  await test.step("what is not ripe goes to the next meeting, whose agenda shows it", async () => {
    await post("specialist", `${at}/items/${await named(SCHEME)}/postpone`, {
      ...{ reason: "Cần thêm ý kiến của các bộ", toMeetingId: nextId },
    });
    const secretariat = await person("specialist", "desk");
    await secretariat.goto(`/meetings/${nextId}/prepare`);
    await expect(secretariat.getByText(SCHEME).first()).toBeVisible();
    await expect(secretariat.getByText(/[Cc]huyển từ/).first()).toBeVisible();
    await secretariat.context().close();
  });

  await test.step("closed; the archive waits for every item and for the minutes", async () => {
    for (const title of ["Tình hình kinh tế", LATE]) {
      await post("specialist", `${at}/take-up`, { itemId: await named(title) });
    }
    await post("prime-minister", `${at}/close`);
    await refused("specialist", `${at}/archive`, "meeting-not-settled");
    for (const title of ["Tình hình kinh tế", LATE]) {
      await post("specialist", `${at}/items/${await named(title)}/conclude`, {
        conclusion: "Giao các bộ thực hiện theo ý kiến kết luận của Chủ tọa.",
      });
    }
    await refused("specialist", `${at}/archive`, "meeting-not-settled");
  });

  await test.step("minutes from the meeting's own data, commented, confirmed, closed to change", async () => {
    await moveTo("2026-12-30T09:00:00");
    let version = "0";
    const minutes = async (login: string, step: string, fields = {}) => {
      const answer = await post(login, `${at}/minutes/${step}`, { version, ...fields });
      version = String(answer["version"] ?? version);
      return answer;
    };
    await minutes("specialist", "draft");
    await minutes("specialist", "circulate");
    const { commentId } = await minutes("minister-of-justice", "comment", {
      text: "Đề nghị ghi rõ thời hạn trình lại.",
    });
    await minutes("specialist", "answer", {
      ...{ commentId: String(commentId), verdict: "accepted", text: "Đã tiếp thu." },
    });
    await minutes("prime-minister", "confirm");
    // The paper of the minutes is typeset by a job; only then are they closed.
    const pdfOfMinutes = async () =>
      (await (await as("specialist")).get(`${at}/minutes/pdf`)).status;
    await expect.poll(pdfOfMinutes, { timeout: 30_000 }).toBe(200);
    const minister = await person("minister-of-justice", "tablet");
    await minister.goto(`${at}/minutes`);
    await expect(minister.getByText(LAW).first()).toBeVisible();
    await minister.context().close();
  });

  await test.step("archived, and found again without marks", async () => {
    await post("specialist", `${at}/archive`);
    await refused("prime-minister", `${at}/close`, "meeting-archived");
    await refused(
      "specialist",
      `${at}/items/add`,
      "meeting-archived",
      itemFields("Muộn", "health"),
    );
    const secretariat = await person("specialist", "desk");
    await secretariat.goto("/archive");
    await expect(secretariat.getByText("Phiên họp Chính phủ cuối năm 2026").first()).toBeVisible();
    await secretariat.goto("/search?q=ho tich");
    await expect(secretariat.getByText(LAW).first()).toBeVisible();
  });
});

function itemFields(title: string, code: string): Record<string, string> {
  const office = organisationId(code);
  return { title, leadId: office, presenterId: office, minutes: "20", mode: "discussion" };
}

async function pdf(pages: number): Promise<Blob> {
  const made = await PDFDocument.create();
  for (let page = 1; page <= pages; page += 1) made.addPage().drawText(`Page ${page}`);
  return new Blob([Buffer.from(await made.save())]);
}
