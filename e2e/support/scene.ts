import { BODY_ID, organisationId, seatId } from "../../db/fixtures/government.ts";
import { plantBallots, type PlantedBallots } from "./ballots.ts";
import { enterDay } from "./calendar.ts";
import { signIn, type Caller } from "./caller.ts";
import { openDemo, type Demo, type DemoItem } from "./demo.ts";
import type { Server } from "./server.ts";
import { must } from "./stage.ts";
import { enterUrgent } from "./urgent.ts";

/*
 * Today's meeting in full swing: one item decided and its resolution drafted, a vote open on the
 * next, the wall on, a paper uploaded and not yet published; and a meeting only in preparation.
 */

export type Scene = {
  demo: Demo;
  as(login: string): Promise<Caller>;
  decided: DemoItem;
  voted: DemoItem;
  openVoteId: string;
  announcedVoteId: string;
  draftId: string;
  wall: string;
  /** The Minister of Justice waits to speak, a note is written, an announcement stands. */
  requestId: string;
  noteId: string;
  announcementId: string;
  planned: { meetingId: string; itemId: string };
  unpublishedId: string;
  urgentId: string;
  calendarDayId: string;
  ballots: PlantedBallots;
};

/** Who is on the start page and holds a seat: the demo's buttons leave them alone. */
export const SPEAK_FOR_THEMSELVES = [
  "prime-minister",
  "minister-of-justice",
  "minister-of-science",
];

export async function setScene(server: Server): Promise<Scene> {
  const demo = await openDemo(server.dataDir);
  const as = signInOnce(server);
  const items = demo.itemsOf(demo.meetingId);
  const decided = itemOf(items, "decision");
  const voted = itemOf(items, "discussion");
  const at = `/meetings/${demo.meetingId}`;
  const specialist = await as("specialist");
  await must(specialist.post(`${at}/items/${voted.id}/edit`, fieldsOf(voted, "decision")));
  await fillTheRoom(demo, as);
  await must((await as("prime-minister")).post(`${at}/open`, {}));
  const announcedVoteId = await decide({ demo, as, item: decided });
  const drafted = await must(
    specialist.post(`/items/${decided.id}/draft-resolution`, { kind: "resolution" }),
  );
  await must(specialist.post(`${at}/take-up`, { itemId: voted.id }));
  const open = await must(specialist.post(`${at}/open-vote`, { itemId: voted.id }));
  const wall = "tuong-phong-hop-chinh-phu-000000001";
  await must(specialist.post(`${at}/wall/make`, { secret: wall }));
  return {
    demo,
    as,
    decided,
    voted,
    announcedVoteId,
    openVoteId: String(open["voteId"]),
    draftId: String(drafted["id"]),
    wall,
    ...(await speak(as, at)),
    planned: await planMeeting(specialist, demo),
    unpublishedId: await uploadPaper(server, specialist, decided.id),
    urgentId: await enterUrgent(specialist),
    calendarDayId: await enterDay(as),
    ballots: await plantBallots(server.url, as, onePage()),
  };
}

async function speak(as: Scene["as"], at: string) {
  const specialist = await as("specialist");
  const asked = await must((await as("minister-of-justice")).post(`${at}/ask-to-speak`, {}));
  const note = await must(specialist.post(`${at}/add-note`, { text: "Bắt đầu thảo luận." }));
  const said = await must(specialist.post(`${at}/announce`, { text: "Giải lao", minutes: "200" }));
  return {
    requestId: String(asked["requestId"]),
    noteId: String(note["noteId"]),
    announcementId: String(said["announcementId"]),
  };
}

export function signInOnce(server: Server): (login: string) => Promise<Caller> {
  const signedIn = new Map<string, Promise<Caller>>();
  return (login) => {
    const caller = signedIn.get(login) ?? signIn(server.url, login);
    signedIn.set(login, caller);
    return caller;
  };
}

function itemOf(items: readonly DemoItem[], mode: string): DemoItem {
  const item = items.find((each) => each.mode === mode);
  if (!item) throw new Error(`Today's agenda has no item for ${mode}`);
  return item;
}

type Company = { demo: Demo; as: Scene["as"] };

/** Everybody takes part as the demo has it; who speaks for themselves is marked by hand. */
export async function fillTheRoom(demo: Demo, as: Scene["as"]): Promise<void> {
  const at = `/meetings/${demo.meetingId}`;
  const specialist = await as("specialist");
  await must(specialist.post(`${at}/demo-check-in`, {}));
  for (const login of SPEAK_FOR_THEMSELVES) {
    await must(specialist.post(`${at}/attendance`, { seatId: seatId(login), kind: "IN_ROOM" }));
  }
}

/** Takes an item up, has it voted on and announces the result. */
export async function decide({ demo, as, item }: Company & { item: DemoItem }): Promise<string> {
  const at = `/meetings/${demo.meetingId}`;
  const specialist = await as("specialist");
  await must(specialist.post(`${at}/take-up`, { itemId: item.id }));
  const { voteId } = await must(specialist.post(`${at}/open-vote`, { itemId: item.id }));
  await must(specialist.post(`/votes/${voteId}/demo-cast`, {}));
  for (const login of SPEAK_FOR_THEMSELVES) {
    await must((await as(login)).post(`/votes/${voteId}/cast`, { choice: "FOR" }));
  }
  await must(specialist.post(`/votes/${voteId}/close`, {}));
  await must(specialist.post(`/votes/${voteId}/announce`, {}));
  return String(voteId);
}

/** The form of an item as it stands, with another mode. */
function fieldsOf(item: DemoItem, mode: string): Record<string, string> {
  const office = organisationId(item.lead);
  return { title: item.title, leadId: office, presenterId: office, minutes: "30", mode };
}

/** A meeting that nobody but the secretariat and its chair knows of; the Ministry of Justice leads its item. */
async function planMeeting(specialist: Caller, demo: Demo): Promise<Scene["planned"]> {
  const made = await must(
    specialist.post("/meetings/create", {
      bodyId: BODY_ID,
      kind: "thematic",
      title: PLANNED_TITLE,
      place: "Phòng họp Chính phủ",
      startsAt: `${new Date(demo.today.startsAt + 8 * 86_400_000).toISOString().slice(0, 10)}T08:00`,
      chairSeatId: seatId("prime-minister"),
    }),
  );
  const meetingId = String(made["meetingId"]);
  const office = organisationId("justice");
  const item = { title: "Đề nghị xây dựng luật", leadId: office, presenterId: office };
  const added = await must(
    specialist.post(`/meetings/${meetingId}/items/add`, {
      ...item,
      minutes: "40",
      mode: "decision",
    }),
  );
  return { meetingId, itemId: String(added["itemId"]) };
}

export const PLANNED_TITLE = "Phiên họp chuyên đề về xây dựng pháp luật";
export const UNPUBLISHED_TITLE = "Phụ lục chưa phát hành";

/** A file's bytes are the body; what belongs to it stands in one header. */
export function uploadHeaders(title: string, note = ""): Record<string, string> {
  const key = crypto.randomUUID();
  const upload = { key, fileName: "phu-luc.pdf", title, note, readerIds: null };
  return { "X-Upload": encodeURIComponent(JSON.stringify(upload)) };
}

async function uploadPaper(server: Server, { cookie }: Caller, itemId: string): Promise<string> {
  const response = await fetch(`${server.url}/items/${itemId}/papers`, {
    method: "POST",
    headers: { cookie, origin: server.url, ...uploadHeaders(UNPUBLISHED_TITLE) },
    body: onePage(),
  });
  const { answer }: { answer?: { paperId: string } } = await response.json();
  if (!answer) throw new Error(`The paper was refused: ${response.status}`);
  return answer.paperId;
}

/** The smallest PDF that every reader opens. */
export function onePage(): string {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
  ];
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join("")}`;
  return `${text}${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}
