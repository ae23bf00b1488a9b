import type { Knex } from "knex";
import { headsOf } from "../bodies/heads.views.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import type { Person } from "../people/person.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { fileNameOf, signedByOffice } from "./document-kind.ts";
import { documentPaper, type StateDocument } from "./document-paper.ts";
import { stateDocument } from "./document-words.ts";
import { originOf } from "./origin.views.server.ts";
import type { PiecePaper } from "./paper-piece.ts";
import { codeOf, isIssuedResolution, type Resolution } from "./resolution.ts";
import { requireResolution } from "./resolution.views.server.ts";

/** The document with all that stands on its paper, issued or still a draft. */
export async function documentOf(
  db: Knex,
  resolution: Resolution,
  { isDemo }: { isDemo: boolean },
): Promise<StateDocument> {
  const { kind, title, articles, annexes, marks, series: notation } = resolution;
  const { approvedBy, signedBy, voteId } = resolution;
  const origin = (await originOf(db, resolution)) ?? refuse("not-found");
  const lead = origin.item?.lead;
  const heads = await headsOf(db, lead ? [lead.id] : []);
  const head = lead && heads(lead.id, dayOf(origin.meetingStartsAt));
  const roll = await attendanceRoll(db, origin.meetingId);
  const seatOf = (personId: string | null) => roll.find((seat) => seat.personId === personId);
  const chair = seatOf(approvedBy) ?? roll.find(({ seatId }) => seatId === origin.chairSeatId);
  return stateDocument({
    ...{ kind, title, articles, annexes, marks, notation, isDemo },
    issue: isIssuedResolution(resolution)
      ? { number: resolution.number, on: dayOf(resolution.issuedAt) }
      : null,
    meeting: { title: origin.meetingTitle, on: dayOf(origin.meetingStartsAt) },
    proposer: lead ? (head?.title ?? lead.name).vi : null,
    hasVote: voteId !== null,
    chair: chair?.name.vi ?? "chủ tọa",
    isByDeputy: signedByOffice(kind) ? seatOf(signedBy) === undefined : chair?.breaksTies === false,
  });
}

/** The document to be written on in a word processor, for whoever may read it. */
export async function wordDocument(
  db: Knex,
  { person, id, isDemo }: { person: Person; id: string; isDemo: boolean },
): Promise<{ paper: PiecePaper; fileName: string }> {
  const resolution = await requireResolution(db, { person, id, action: "resolution.read" });
  const paper = documentPaper(await documentOf(db, resolution, { isDemo }));
  return { paper, fileName: `${fileNameFor(resolution)}.docx` };
}

/** "nghi-quyet-05-NQ-CP-2026"; a draft has the number of its version instead. */
export function fileNameFor(resolution: Resolution): string {
  const name = fileNameOf(resolution.kind);
  if (!isIssuedResolution(resolution)) return `${name}-du-thao-${resolution.version}`;
  return `${name}-${codeOf(resolution).replace("/", "-")}-${resolution.year}`;
}
