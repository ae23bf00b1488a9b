import { mkdtempSync, rmSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "playwright/test";
import WebSocket from "ws";
import { BODY_ID, organisationId, personId, seatId } from "../db/fixtures/government.ts";
import { ballotBody, opinionBody } from "./support/ballots.ts";
import { callerWith, type Caller } from "./support/caller.ts";
import { urgentBody } from "./support/urgent.ts";
import { fill, routeTable, type RouteLine } from "./support/route-table.ts";
import { PLANNED_TITLE, setScene, uploadHeaders, type Scene } from "./support/scene.ts";
import { startServer, TEMPLATE, type Server } from "./support/server.ts";
import { must } from "./support/stage.ts";

/*
 * Every route of the build, asked by everybody, with a real id and with one that was never given.
 *
 * `enter`: whom it lets through (what the rule then says of the body or the state is another
 * matter). `refused`: who may see the thing and is told 403. To all the rest the answer for the real
 * id must be the answer for the missing one, to the letter.
 */

const NOBODY = "nobody";

const SECRETARIAT = [
  "specialist",
  "head-of-general-affairs",
  "vice-chairman-of-government-office",
  "chairman-of-government-office", // a seat as well
];
const CHAIR = "prime-minister";
const SUBSTITUTED = "minister-of-health";
const SEATS = ["minister-of-justice", "minister-of-science", "dpm-digital", SUBSTITUTED];
const SUBSTITUTE = "deputy-of-health";
const ASSISTANT = "assistant-of-justice";
const LEADING = ["officer-of-science", "lead-of-science"]; // of an item of today
const ELSEWHERE = ["officer-of-justice", "lead-of-justice"]; // of no item of today
const LEADS = ["lead-of-science", "lead-of-justice"];
const GUEST = "chairman-of-da-nang";
const WITHOUT_ROLE = "deputy-of-justice";
const OPERATOR = "operator";
const AUDITOR = "auditor";

const SIGNED_IN = [
  ...SECRETARIAT,
  CHAIR,
  ...SEATS,
  SUBSTITUTE,
  ASSISTANT,
  ...LEADING,
  ...ELSEWHERE,
  GUEST,
  WITHOUT_ROLE,
  OPERATOR,
  AUDITOR,
];
const EVERYBODY = [...SIGNED_IN, NOBODY];

/** Who reads every paper of today's meeting, and who sees that it takes place. */
const READERS = [...SECRETARIAT, CHAIR, ...SEATS, SUBSTITUTE, ASSISTANT];
const OF_TODAY = [...READERS, ...LEADING, GUEST];
/** Everybody who belonged to the past meeting; the ministries' items were others. */
const OF_PAST = [...SECRETARIAT, CHAIR, ...SEATS, ASSISTANT];
/** The Government network: resolutions and tasks. */
const NETWORK = [...SECRETARIAT, CHAIR, ...SEATS, ASSISTANT, ...LEADING, ...ELSEWHERE];

/** A ballot is drafted in the department, issued by the leadership, answered by the members. */
const DEPARTMENT = ["specialist", "head-of-general-affairs"];
const LEADERSHIP = ["vice-chairman-of-government-office", "chairman-of-government-office"];
const ASKED = ["chairman-of-government-office", CHAIR, ...SEATS];
const OF_BALLOT = [...SECRETARIAT, CHAIR, ...SEATS, ASSISTANT, ...LEADING];

/** Who sees the campaign that is under way: it inspects Justice, Health and Da Nang, not Science. */
const INSPECTOR = "officer-of-justice"; // named in the campaign
const OF_CAMPAIGN = [
  ...[...SECRETARIAT, CHAIR, "dpm-digital", "minister-of-justice", SUBSTITUTED, SUBSTITUTE],
  ...[ASSISTANT, ...ELSEWHERE, GUEST, WITHOUT_ROLE],
];

const except = (all: readonly string[], ...some: (string | readonly string[])[]) =>
  all.filter((login) => !some.flat().includes(login));

type Row = {
  route: string;
  /** Which of several things of its kind. */
  thing?: string;
  /** The route's parameters; the last part of a page's address may follow as `search`. */
  params?: (scene: Scene) => string[];
  search?: (scene: Scene) => Record<string, string>;
  body?: (scene: Scene, login: string) => Record<string, string>;
  send?: "form" | "multipart" | "upload";
  enter: readonly string[];
  refused?: readonly string[];
  /** Needs a server of its own: what it does would change the answers of the rows behind it. */
  alters?: boolean;
  /** No thing to guess: everybody gets the same. */
  same?: number;
};

const today = ({ demo }: Scene) => [demo.meetingId];
const past = ({ demo }: Scene) => [demo.past.id];
const invitation = ({ demo }: Scene) => [demo.invitationOf(demo.meetingId, "minister-of-justice")];
const planned = ({ planned: { meetingId } }: Scene) => [meetingId];
const ofToday = ({ demo, voted }: Scene) => [demo.meetingId, voted.id];
const paper =
  (standing: string, place = 0) =>
  ({ demo }: Scene) => [
    demo.papersOf(demo.meetingId).filter((each) => each.standing === standing)[place]?.id ?? "",
  ];
const unpublished = ({ unpublishedId }: Scene) => [unpublishedId];
const issued = ({ demo }: Scene) => [demo.resolutions[0]?.id ?? ""];
const draft = ({ draftId }: Scene) => [draftId];
const taskOf =
  (lead: string, state: string) =>
  ({ demo }: Scene) => [
    demo.tasks.find((each) => each.lead === lead && each.state === state)?.id ?? "",
  ];
const dossier =
  (state: string) =>
  ({ demo }: Scene) => [demo.dossiers.find((each) => each.state === state)?.id ?? ""];
const dossierPaper =
  (standing: string) =>
  ({ demo }: Scene) => {
    const found = demo.dossiers.find(({ state }) => state === standing);
    return [found?.id ?? "", found?.paperId ?? ""];
  };
const dossierBody = () => ({
  title: "Báo cáo tổng kết",
  matter: "report",
  minutes: "20",
  mode: "information",
});
const draftBallot = ({ ballots }: Scene) => [ballots.draftId];
const issuedBallot = ({ ballots }: Scene) => [ballots.issuedId];
const issuedPaper = ({ ballots }: Scene) => [ballots.issuedId, ballots.paperId];
const campaignUnderWay = ({ demo }: Scene) => demo.campaigns.find(({ state }) => state === "open");
const campaign = (scene: Scene) => [campaignUnderWay(scene)?.id ?? ""];
const campaignBody = () => ({
  ...{ title: "Kiểm tra", purpose: "Kiểm tra", fromOn: "2026-11-02", toOn: "2026-11-30" },
  ...{ "bodyIds[]": organisationId("justice"), criteria: "Có kế hoạch", previousId: "none" },
});
/** A version nobody has seen yet, so that nothing is written. */
const cellBody = (scene: Scene) => ({
  ...{ criterionId: campaignUnderWay(scene)?.criterionId ?? "", seen: "99" },
  ...{ organisationId: organisationId("justice"), mark: "met", text: "Đã ban hành." },
});
const justiceTask = taskOf("justice", "in-progress");
const announced = ({ announcedVoteId }: Scene) => [announcedVoteId];
const open = ({ openVoteId }: Scene) => [openVoteId];

const item = { title: "Nội dung khác", minutes: "15", mode: "discussion" };
const itemBody = () => ({
  ...item,
  leadId: organisationId("finance"),
  presenterId: organisationId("finance"),
});
const meetingBody = () => ({
  kind: "regular",
  title: "Phiên họp Chính phủ",
  place: "Phòng họp Chính phủ",
  startsAt: "2026-12-28T08:00",
  chairSeatId: seatId("prime-minister"),
});
const queued = ({ requestId }: Scene) => ({ requestId, beforeId: "" });
const reason = () => ({ reason: "Đề nghị bổ sung số liệu." });

/** Of an organisation there is not. */
const personBody = () => ({
  ...{ titleVi: "Chuyên viên", titleEn: "Specialist", organisationId: "nowhere" },
});
/** Beneath itself, or beneath nothing there is. */
const organisationBody = () => ({
  ...{ nameVi: "Vụ", nameEn: "Unit", parentId: "nowhere" },
});

type OfPaper = Pick<Row, "route" | "search"> & { rest: string[]; stays?: true };

const table: Row[] = [
  // Decided outside the procedure.
  { route: "urgent-decisions._index", enter: [...SECRETARIAT, CHAIR, ...SEATS] },
  {
    route: "urgent-decisions.enter",
    body: urgentBody,
    enter: SECRETARIAT,
    refused: [CHAIR, ...SEATS],
  },
  {
    route: "urgent-decisions.$id.report",
    params: ({ urgentId }) => [urgentId],
    body: ({ planned: { meetingId } }) => ({ meetingId }),
    enter: SECRETARIAT,
    refused: [CHAIR, ...SEATS],
  },
  {
    route: "urgent-decisions.$id.withdraw",
    params: ({ urgentId }) => [urgentId],
    body: reason,
    enter: SECRETARIAT,
    refused: [CHAIR, ...SEATS],
    alters: true,
  },

  // The pages of everybody.
  { route: "_index", enter: SIGNED_IN },
  { route: "sign-in", enter: EVERYBODY },
  { route: "preferences", enter: SIGNED_IN },
  { route: "log", enter: [AUDITOR] },

  // The door.
  {
    route: "accounts.sign-in",
    // One name each: a name's own tries are limited.
    body: (_scene, login) => ({ login: `no-such-${login}`, password: "không đúng" }),
    enter: [],
    same: 401,
  },
  { route: "sign-in_.code", enter: EVERYBODY },
  { route: "accounts.ask-passkey", enter: [], same: 200 },
  { route: "accounts.passkey-sign-in", body: () => ({ said: "{}" }), enter: [], same: 401 },
  // All here have signed in by password alone.
  { route: "passkeys.ask", enter: [], refused: SIGNED_IN },
  { route: "passkeys.enrol", body: () => ({ said: "{}" }), enter: [], refused: SIGNED_IN },
  { route: "passkeys.$id.remove", params: () => ["no-such-passkey"], enter: [] },
  {
    route: "preferences.password",
    body: () => ({ current: "không đúng", password: "con đò qua sông lúc chiều" }),
    enter: SIGNED_IN,
  },
  { route: "sign-ins.$id.end", params: () => ["no-such-sign-in"], enter: [] },
  { route: "sign-ins.end-others", enter: SIGNED_IN },
  { route: "sign-ins.noted", enter: SIGNED_IN },
  {
    route: "accounts.redeem-code",
    body: () => ({ code: "K7QM-3FXD-0R1V-W2H8-ABCD-EFGH", password: "con đò qua sông" }),
    enter: [],
    same: 401,
  },
  {
    route: "people.$id.issue-code",
    // Of somebody who does not appear here: whatever opened their account ends.
    params: () => [personId("minister-of-culture")],
    body: () => ({ code: "K7QM3FXD0R1VW2H8ABCDEFGH" }),
    enter: [OPERATOR],
  },
  { route: "demo.sign-in", body: () => ({ personId: "no-such-person" }), enter: [], same: 404 },
  { route: "language", body: () => ({ locale: "vi" }), enter: [], same: 200 },
  { route: "sign-out", enter: [], same: 200, alters: true },
  { route: "activity", enter: SIGNED_IN },
  { route: "destroyed-notes", enter: SIGNED_IN },
  { route: "preferences.save", body: () => ({ locale: "vi", theme: "auto" }), enter: SIGNED_IN },
  {
    route: "preferences.reminders",
    body: () => ({
      ...{ "mail.task-near": "digest", "mail.task-overdue": "digest" },
      "mail.task-escalated": "digest",
    }),
    enter: SIGNED_IN,
  },
  { route: "notices._index", enter: SIGNED_IN },
  { route: "notices.mark-unread", body: () => ({ notice: "no-such-notice" }), enter: SIGNED_IN },
  {
    route: "preferences.notices",
    body: () => ({
      ...{ "app.meetings": "yes", "app.ballots": "yes", "mail.meetings": "each" },
      ...{ "mail.ballots": "each", "mail.papers": "each", "mail.minutes": "no" },
      ...{ "mail.documents": "no", "mail.tasks": "no", "mail.dossiers": "no" },
    }),
    enter: SIGNED_IN,
  },
  { route: "notices.mark-read", body: () => ({ notice: "no-such-notice" }), enter: SIGNED_IN },

  // Who is who: the operator's, who sees no content. What is asked here is refused by its rule.
  ...["people._index", "organisations._index", "bodies._index"].map((route): Row => ({
    route,
    enter: [OPERATOR],
  })),
  { route: "people.$id._index", params: () => [personId(GUEST)], enter: [OPERATOR] },
  ...[
    { route: "people.add", body: () => ({ ...personBody(), login: "nguoi-moi" }) },
    { route: "people.$id.edit", body: personBody },
    { route: "people.$id.end", body: () => ({ lastDay: "2999-12-31" }) },
    { route: "people.$id.reinstate" },
    { route: "people.$id.lock", params: () => [personId(OPERATOR)] },
    { route: "people.$id.unlock" },
    { route: "people.$id.end-sign-ins", params: () => [personId("lead-of-health")] },
    {
      route: "people.$id.roles.grant",
      body: () => ({ role: "guest", fromOn: "2026-12-02", toOn: "2026-12-01" }),
    },
    {
      route: "organisations.add",
      params: () => [],
      body: () => ({ ...organisationBody(), code: "moi", kind: "unit" }),
    },
    {
      route: "organisations.$id.edit",
      params: () => [organisationId("science")],
      body: organisationBody,
    },
    {
      route: "bodies.add",
      params: () => [],
      body: () => ({ code: "government", nameVi: "Chính phủ", nameEn: "Government" }),
    },
    {
      route: "bodies.$id.seats.add",
      params: () => [BODY_ID],
      body: () => ({ code: "prime-minister", nameVi: "Thủ tướng", nameEn: "Head" }),
    },
    {
      route: "seats.$id.holder",
      params: () => [seatId("minister-of-science")],
      body: () => ({ personId: personId("minister-of-science"), fromOn: "2999-01-01" }),
    },
    { route: "seats.$id.reopen", params: () => [seatId("minister-of-science")] },
    {
      route: "seats.$id.place",
      params: () => [seatId("minister-of-science")],
      body: () => ({ behind: seatId("minister-of-science") }),
    },
    {
      route: "seats.$id.end",
      params: () => [seatId("minister-of-science")],
      body: () => ({ lastDay: "2000-01-01" }),
    },
  ].map((row): Row => ({
    params: () => (row.route === "people.add" ? [] : [personId(GUEST)]),
    enter: [OPERATOR],
    ...row,
  })),
  // Nothing that could be ended without changing the answers of the rows behind it.
  ...[
    { route: "people.$id.roles.$role.end", body: () => ({ lastDay: "2026-12-01" }) },
    { route: "people.$id.roles.$role.reopen" },
    { route: "seats.$id.terms.$term.withdraw" },
  ].map((row): Row => ({ ...row, params: () => ["nowhere", "none"], enter: [] })),
  {
    route: "organisations.$id.end",
    params: () => ["nowhere"],
    body: () => ({ lastDay: "2026-12-01" }),
    enter: [],
  },
  { route: "officers._index", enter: LEADS },
  {
    route: "officers.add",
    body: () => ({ ...personBody(), login: "dau-moi-moi", fromOn: "2026-12-01" }),
    enter: LEADS,
  },
  {
    route: "officers.$id.end",
    params: () => ["role-officer-of-justice-ministry-officer"],
    body: () => ({ lastDay: "2000-01-01" }),
    enter: ["lead-of-justice"],
  },
  { route: "people.import._index", enter: [OPERATOR] },
  { route: "people.import.template", enter: [OPERATOR] },
  { route: "people.import.stage", send: "multipart", enter: [OPERATOR] },
  ...[
    { route: "people.import.$id._index" },
    { route: "people.import.$id.leave-out", body: () => ({ row: "2", side: "out" }) },
    { route: "people.import.$id.commit", body: () => ({ expected: "1" }) },
    { route: "people.import.$id.discard" },
  ].map((row): Row => ({ ...row, params: () => ["nowhere"], enter: [] })),

  // Meetings.
  { route: "meetings._index", enter: SIGNED_IN },
  { route: "meetings.new", enter: SECRETARIAT },
  {
    route: "meetings.create",
    body: () => ({ ...meetingBody(), bodyId: BODY_ID }),
    enter: SECRETARIAT,
  },
  { route: "meetings.$id._index", thing: "open", params: today, enter: OF_TODAY },
  { route: "meetings.$id._index", thing: "past", params: past, enter: OF_PAST },
  {
    route: "meetings.$id._index",
    thing: "in preparation",
    params: planned,
    enter: [...SECRETARIAT, CHAIR],
  },
  { route: "meetings.$id.book", params: today, enter: OF_TODAY },
  { route: "meetings.$id.book", thing: "past", params: past, enter: OF_PAST },
  {
    route: "meetings.$id.conduct",
    params: today,
    enter: [...SECRETARIAT, CHAIR],
    refused: except(OF_TODAY, SECRETARIAT, CHAIR),
  },
  {
    route: "meetings.$id.conduct",
    thing: "in preparation",
    params: planned,
    // The chair is told that it is too early.
    enter: [...SECRETARIAT, CHAIR],
  },
  {
    route: "meetings.$id.as.$seatId",
    params: ({ demo }) => [demo.meetingId, seatId("minister-of-justice")],
    enter: SECRETARIAT,
  },
  {
    route: "meetings.$id.prepare",
    params: today,
    enter: SECRETARIAT,
    refused: except(OF_TODAY, SECRETARIAT),
  },
  {
    route: "meetings.$id.prepare",
    thing: "in preparation",
    params: planned,
    enter: SECRETARIAT,
    refused: [CHAIR],
  },
  ...[
    { route: "meetings.$id.edit", body: meetingBody },
    { route: "meetings.$id.items.add", body: itemBody },
    { route: "meetings.$id.sections.add", body: () => ({ title: "Các vấn đề chung" }) },
    {
      route: "meetings.$id.attendance",
      body: () => ({ seatId: seatId("minister-of-justice"), kind: "IN_ROOM" }),
    },
    {
      route: "meetings.$id.mark-guest",
      body: () => ({ personId: personId(GUEST), kind: "IN_ROOM" }),
    },
    {
      route: "meetings.$id.excuse",
      body: () => ({ seatId: seatId("minister-of-culture"), excused: "true" }),
    },
    {
      route: "meetings.$id.substitute",
      body: () => ({ seatId: seatId(SUBSTITUTED), substituteId: personId(SUBSTITUTE) }),
    },
    { route: "meetings.$id.publish", alters: true },
    { route: "meetings.$id.ask-approval" },
    { route: "meetings.$id.invite" },
    { route: "meetings.$id.declare" },
    { route: "meetings.$id.archive" },
    { route: "meetings.$id.save-template", body: () => ({ name: crypto.randomUUID() }) },
    {
      route: "meetings.$id.wall.make",
      body: () => ({ secret: "tuong-phong-hop-chinh-phu-000000002" }),
    },
    { route: "meetings.$id.wall.revoke", alters: true },
  ].map((row): Row => ({
    params: today,
    enter: SECRETARIAT,
    refused: except(OF_TODAY, SECRETARIAT),
    ...row,
  })),
  ...[
    { route: "meetings.$id.items.$item.edit", body: itemBody },
    { route: "meetings.$id.items.$item.move", body: () => ({ parentId: "", index: "0" }) },
    { route: "meetings.$id.items.$item.remove" },
    { route: "meetings.$id.items.$item.withdraw", body: () => ({ reason: "Chưa đủ hồ sơ" }) },
    { route: "meetings.$id.items.$item.restore" },
    {
      route: "meetings.$id.items.$item.postpone",
      body: ({ planned }: Scene) => ({ reason: "Chưa đủ hồ sơ", toMeetingId: planned.meetingId }),
    },
    {
      route: "meetings.$id.items.$item.guests",
      body: () => ({ personId: personId(GUEST), invited: "true" }),
    },
  ].map((row): Row => ({
    params: ofToday,
    enter: SECRETARIAT,
    refused: except(OF_TODAY, SECRETARIAT),
    ...row,
  })),
  ...["meetings.$id.publish", "meetings.$id.items.add"].map((route): Row => ({
    route,
    thing: "past",
    params: past,
    body: itemBody,
    enter: SECRETARIAT,
    refused: except(OF_PAST, SECRETARIAT),
  })),
  {
    route: "meetings.$id.check-in",
    params: today,
    body: () => ({ kind: "ONLINE" }),
    enter: [CHAIR, ...SEATS, "chairman-of-government-office"],
    refused: except(OF_TODAY, CHAIR, SEATS, "chairman-of-government-office"),
  },
  ...[
    { route: "meetings.$id.leave", alters: true },
    {
      route: "meetings.$id.recuse",
      body: ({ voted }: Scene) => ({ itemId: voted.id, reason: "Có lợi ích liên quan" }),
    },
    {
      route: "meetings.$id.mark-position",
      body: ({ voted }: Scene) => ({ itemId: voted.id, position: "SPEAK" }),
    },
    { route: "meetings.$id.lift-item", body: ({ voted }: Scene) => ({ itemId: voted.id }) },
    { route: "meetings.$id.revoke-recusal", body: ({ voted }: Scene) => ({ itemId: voted.id }) },
  ].map((row): Row => ({
    params: today,
    enter: [CHAIR, ...SEATS, "chairman-of-government-office"],
    refused: except(OF_TODAY, CHAIR, SEATS, "chairman-of-government-office"),
    ...row,
  })),
  {
    route: "meetings.$id.switch-to-remote-vote",
    params: today,
    enter: [CHAIR, ...SEATS, "chairman-of-government-office"],
    refused: except(OF_TODAY, CHAIR, SEATS, "chairman-of-government-office"),
  },
  ...["meetings.$id.open", "meetings.$id.close", "meetings.$id.approve"].map((route): Row => ({
    route,
    params: today,
    enter: [CHAIR],
    refused: except(OF_TODAY, CHAIR),
  })),
  ...["suspend", "resume", "cancel", "postpone"].map((deed): Row => ({
    route: `meetings.$id.${deed}`,
    params: today,
    body: reason,
    enter: [...SECRETARIAT, CHAIR],
    refused: except(OF_TODAY, CHAIR, SECRETARIAT),
    alters: deed === "suspend" || deed === "resume",
  })),
  ...["ask-approval", "approve"].map((deed): Row => ({
    route: `meetings.$id.${deed}`,
    thing: "in preparation",
    params: planned,
    enter: deed === "approve" ? [CHAIR] : SECRETARIAT,
    refused: deed === "approve" ? SECRETARIAT : [CHAIR],
    alters: true,
  })),
  {
    route: "meetings.$id.take-up",
    params: today,
    body: ({ voted }) => ({ itemId: voted.id }),
    enter: [...SECRETARIAT, CHAIR],
    refused: except(OF_TODAY, SECRETARIAT, CHAIR),
  },
  {
    route: "meetings.$id.sections.$item.rename",
    params: ofToday,
    body: () => ({ title: "Các vấn đề chung" }),
    // An item is no heading.
    enter: [],
    refused: except(OF_TODAY, SECRETARIAT),
  },
  {
    route: "meetings.$id.items.$item.conclude",
    params: ofToday,
    body: () => ({ conclusion: "Giao Bộ Tài chính hoàn thiện." }),
    enter: [...SECRETARIAT, CHAIR],
    refused: except(OF_TODAY, SECRETARIAT, CHAIR),
  },
  // The minutes of the past meeting: nobody has drafted them yet.
  { route: "meetings.$id.minutes", params: past, enter: SECRETARIAT },
  {
    route: "meetings.$id.minutes.draft",
    params: past,
    body: () => ({ version: "0" }),
    enter: SECRETARIAT,
    refused: except(OF_PAST, SECRETARIAT),
    alters: true,
  },
  ...[
    { route: "meetings.$id.minutes.circulate" },
    { route: "meetings.$id.minutes.comment", body: () => ({ version: "1", text: "Rõ." }) },
    {
      route: "meetings.$id.minutes.answer",
      body: () => ({ commentId: MISSING, verdict: "accepted" }),
    },
    { route: "meetings.$id.minutes.confirm", body: () => ({ version: "1" }) },
    { route: "meetings.$id.minutes.sign-again" },
    { route: "meetings.$id.minutes.pdf" },
  ].map((row): Row => ({ params: past, enter: [], ...row })),

  // The floor, the notes, the announcements, the wall.
  {
    route: "meetings.$id.ask-to-speak",
    params: today,
    enter: [CHAIR, ...SEATS, "chairman-of-government-office", SUBSTITUTE, GUEST],
    refused: [...except(SECRETARIAT, "chairman-of-government-office"), ASSISTANT, ...LEADING],
  },
  {
    route: "meetings.$id.withdraw-request",
    params: today,
    body: ({ requestId }) => ({ requestId }),
    enter: ["minister-of-justice"],
    alters: true,
  },
  ...[
    { route: "meetings.$id.move-request", body: queued },
    { route: "meetings.$id.give-floor", body: queued },
    { route: "meetings.$id.dismiss-request", body: queued },
    {
      route: "meetings.$id.call-upon",
      body: () => ({ personId: personId("minister-of-justice") }),
    },
    { route: "meetings.$id.stop-speaker" },
    { route: "meetings.$id.announce", body: () => ({ text: "Giải lao", minutes: "5" }) },
    { route: "meetings.$id.show-on-wall", body: () => ({ view: "auto" }) },
  ].map((row): Row => ({
    params: today,
    enter: [...SECRETARIAT, CHAIR],
    refused: except(OF_TODAY, SECRETARIAT, CHAIR),
    ...row,
  })),
  {
    route: "announcements.$id.dismiss",
    params: ({ announcementId }) => [announcementId],
    enter: OF_TODAY,
  },
  {
    route: "announcements.$id.end",
    params: ({ announcementId }) => [announcementId],
    enter: [...SECRETARIAT, CHAIR],
    refused: except(OF_TODAY, SECRETARIAT, CHAIR),
  },
  {
    route: "meetings.$id.add-note",
    params: today,
    body: () => ({ text: "Kết luận: giữ thời hạn." }),
    enter: SECRETARIAT,
    refused: except(OF_TODAY, SECRETARIAT),
  },
  ...[
    { route: "notes.$id.edit", body: () => ({ text: "Sửa lại.", version: "1" }) },
    { route: "notes.$id.remove", body: () => ({ version: "2" }) },
  ].map((row): Row => ({
    params: ({ noteId }) => [noteId],
    enter: SECRETARIAT,
    refused: [CHAIR],
    ...row,
  })),
  {
    route: "meetings.$id.demo-check-in",
    params: today,
    enter: [...SECRETARIAT, CHAIR],
    refused: except(OF_TODAY, SECRETARIAT, CHAIR),
  },

  // Invitations: the invitee alone, his assistant reads.
  {
    route: "invitations.$id",
    params: invitation,
    enter: ["minister-of-justice", ASSISTANT],
  },
  {
    route: "invitations.$id.answer",
    params: invitation,
    body: () => ({ kind: "IN_ROOM" }),
    enter: ["minister-of-justice"],
    refused: [ASSISTANT],
  },
  {
    route: "invitations.$id.decide",
    params: invitation,
    body: () => ({ answerId: "no-such-answer", consented: "true" }),
    enter: [CHAIR],
    refused: except(OF_TODAY, CHAIR),
  },
  {
    route: "meetings.$id.absences",
    params: today,
    enter: [...SECRETARIAT, CHAIR],
    refused: except(OF_TODAY, SECRETARIAT, CHAIR),
  },
  {
    route: "meetings.$id.remind",
    params: today,
    enter: SECRETARIAT,
    refused: except(OF_TODAY, SECRETARIAT),
  },
  { route: "outbox", enter: [...SECRETARIAT, OPERATOR] },
  { route: "calendar", enter: [...SECRETARIAT, OPERATOR] },
  {
    route: "calendar.enter",
    body: () => ({
      ...{ from: "2027-08-21", to: "", status: "working" },
      ...{ name: "Làm bù", source: "Thông báo của Bộ Nội vụ" },
    }),
    enter: except(SECRETARIAT, "specialist"),
    refused: ["specialist", OPERATOR],
  },
  {
    route: "calendar.$id.withdraw",
    params: ({ calendarDayId }) => [calendarDayId],
    body: () => ({ reason: "Nhập nhầm" }),
    enter: except(SECRETARIAT, "specialist"),
    refused: ["specialist", OPERATOR],
  },
  { route: "settings", enter: [...SECRETARIAT, OPERATOR] },
  {
    route: "settings.change",
    body: () => ({
      ...{ name: "vote-by-name", value: "off" },
      ...{ fromOn: "2027-08-21", bodyCode: "government" },
    }),
    enter: LEADERSHIP,
    refused: [...DEPARTMENT, OPERATOR],
  },
  { route: "system", enter: [...SECRETARIAT, OPERATOR] },
  { route: "system.retry-intake", enter: [...SECRETARIAT, OPERATOR] },
  {
    route: "outbox.$id.send-again",
    params: ({ demo }) => [demo.mailId],
    enter: [...SECRETARIAT, OPERATOR],
  },

  // Votes: the ministries' officers and the guests of an item do not learn of any.
  {
    route: "meetings.$id.open-vote",
    params: today,
    body: ({ voted }) => ({ itemId: voted.id }),
    enter: [...SECRETARIAT, CHAIR],
    refused: except(READERS, SECRETARIAT, CHAIR),
  },
  {
    route: "meetings.$id.open-block-vote",
    params: today,
    body: ({ voted }) => ({ "itemIds[]": voted.id }),
    enter: [...SECRETARIAT, CHAIR],
    refused: except(READERS, SECRETARIAT, CHAIR),
  },
  {
    route: "meetings.$id.prepare-vote",
    params: today,
    body: ({ voted }) => ({ itemId: voted.id, question: "Thông qua dự thảo" }),
    enter: [...SECRETARIAT, CHAIR],
    refused: except(READERS, SECRETARIAT, CHAIR),
  },
  ...["open", "discard", "close", "announce", "demo-cast"].map((deed): Row => ({
    route: `votes.$id.${deed}`,
    params: announced,
    enter: [...SECRETARIAT, CHAIR],
    refused: except(READERS, SECRETARIAT, CHAIR),
  })),
  {
    route: "votes.$id.annul",
    params: open,
    body: reason,
    enter: [...SECRETARIAT, CHAIR],
    refused: except(READERS, SECRETARIAT, CHAIR),
  },
  {
    route: "votes.$id.assist",
    params: open,
    body: () => ({ seatId: seatId("minister-of-health"), mark: "1" }),
    enter: SECRETARIAT,
    refused: except(READERS, SECRETARIAT),
  },
  {
    route: "votes.$id.key-in",
    params: open,
    body: () => ({ F: "1", A: "0", N: "0" }),
    enter: SECRETARIAT,
    refused: except(READERS, SECRETARIAT),
  },
  {
    route: "votes.$id.cast-secret",
    params: open,
    body: () => ({ mark: "F" }),
    enter: [CHAIR, ...SEATS, "chairman-of-government-office"],
    refused: except(READERS, CHAIR, SEATS, "chairman-of-government-office"),
  },
  {
    route: "votes.$id.receipt",
    params: ({ demo }) => [demo.votes.find((vote) => vote.meetingId === demo.past.id)?.id ?? ""],
    enter: [CHAIR, ...SEATS, "chairman-of-government-office"],
  },
  { route: "receipts._index", enter: SIGNED_IN },
  { route: "receipts.check", body: () => ({ text: "-" }), enter: SIGNED_IN },
  ...["receipts.$id", "receipts.$id.file", "receipts.$id.print"].map((route): Row => ({
    route,
    params: ({ demo }) => [demo.castOf("minister-of-justice")],
    enter: ["minister-of-justice"],
  })),
  {
    route: "votes.$id.result-sheet",
    params: announced,
    enter: READERS,
  },
  {
    route: "votes.$id.show-names",
    params: announced,
    enter: [CHAIR],
    refused: except(READERS, CHAIR),
  },
  {
    route: "votes.$id.cast",
    thing: "announced",
    params: announced,
    body: () => ({ choice: "FOR" }),
    enter: [CHAIR, ...SEATS, "chairman-of-government-office"],
    refused: except(READERS, CHAIR, SEATS, "chairman-of-government-office"),
  },
  {
    route: "votes.$id.cast",
    thing: "open",
    params: open,
    body: () => ({ choice: "FOR" }),
    enter: [CHAIR, ...SEATS, "chairman-of-government-office"],
    refused: except(READERS, CHAIR, SEATS, "chairman-of-government-office"),
  },

  // Papers.
  ...[
    { route: "papers.$id.file", rest: [] },
    { route: "papers.$id.find", rest: [] },
    { route: "papers.$id.manifest", rest: [] },
    { route: "papers.$id.signatures", rest: [] },
    { route: "papers.$id.check-signatures", rest: [] },
    { route: "papers.$id.page-one", rest: [] },
    { route: "papers.$id.thumbs.$page", rest: ["1"] },
    {
      route: "papers.$id.notes-export",
      rest: [],
      search: () => ({ version: "1", form: "web", layers: "room" }),
      stays: true as const,
    },
  ].flatMap(({ route, rest, search, stays }: OfPaper): Row[] =>
    [
      { thing: "of the Ministry of Finance", of: paper("published"), enter: READERS },
      {
        thing: "of the Ministry of Science",
        of: paper("published", 3),
        enter: [...READERS, ...LEADING],
      },
      { thing: "of the guest's item", of: paper("published", 2), enter: [...READERS, GUEST] },
      {
        thing: "restricted",
        of: paper("restricted"),
        enter: [...SECRETARIAT, CHAIR, "minister-of-science", "dpm-digital"],
      },
    ].map(({ thing, of, enter }) => {
      const params = (scene: Scene) => [...of(scene), ...rest];
      // A restricted paper is read where it is: nothing of it is taken along.
      const who = stays && thing === "restricted" ? { enter: [], refused: enter } : { enter };
      return { route, thing, ...who, params, ...(search && { search }) };
    }),
  ),
  { route: "papers.$id.file", thing: "unpublished", params: unpublished, enter: SECRETARIAT },
  { route: "papers.$id.manifest", thing: "unpublished", params: unpublished, enter: SECRETARIAT },
  { route: "papers.$id.copy", params: paper("published"), enter: READERS },
  {
    route: "papers.$id.original",
    params: paper("published"),
    enter: SECRETARIAT,
    refused: except(READERS, SECRETARIAT),
  },
  { route: "papers.$id.return", params: paper("published"), enter: READERS },
  {
    route: "papers.$id.changes",
    params: paper("published"),
    search: () => ({ version: "1" }),
    enter: READERS,
  },
  {
    route: "papers.$id.places.$note",
    params: (scene) => [...paper("published")(scene), "no-such-note"],
    body: () => ({ version: "1" }),
    enter: [],
  },
  {
    route: "papers.$id.place",
    params: paper("published"),
    body: () => ({ page: "1" }),
    enter: READERS,
  },
  {
    route: "papers.$id.place",
    thing: "restricted",
    params: paper("restricted"),
    body: () => ({ page: "1" }),
    enter: [...SECRETARIAT, CHAIR, "minister-of-science", "dpm-digital"],
  },
  ...[
    { route: "papers.$id.move", body: () => ({ direction: "up" }) },
    { route: "papers.$id.describe", body: () => ({ kind: "submission" }) },
    { route: "papers.$id.replace", send: "upload" as const },
    { route: "papers.$id.publish" },
    { route: "papers.$id.remove" },
    { route: "papers.$id.retry-intake" },
    { route: "papers.$id.restrict", body: () => ({ readers: "all" }) },
  ].map((row): Row => ({
    params: paper("published"),
    enter: SECRETARIAT,
    refused: except(READERS, SECRETARIAT),
    ...row,
  })),
  {
    route: "papers.$id.move",
    thing: "restricted",
    params: paper("restricted"),
    body: () => ({ direction: "up" }),
    enter: SECRETARIAT,
    refused: [CHAIR, "minister-of-science", "dpm-digital"],
  },
  ...["meetings.$id.package", "meetings.$id.print.$what"].map((route): Row => ({
    route,
    params: ({ demo }) => [demo.meetingId, ...(route.endsWith("what") ? ["agenda"] : [])],
    enter: [...SECRETARIAT, CHAIR, ...SEATS, SUBSTITUTE],
    refused: [ASSISTANT, ...LEADING, GUEST],
  })),
  {
    route: "items.$id.urge",
    params: ({ decided }) => [decided.id],
    enter: SECRETARIAT,
    refused: OF_TODAY.filter((login) => !SECRETARIAT.includes(login)),
  },
  {
    route: "papers.$id.receipts",
    params: paper("published"),
    enter: [...SECRETARIAT, CHAIR],
    refused: except([...READERS], SECRETARIAT, CHAIR),
  },
  {
    route: "papers.$id.bookmark",
    params: paper("published"),
    body: () => ({ version: "1", page: "1", label: "Điều 5" }),
    enter: READERS,
  },
  {
    route: "papers.$id.note-readers",
    params: paper("published"),
    enter: READERS,
  },
  {
    route: "papers.$id.note-groups",
    params: paper("published"),
    body: () => ({ name: "Tổ giúp việc" }),
    enter: READERS,
  },
  {
    route: "papers.$id.note-groups.$group.change",
    params: (scene) => [...paper("published")(scene), "no-such-group"],
    body: () => ({ name: "Tổ giúp việc" }),
    enter: [],
  },
  {
    route: "note-groups.$id.leave",
    params: () => ["no-such-group"],
    enter: [],
  },
  {
    route: "bookmarks.$id.remove",
    params: () => ["no-such-bookmark"],
    enter: [],
  },
  {
    route: "papers.$id.describe",
    thing: "unpublished",
    params: unpublished,
    body: () => ({ title: "Phụ lục", kind: "annex" }),
    enter: SECRETARIAT,
  },
  {
    route: "items.$id.papers",
    params: ({ decided }) => [decided.id],
    send: "upload",
    enter: SECRETARIAT,
  },

  // Resolutions.
  { route: "resolutions.$id", thing: "issued", params: issued, enter: NETWORK },
  { route: "resolutions.$id", thing: "draft", params: draft, enter: [...SECRETARIAT, CHAIR] },
  {
    route: "resolutions.new",
    search: ({ decided }) => ({ item: decided.id }),
    enter: SECRETARIAT,
    refused: [CHAIR],
  },
  { route: "resolutions.$id.pdf", thing: "issued", params: issued, enter: NETWORK },
  { route: "resolutions.$id.pdf", thing: "draft", params: draft, enter: [] },
  { route: "resolutions.$id.word", thing: "issued", params: issued, enter: NETWORK },
  { route: "resolutions.$id.word", thing: "draft", params: draft, enter: [...SECRETARIAT, CHAIR] },
  { route: "resolutions._index", enter: NETWORK },
  { route: "resolutions.$id.check-signatures", thing: "issued", params: issued, enter: NETWORK },
  { route: "resolutions.$id.check-signatures", thing: "draft", params: draft, enter: [] },
  // Its course: every step refuses a draft that is not there yet, whoever may take it.
  ...[
    { step: "submit", enter: SECRETARIAT },
    { step: "return", enter: [...except(SECRETARIAT, "specialist"), CHAIR] },
    { step: "approve", enter: [CHAIR] },
    { step: "sign", enter: LEADERSHIP },
    { step: "issue", enter: SECRETARIAT },
    { step: "publish", enter: SECRETARIAT },
    { step: "correct", enter: except(SECRETARIAT, "specialist") },
    { step: "replace", enter: SECRETARIAT },
    { step: "recall", enter: [CHAIR] },
    { step: "sign-again", enter: SECRETARIAT },
  ].map(({ step, enter }): Row => ({
    route: `resolutions.$id.${step}`,
    params: draft,
    body: () => ({ version: "99", reason: "Bổ sung thời hạn", was: "một", reads: "hai" }),
    enter,
    refused: except([...SECRETARIAT, CHAIR], enter),
  })),
  {
    route: "resolutions.$id.mark",
    params: draft,
    body: () => ({ priority: "normal", secrecy: "secret" }),
    enter: SECRETARIAT,
    refused: [CHAIR],
  },
  {
    route: "resolutions.$id.issue",
    thing: "issued",
    params: issued,
    enter: SECRETARIAT,
    refused: except(NETWORK, SECRETARIAT),
  },
  // The public version: before it is published the secretariat's own.
  { route: "public-versions.$id._index", params: issued, enter: SECRETARIAT },
  { route: "public-versions.$id._index", thing: "draft", params: draft, enter: [] },
  { route: "public-versions.$id.pdf", params: issued, enter: SECRETARIAT },
  { route: "public-versions.$id.pdf", thing: "draft", params: draft, enter: [] },
  {
    route: "public-versions.$id.blank",
    params: issued,
    body: () => ({ words: "không có trong văn bản", reason: "Dữ liệu cá nhân" }),
    enter: SECRETARIAT,
    refused: except(NETWORK, SECRETARIAT),
  },
  {
    route: "public-versions.$id.lift.$blank",
    params: (scene) => [...issued(scene), "none"],
    enter: [],
    refused: except(NETWORK, SECRETARIAT),
  },
  {
    route: "drafts.$kind.$id.save",
    thing: "resolution",
    params: (scene) => ["resolution", ...draft(scene)],
    enter: SECRETARIAT,
    refused: [CHAIR],
  },
  {
    route: "drafts.$kind.$id.save",
    thing: "minutes",
    params: (scene) => ["minutes", ...past(scene)],
    enter: [],
  },
  {
    route: "drafts.$kind.$id.versions",
    params: (scene) => ["resolution", ...draft(scene)],
    enter: SECRETARIAT,
    refused: [CHAIR],
  },
  {
    route: "drafts.$kind.$id.comment",
    params: (scene) => ["resolution", ...draft(scene)],
    body: () => ({ from: "0", quote: "không có", text: "Rõ." }),
    enter: [...SECRETARIAT, CHAIR],
  },
  // The comment is not there yet: whoever may do this is told so, as is whoever sees no draft.
  ...["accept", "refuse", "reply", "resolve"].map((deed) => ({
    route: `drafts.$kind.$id.comments.$commentId.${deed}`,
    params: (scene: Scene) => ["resolution", ...draft(scene), "none"],
    body: () => ({ text: "Rõ." }),
    enter: [],
    refused: deed === "accept" || deed === "refuse" ? [CHAIR] : [],
  })),
  // Who sees no drafts finds nothing here either.
  {
    route: "meetings.$id.draft-conclusions",
    params: today,
    enter: SECRETARIAT,
    refused: [CHAIR],
  },
  {
    route: "items.$id.draft-resolution",
    params: ({ decided }) => [decided.id],
    body: () => ({ kind: "resolution" }),
    enter: SECRETARIAT,
    refused: [CHAIR],
  },

  // Tasks.
  { route: "tasks.new", enter: SECRETARIAT },
  // Nothing of the demo waits between signature and issue: for everybody there is nothing there.
  {
    route: "tasks.prepare",
    body: () => ({
      ...{ source: "clause", sourceId: "none", seen: "0", rows: "0" },
      ...{ "title.0": "Nhiệm vụ", "deliverable.0": "Báo cáo" },
      ...{ "leadId.0": organisationId("justice"), "deadline.0": "trong tháng 12 năm 2026" },
    }),
    enter: [],
  },
  { route: "tasks.prepared.$id.remove", params: () => ["none"], enter: [] },
  {
    route: "tasks.prepared.$id.edit",
    params: () => ["none"],
    body: () => ({
      ...{ source: "clause", seen: "0", sourceId: "none", version: "1", rows: "0" },
      ...{ "title.0": "Nhiệm vụ", "deliverable.0": "Báo cáo" },
      ...{ "leadId.0": organisationId("justice"), "deadline.0": "trong tháng 12 năm 2026" },
    }),
    enter: [],
  },
  { route: "tasks.deadlines", enter: [...NETWORK, SUBSTITUTE, WITHOUT_ROLE] },
  {
    route: "tasks.deadlines",
    thing: "document",
    search: (scene) => ({ document: issued(scene)[0] ?? "" }),
    enter: NETWORK,
  },
  {
    route: "tasks.create",
    body: () => ({
      ...{ source: "document", kind: "Chỉ thị", notation: "15/CT-TTg", issuedOn: "2026-11-02" },
      ...{ issuer: "Thủ tướng Chính phủ", signer: "Thủ tướng Chính phủ", rows: "0" },
      ...{ "title.0": "Nhiệm vụ", "deliverable.0": "Báo cáo" },
      ...{ "leadId.0": organisationId("justice"), "deadline.0": "sớm nhất có thể" },
    }),
    enter: SECRETARIAT,
  },
  { route: "tasks.delete-set", body: () => ({ setId: "none" }), enter: SECRETARIAT },
  { route: "tasks.import._index", enter: SECRETARIAT },
  { route: "tasks.import.template", enter: SECRETARIAT },
  { route: "tasks.import.stage", send: "multipart", enter: SECRETARIAT },
  // Nothing is staged here: who may do what with an import is asked of its acts.
  ...[
    { route: "tasks.import.$id._index" },
    { route: "tasks.import.$id.map", body: () => ({ leaderId: personId("prime-minister") }) },
    { route: "tasks.import.$id.names" },
    { route: "tasks.import.$id.leave-out", body: () => ({ row: "2", side: "out" }) },
    { route: "tasks.import.$id.commit", body: () => ({ expected: "1" }) },
    { route: "tasks.import.$id.discard" },
  ].map((row): Row => ({ ...row, params: () => ["nowhere"], enter: [] })),
  { route: "tasks._index", enter: [...NETWORK, SUBSTITUTE, WITHOUT_ROLE] },
  { route: "command", enter: [...SECRETARIAT, CHAIR, "dpm-digital"] },
  { route: "reports._index", enter: [...NETWORK, SUBSTITUTE, WITHOUT_ROLE] },
  {
    route: "reports.file",
    search: () => ({ as: "csv" }),
    enter: [...NETWORK, SUBSTITUTE, WITHOUT_ROLE],
  },
  // Which months are frozen depends on the day; this one never is.
  { route: "reports.$month", params: () => ["2000-01"], enter: [] },
  {
    route: "reports.set-cut-off",
    body: () => ({ fromMonth: "2000-01", day: "20" }),
    enter: LEADERSHIP,
    refused: except(NETWORK, LEADERSHIP),
  },
  // Inspection campaigns: an inspected body's people see their own column.
  { route: "campaigns._index", enter: except(SIGNED_IN, OPERATOR, AUDITOR) },
  { route: "campaigns.create", body: campaignBody, enter: SECRETARIAT },
  { route: "campaigns.$id._index", params: campaign, enter: OF_CAMPAIGN },
  { route: "campaigns.$id.results", params: campaign, enter: OF_CAMPAIGN },
  {
    route: "campaigns.$id.files.$remark",
    params: (scene) => [...campaign(scene), "none"],
    enter: [],
  },
  ...[
    { route: "campaigns.$id.edit", body: campaignBody },
    { route: "campaigns.$id.open", enter: except(SECRETARIAT, "specialist") },
    // It has no conclusion yet: nothing is concluded.
    { route: "campaigns.$id.conclude", enter: except(SECRETARIAT, "specialist") },
    { route: "campaigns.$id.assess", body: cellBody, send: "multipart" as const },
    {
      route: "campaigns.$id.explain",
      body: cellBody,
      send: "multipart" as const,
      enter: ELSEWHERE,
    },
    {
      route: "campaigns.$id.conclusions.add",
      body: () => ({ text: "Khắc phục.", organisationId: organisationId("science") }),
      enter: [...SECRETARIAT, INSPECTOR],
    },
  ].map((row): Row => {
    const enter = row.enter ?? SECRETARIAT;
    return { params: campaign, enter, refused: except(OF_CAMPAIGN, enter), ...row };
  }),
  {
    route: "campaigns.$id.conclusions.$conclusion.remove",
    params: (scene) => [...campaign(scene), "none"],
    enter: [],
    refused: except(OF_CAMPAIGN, SECRETARIAT, INSPECTOR),
  },

  { route: "tasks.$id", params: justiceTask, enter: NETWORK },
  {
    route: "tasks.$id.files.$stepId",
    params: ({ demo }) => [demo.evidence[0]?.taskId ?? "", demo.evidence[0]?.stepId ?? ""],
    enter: NETWORK,
  },
  {
    route: "tasks.$id.receive",
    params: justiceTask,
    enter: ELSEWHERE,
    refused: except(NETWORK, ELSEWHERE),
  },
  {
    route: "tasks.$id.report",
    params: justiceTask,
    body: () => ({ kind: "progress", text: "Đang lấy ý kiến các bộ." }),
    send: "multipart",
    enter: ELSEWHERE,
    refused: except(NETWORK, ELSEWHERE),
  },
  ...[
    { route: "tasks.$id.confirm" },
    { route: "tasks.$id.return", body: reason },
    { route: "tasks.$id.withdraw" },
    { route: "tasks.$id.suspend", body: reason },
    { route: "tasks.$id.resume" },
    { route: "tasks.$id.replace", body: () => ({ ...reason(), successor: "2026/999999" }) },
    {
      route: "tasks.$id.transfer",
      body: () => ({ ...reason(), leadId: organisationId("health") }),
    },
    { route: "tasks.$id.reassign", body: () => ({ leadId: organisationId("health") }) },
  ].map((row): Row => ({
    params: justiceTask,
    enter: SECRETARIAT,
    refused: except(NETWORK, SECRETARIAT),
    ...row,
  })),

  {
    route: "tasks.$id.decline",
    params: justiceTask,
    body: () => ({ ...reason(), proposedId: organisationId("health") }),
    enter: ELSEWHERE,
    refused: except(NETWORK, ELSEWHERE),
  },
  {
    route: "tasks.$id.ask-extension",
    params: justiceTask,
    body: () => ({ ...reason(), deadline: "31/12/2027" }),
    enter: ELSEWHERE,
    refused: except(NETWORK, ELSEWHERE),
  },
  ...[
    { route: "tasks.$id.grant-extension", body: () => ({ deadline: "31/12/2027" }) },
    { route: "tasks.$id.refuse-extension", body: reason },
  ].map((row): Row => ({
    params: justiceTask,
    enter: [CHAIR],
    refused: except(NETWORK, CHAIR),
    ...row,
  })),

  // Dossiers: of their own ministry, and the Government Office's.
  { route: "dossiers._index", enter: [...SECRETARIAT, ...LEADING, ...ELSEWHERE] },
  { route: "dossiers.new", enter: [...LEADING, ...ELSEWHERE] },
  { route: "dossiers.create", body: dossierBody, enter: [...LEADING, ...ELSEWHERE] },
  { route: "dossiers.$id", params: dossier("draft"), enter: [...SECRETARIAT, ...ELSEWHERE] },
  {
    route: "dossiers.$id",
    thing: "of another ministry",
    params: dossier("submitted"),
    enter: [...SECRETARIAT, ...LEADING],
  },
  // It lies with the Government Office: both are told so, and nothing is removed.
  ...["dossiers.$id.papers.$paper.remove", "dossiers.$id.papers.$paper.retry-intake"].map(
    (route): Row => {
      return { route, params: dossierPaper("submitted"), enter: LEADING, refused: SECRETARIAT };
    },
  ),
  {
    route: "dossiers.$id.papers.$paper.file",
    params: dossierPaper("draft"),
    enter: [...SECRETARIAT, ...ELSEWHERE],
  },
  ...[
    { route: "dossiers.$id.edit", body: dossierBody },
    { route: "dossiers.$id.papers", send: "upload" as const },
  ].map((row): Row => ({
    params: dossier("draft"),
    enter: ELSEWHERE,
    refused: SECRETARIAT,
    ...row,
  })),
  ...[
    { route: "dossiers.$id.submit", alters: true },
    { route: "dossiers.$id.withdraw", body: reason, alters: true },
  ].map((row): Row => ({
    params: dossier("draft"),
    enter: ["lead-of-justice"],
    refused: [...SECRETARIAT, "officer-of-justice"],
    ...row,
  })),
  ...[
    { route: "dossiers.$id.accept" },
    { route: "dossiers.$id.return", body: reason },
    {
      route: "dossiers.$id.grant-urgency",
      body: () => ({ leaderId: personId("prime-minister") }),
    },
    { route: "dossiers.$id.schedule", body: () => ({ meetingId: "no-such-meeting" }) },
  ].map((row): Row => ({
    params: dossier("draft"),
    enter: SECRETARIAT,
    refused: ELSEWHERE,
    ...row,
  })),

  // Ballots: while they are prepared the secretariat's, once issued also of whoever is asked.
  { route: "ballots._index", enter: NETWORK },
  { route: "ballots.new", enter: DEPARTMENT },
  {
    route: "ballots.$id._index",
    thing: "of a draft",
    params: draftBallot,
    enter: SECRETARIAT,
  },
  { route: "ballots.$id._index", params: issuedBallot, enter: OF_BALLOT },
  {
    route: "ballots.$id.read.$paper",
    thing: "of a draft",
    params: ({ ballots }) => [ballots.draftId, ballots.draftPaperId],
    enter: SECRETARIAT,
  },
  { route: "ballots.$id.read.$paper", params: issuedPaper, enter: OF_BALLOT },
  { route: "ballots.create", body: ballotBody, enter: DEPARTMENT, refused: LEADERSHIP },
  ...[
    { route: "ballots.$id.edit", body: ballotBody },
    {
      route: "ballots.$id.take-papers",
      body: () => ({ dossierId: "none" }),
      enter: [],
      refused: LEADERSHIP,
    },
    { route: "ballots.$id.papers", send: "upload" as const },
    { route: "ballots.$id.submit", alters: true },
    { route: "ballots.$id.withdraw", body: reason, alters: true },
    {
      route: "ballots.$id.review",
      enter: ["head-of-general-affairs"],
      refused: ["specialist", ...LEADERSHIP],
    },
    { route: "ballots.$id.issue", enter: LEADERSHIP, refused: DEPARTMENT },
    { route: "ballots.$id.return", body: reason, enter: LEADERSHIP, refused: DEPARTMENT },
  ].map((row): Row => ({ params: draftBallot, enter: DEPARTMENT, refused: LEADERSHIP, ...row })),
  {
    route: "ballots.$id.papers.$paper.file",
    thing: "of a draft",
    params: ({ ballots }) => [ballots.draftId, ballots.draftPaperId],
    enter: SECRETARIAT,
  },
  { route: "ballots.$id.papers.$paper.file", params: issuedPaper, enter: OF_BALLOT },
  ...[
    // What was issued stands still: nothing is removed.
    { route: "ballots.$id.papers.$paper.remove", params: issuedPaper, enter: DEPARTMENT },
    { route: "ballots.$id.begin-correction", body: reason, enter: DEPARTMENT, alters: true },
    { route: "ballots.$id.drop-correction", enter: DEPARTMENT },
    { route: "ballots.$id.issue-correction", enter: LEADERSHIP },
    { route: "ballots.$id.cancel", body: reason, enter: LEADERSHIP, alters: true },
    { route: "ballots.$id.open", enter: ASKED },
    { route: "ballots.$id.save-draft", body: opinionBody, enter: [...ASKED, ASSISTANT] },
    {
      route: "ballots.$id.reply-files",
      send: "upload" as const,
      enter: [...DEPARTMENT, ...ASKED, ASSISTANT],
    },
    { route: "ballots.$id.send", body: opinionBody, enter: ASKED },
    {
      route: "ballots.$id.enter",
      body: () => ({ ...opinionBody(), personId: personId("dpm-digital"), via: "paper" }),
      enter: DEPARTMENT,
    },
    { route: "ballots.$id.remind", enter: DEPARTMENT },
    { route: "ballots.$id.extend", body: () => ({ days: "1", ...reason() }), enter: LEADERSHIP },
    { route: "ballots.$id.close", enter: SECRETARIAT },
    {
      route: "ballots.$id.pass",
      body: () => ({ "opinionIds[]": "none" }),
      enter: except(SECRETARIAT, "chairman-of-government-office"),
    },
    // Its ministry sees only what was passed to it.
    {
      route: "ballots.$id.explain",
      body: () => ({ opinionId: "none", explanation: "accepted" }),
      enter: [],
      refused: except(OF_BALLOT, LEADING),
    },
    { route: "ballots.$id.revisions", send: "upload" as const, enter: LEADING },
    { route: "ballots.$id.synthesise", enter: DEPARTMENT },
    { route: "ballots.$id.decide", body: () => ({ outcome: "adopted" }), enter: LEADERSHIP },
    ...["synthesis-print", "synthesis-word"].map((print) => ({
      route: `ballots.$id.${print}`,
      enter: except(SECRETARIAT, "chairman-of-government-office"),
    })),
    // It is still being collected: there is no result to print.
    { route: "ballots.$id.result-sheet", enter: [], refused: [] },
  ].map((row): Row => ({ params: issuedBallot, refused: except(OF_BALLOT, row.enter), ...row })),
  {
    route: "ballots.$id.reply-files.$file",
    params: ({ ballots }) => [ballots.issuedId, ballots.paperId],
    enter: [],
  },

  // Search and archive: everybody's pages, each with what they may see.
  { route: "search", enter: SIGNED_IN },
  { route: "archive", enter: SIGNED_IN },

  // The wall: whoever has the link.
  { route: "wall.$token", params: ({ wall }) => [wall], enter: EVERYBODY },
];

const MISSING = "00000000-0000-7000-8000-00000000dead";

type Stage = { server: Server; scene: Scene };

let routes: Map<string, RouteLine>;
let folder: string;
let main: Stage;

test.describe.configure({ mode: "default", timeout: 300_000 });

test.beforeAll(async () => {
  routes = new Map((await routeTable()).map((route) => [route.name, route]));
  folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-routes-"));
  cpSync(TEMPLATE, folder, { recursive: true });
  const server = await startServer({ dataDir: folder });
  const scene = await setScene(server);
  for (const login of SIGNED_IN) await scene.as(login);
  await server.stop();
  main = await playOn(scene);
});

test.afterAll(async () => {
  await main.server.stop();
  rmSync(main.server.dataDir, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of the scene; the cookies of before still count. */
async function playOn(scene: Scene): Promise<Stage> {
  const copy = mkdtempSync(path.join(tmpdir(), "e-cabinet-route-"));
  cpSync(folder, copy, { recursive: true });
  const server = await startServer({ dataDir: copy });
  const as = async (login: string) => callerWith(server.url, (await scene.as(login)).cookie);
  return { server, scene: { ...scene, as } };
}

test("the table knows every route, and no other", () => {
  const listed = [...new Set(table.map(({ route }) => route))].sort();
  expect(listed).toEqual([...routes.keys()].sort());
});

for (const row of table) {
  test(row.thing ? `${row.route}: ${row.thing}` : row.route, async () => {
    const stage = row.alters ? await playOn(main.scene) : main;
    const wrong: string[] = [];
    // First those to whom the thing is hidden: nobody has yet changed anything.
    const order = [...except(EVERYBODY, row.enter), ...row.enter];
    for (const login of order) {
      const fault = await faultFor(stage, row, login);
      if (fault) wrong.push(`${login}: ${fault}`);
    }
    if (row.alters) await stage.server.stop();
    expect(wrong).toEqual([]);
  });
}

async function faultFor(stage: Stage, row: Row, login: string): Promise<string | null> {
  const route = routes.get(row.route);
  if (!route) return "no such route in the build";
  const params = row.params?.(stage.scene) ?? [];
  const search = row.search?.(stage.scene) ?? {};
  const secrets = [...params, ...Object.values(search)];
  if (secrets.some((secret) => secret === "")) return "the scene has no such thing";
  const asked = { row, route, login };
  const answer = await ask(stage, { ...asked, params, search });
  if (row.same !== undefined) {
    return answer.status === row.same ? null : `${answer.status} instead of ${row.same}`;
  }
  if (row.enter.includes(login)) return entered(answer) ? null : `was kept out: ${brief(answer)}`;
  if (row.refused?.includes(login)) {
    return answer.status === 403 ? null : `was not refused: ${brief(answer)}`;
  }
  if (secrets.length === 0) return keptOut(answer, login) ? null : `came in: ${brief(answer)}`;
  const without = {
    params: params.map(() => MISSING),
    search: Object.fromEntries(Object.keys(search).map((name) => [name, MISSING])),
  };
  const missing = await ask(stage, { ...asked, ...without });
  if (!keptOut(missing, login)) return `a missing one answers ${brief(missing)}`;
  const known = wordless(answer, secrets);
  // What one may see elsewhere stands on one's pages anyway, whatever was asked for.
  const unknown = wordless(missing, [MISSING, ...secrets]);
  return known === unknown ? null : `is told apart: ${difference(known, unknown)}`;
}

type Answer = { status: number; headers: string; text: string };
type Asked = {
  row: Row;
  route: RouteLine;
  login: string;
  params: string[];
  search: Record<string, string>;
};

/** Where two answers part, with a few words around. */
function difference(known: string, unknown: string): string {
  const at = [...known].findIndex((letter, index) => letter !== unknown[index]);
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return `a hidden one answers ${around(known)}, a missing one ${around(unknown)}`;
}

const entered = ({ status }: Answer) => status < 400 || status === 409 || status === 422;
const keptOut = ({ status }: Answer, login: string) =>
  login === NOBODY ? status === 302 || status === 401 : status === 404;
const brief = ({ status, text }: Answer) => `${status} ${text.slice(0, 120)}`;

async function ask(stage: Stage, asked: Asked): Promise<Answer> {
  const { route, params, search, login } = asked;
  const caller = login === NOBODY ? null : await stage.scene.as(login);
  const query = new URLSearchParams(search).toString();
  const address = fill(route.path, params) + (query && `?${query}`);
  const headers: Record<string, string> = caller ? { cookie: caller.cookie } : {};
  if (route.kind === "deed") return post(stage, asked, { address, headers });
  const pages = [await answerOf(await get(stage, address, headers))];
  if (route.kind === "page") {
    // The same page as its scripts fetch it.
    const fetched = route.path === "/" ? "/_root.data" : `${fill(route.path, params)}.data`;
    pages.push(await answerOf(await get(stage, fetched + (query && `?${query}`), headers)));
  }
  const [first] = pages;
  return {
    status: first?.status ?? 0,
    headers: pages.map((page) => page.headers).join("\n"),
    text: pages.map((page) => page.text).join("\n"),
  };
}

function get({ server }: Stage, address: string, headers: Record<string, string>) {
  return fetch(server.url + address, { headers, redirect: "manual" });
}

type Target = { address: string; headers: Record<string, string> };

async function post(
  stage: Stage,
  { row, login }: Asked,
  { address, headers }: Target,
): Promise<Answer> {
  const { server, scene } = stage;
  const fields = { ...row.body?.(scene, login), key: crypto.randomUUID() };
  const given = { ...headers, origin: server.url };
  const sent =
    row.send === "upload"
      ? { headers: { ...given, ...uploadHeaders("Không phải PDF") }, body: "không phải PDF" }
      : { headers: given, body: row.send === "multipart" ? multipart(fields) : urlencoded(fields) };
  return answerOf(
    await fetch(server.url + address, { method: "POST", ...sent, redirect: "manual" }),
  );
}

const urlencoded = (fields: Record<string, string>) => new URLSearchParams(fields);

function multipart(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** All of an answer that a curious reader could compare. */
async function answerOf(response: Response): Promise<Answer> {
  const passing = ["date", "content-length", "connection", "keep-alive", "transfer-encoding"];
  const headers = [...response.headers]
    .filter(([name]) => !passing.includes(name))
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
  return { status: response.status, headers, text: await response.text() };
}

/** Without what was asked for, the nonces and the clock. */
function wordless({ status, headers, text }: Answer, secrets: readonly string[]): string {
  let all = `${status}\n${headers}\n${text}`
    .replaceAll(/nonce-[\w+/=-]+/g, "nonce")
    .replaceAll(/nonce(\\?"[:,]|=)\\?"[\w+/=-]+\\?"/g, "nonce")
    .replaceAll(/content="[\w+/=-]{16,}"/g, "nonce")
    .replaceAll(/\b\d{13}\b/g, "now");
  // Only then: a page's number may stand inside a nonce.
  for (const secret of secrets) {
    all = all.replaceAll(secret, "…").replaceAll(encodeURIComponent(secret), "…");
  }
  return all;
}

const OUTSIDERS = [...ELSEWHERE, WITHOUT_ROLE, OPERATOR, AUDITOR];

test("a meeting one may not see is in no list, no count and no desk", async () => {
  const { demo } = main.scene;
  const traces = [
    demo.meetingId,
    ...demo.itemsOf(demo.meetingId).map(({ title }) => title),
    ...demo.papersOf(demo.meetingId).map(({ title }) => title),
  ];
  for (const login of OUTSIDERS) {
    const { get: read } = await main.scene.as(login);
    for (const address of ["/", "/meetings", "/tasks"]) {
      const text = await (await read(address)).text();
      expect
        .soft(
          traces.filter((trace) => text.includes(trace)),
          `${login} on ${address}`,
        )
        .toEqual([]);
    }
  }
  for (const login of except(SIGNED_IN, SECRETARIAT, CHAIR)) {
    const { get: read } = await main.scene.as(login);
    for (const address of ["/", "/meetings"]) {
      const text = await (await read(address)).text();
      const shown = text.includes(PLANNED_TITLE) || text.includes(main.scene.planned.meetingId);
      expect.soft(shown, `${login} on ${address}: the meeting in preparation`).toBe(false);
    }
  }
});

test("a withheld paper shows its number and its pages, nothing else", async () => {
  const { demo } = main.scene;
  const restricted = demo
    .papersOf(demo.meetingId)
    .find(({ standing }) => standing === "restricted");
  if (!restricted) throw new Error("The demo has no restricted paper");
  const address = `/meetings/${demo.meetingId}?item=${restricted.itemId}`;
  const named = await (await (await main.scene.as("minister-of-science")).get(address)).text();
  expect(named).toContain(restricted.title);
  const other = await (await (await main.scene.as("minister-of-justice")).get(address)).text();
  expect(other).not.toContain(restricted.title);
  expect(other).not.toContain(restricted.id);
});

test("the live door stays silent on what one may not see", async () => {
  const { server, scene } = main;
  const { meetingId } = scene.demo;
  const [draftId] = draft(scene);
  const subjects = [
    `meeting:${meetingId}`,
    `vote:${scene.openVoteId}`,
    `resolution:${draftId}`,
    `person:${personId("minister-of-justice")}`,
  ];
  const ears = await Promise.all(
    [...OUTSIDERS, "minister-of-justice"].map(async (login) => ({
      login,
      ...(await listen(server, await scene.as(login), subjects)),
    })),
  );
  const specialist = await scene.as("specialist");
  const seat = { seatId: seatId("minister-of-justice"), kind: "IN_ROOM" };
  await must(specialist.post(`/meetings/${meetingId}/attendance`, seat));
  await voteAnew(await scene.as("dpm-digital"), `/votes/${scene.openVoteId}/cast`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const { login, heard, socket } of ears) {
    socket.close();
    const known = new Set(heard.map((text) => String(JSON.parse(text).subject).split(":")[0]));
    if (login !== "minister-of-justice") expect([login, ...known]).toEqual([login]);
    else expect([...known]).toEqual(expect.arrayContaining(["meeting", "vote"]));
  }
});

/** In the place of the seat's last cast, where it has one. */
async function voteAnew(voter: Caller, address: string): Promise<void> {
  const { text } = await voter.post(address, { choice: "FOR" });
  const said: { refusal?: { details: { castId?: string } } } = JSON.parse(text);
  const replaces = said.refusal?.details.castId;
  if (said.refusal)
    await must(voter.post(address, { choice: "AGAINST", replaces: replaces ?? "" }));
}

type Ear = { heard: string[]; socket: WebSocket };

async function listen(server: Server, { cookie }: Caller, subjects: string[]): Promise<Ear> {
  const headers = { origin: server.url, cookie };
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/live`, { headers });
  const heard: string[] = [];
  socket.on("message", (text: Buffer) => void heard.push(text.toString()));
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  for (const watch of subjects) socket.send(JSON.stringify({ watch, version: 0 }));
  return { heard, socket };
}

test("who is nobody keeps no door open", async () => {
  const { server } = main;
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/live`, {
    headers: { origin: server.url },
  });
  const code = new Promise<number>((resolve) => socket.once("close", resolve));
  await new Promise((resolve) => socket.once("open", resolve));
  socket.send(JSON.stringify({ watch: `meeting:${main.scene.demo.meetingId}`, version: 0 }));
  expect(await code).toBe(4003);
});

test("a cookie of nobody's is nobody", async () => {
  const { server, scene } = main;
  const forged = { cookie: "e_cabinet_session=00000000000000000000000000000000" };
  const answer = await fetch(`${server.url}/meetings/${scene.demo.meetingId}`, {
    headers: forged,
    redirect: "manual",
  });
  expect(answer.status).toBe(302);
});
