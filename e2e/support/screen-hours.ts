import { BODY_ID, organisationId, seatId } from "../../db/fixtures/government.ts";
import { ballotBody } from "./ballots.ts";
import type { Demo } from "./demo.ts";
import { fillTheRoom, PLANNED_TITLE, type signInOnce } from "./scene.ts";
import { openBlock, prepareBlock, voteOnBlock, type BlockScene } from "./consent.ts";
import { otherForms, prepareOptions } from "./forms-of-vote.ts";
import { must } from "./stage.ts";
import { stageList, stageRegister } from "./staged-files.ts";

/**
 * The hours of the demo's day: people arrive, the item is taken up, is voted on, is decided, its resolution put to review; votes of
 * every other form are held on it: between options, closed and annulled, in secret, by hand; then
 * another meeting, on which the members say beforehand what they think, its consent block, and the one
 * vote on it.
 */
export const HOURS = [
  "gathering",
  "ready",
  "voting",
  "decided",
  "submitted",
  "choosing",
  "chosen",
  "annulled",
  "in-secret",
  "by-hand",
  "positions",
  "block",
  "block-vote",
] as const;
export type Phase = (typeof HOURS)[number];

/** What the addresses of the screens are made of. */
export type Scenery = {
  demo: Demo;
  decision: string;
  wall: string;
  plannedId: string;
  issuedId: string;
  draftId: string;
  blockId: string;
  /** Of ballots: one still a draft, one with the head of the department. */
  ballotDraftId: string;
  ballotReviewId: string;
  /** A register of tasks that is read and not yet imported. */
  importId: string;
  listId: string;
};

export type As = ReturnType<typeof signInOnce>;

export async function dress(demo: Demo, as: As): Promise<Scenery> {
  const specialist = await as("specialist");
  const wall = "tuong-phong-hop-chinh-phu-000000001";
  await must(specialist.post(`/meetings/${demo.meetingId}/wall/make`, { secret: wall }));
  const ballots = await prepareBallots(demo, as);
  await prepareOptions(demo, specialist);
  const planned = await must(
    specialist.post("/meetings/create", {
      bodyId: BODY_ID,
      kind: "thematic",
      title: PLANNED_TITLE,
      place: "Phòng họp Chính phủ",
      startsAt: "2026-12-17T08:00",
      chairSeatId: seatId("prime-minister"),
    }),
  );
  return {
    demo,
    wall,
    decision: demo.decisionItemId,
    plannedId: String(planned["meetingId"]),
    issuedId: demo.resolutions.find(({ state }) => state === "issued")?.id ?? "",
    draftId: "",
    blockId: "",
    importId: await stageRegister(specialist),
    listId: await stageList(await as("operator")),
    ...ballots,
  };
}

/** One ballot still being written, one submitted with the papers of its dossier, one being corrected. */
async function prepareBallots(demo: Demo, as: As) {
  const specialist = await as("specialist");
  const make = async (ministry = "science") => {
    const body = { ...ballotBody(), ministryId: organisationId(ministry) };
    return String((await must(specialist.post("/ballots/create", body)))["ballotId"]);
  };
  const dossier = demo.dossiers.find(({ state }) => state === "accepted");
  const dossierId = dossier?.id ?? "";
  const ballotReviewId = await make(dossier?.ministry);
  await must(specialist.post(`/ballots/${ballotReviewId}/take-papers`, { dossierId }));
  await must(specialist.post(`/ballots/${ballotReviewId}/submit`, {}));
  const collecting = demo.ballots.find(({ state }) => state === "collecting")?.id;
  const reason = "Bổ sung số liệu tại phụ lục";
  await must(specialist.post(`/ballots/${collecting}/begin-correction`, { reason }));
  return { ballotReviewId, ballotDraftId: await make() };
}

type Backstage = { demo: Demo; as: As; scenery: Scenery };

/** Moves the demo on, one hour after the other, never back. */
export function stageHand({ demo, as, scenery }: Backstage): (to: Phase) => Promise<void> {
  const { decisionItemId: itemId } = demo;
  const at = `/meetings/${demo.meetingId}`;
  let now = 0;
  let voteId = "";
  const hours: (() => Promise<void>)[] = [
    async () => {},
    async () => {
      await fillTheRoom(demo, as);
      await must((await as("prime-minister")).post(`${at}/open`, {}));
      await must((await as("specialist")).post(`${at}/take-up`, { itemId }));
    },
    async () => {
      const opened = await must((await as("prime-minister")).post(`${at}/open-vote`, { itemId }));
      voteId = String(opened["voteId"]);
      for (const login of ["minister-of-science", "dpm-standing", "minister-of-finance"]) {
        await must((await as(login)).post(`/votes/${voteId}/cast`, { choice: "FOR" }));
      }
      await must(
        (await as("minister-of-defence")).post(`/votes/${voteId}/cast`, { choice: "ABSTAIN" }),
      );
    },
    async () => {
      await finishVote(as, voteId);
      scenery.draftId = await draft(as, itemId);
    },
    async () => submit(as, scenery.draftId),
    ...otherForms({ demo, as }),
    ...hoursOfBlock(as, scenery),
  ];
  return async (to) => {
    while (now < HOURS.indexOf(to)) {
      now += 1;
      await hours[now]?.();
    }
  };
}

/** The other meeting, its consent block, and the one vote on it. */
function hoursOfBlock(as: As, scenery: Scenery): (() => Promise<void>)[] {
  let block: BlockScene = { meetingId: "", itemIds: [] };
  return [
    async () => {
      scenery.blockId = (block = await prepareBlock(as)).meetingId;
    },
    async () => openBlock(as, block.meetingId),
    async () => voteOnBlock(as, block),
  ];
}

async function finishVote(as: As, voteId: string): Promise<void> {
  const at = `/votes/${voteId}`;
  await must((await as("specialist")).post(`${at}/demo-cast`, {}));
  const chair = await as("prime-minister");
  for (const caller of [await as("minister-of-justice"), chair]) {
    await must(caller.post(`${at}/cast`, { choice: "FOR" }));
  }
  await must(chair.post(`${at}/close`, {}));
  await must(chair.post(`${at}/announce`, {}));
}

async function submit(as: As, draftId: string): Promise<void> {
  await must((await as("specialist")).post(`/resolutions/${draftId}/submit`, { version: "1" }));
}

async function draft(as: As, itemId: string): Promise<string> {
  const specialist = await as("specialist");
  const { id } = await must(
    specialist.post(`/items/${itemId}/draft-resolution`, { kind: "resolution" }),
  );
  return String(id);
}
