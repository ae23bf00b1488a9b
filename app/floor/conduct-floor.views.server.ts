import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import type { WallVote } from "../votes/vote.views.server.ts";
import { announcementsFor, type ShownAnnouncement } from "./announcement.views.server.ts";
import { floorOf, type Floor } from "./floor.views.server.ts";
import { noteSheet, type NoteSheet } from "./notes.views.server.ts";
import { wallFloor, type WallFloor } from "./wall-floor.views.server.ts";

export type ConductFloor = {
  floor: Floor;
  notes: NoteSheet;
  screen: WallFloor;
  announcements: ShownAnnouncement[];
};

type Eyes = {
  person: Person;
  meetingId: string;
  now: number;
  /** What a speaker has where the house has set nothing. */
  minutes: number;
  currentItemId: string | null;
  vote: Pick<WallVote, "state" | "closedAt"> | null;
};

/** This room's part of the conduct screen, for the chair and the secretariat. */
export async function conductFloor(db: Knex, eyes: Eyes): Promise<ConductFloor> {
  return {
    floor: await floorOf(db, eyes),
    notes: await noteSheet(db, eyes),
    screen: await wallFloor(db, eyes),
    announcements: await announcementsFor(db, eyes),
  };
}
