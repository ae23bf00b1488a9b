import type { Knex } from "knex";
import { WALL_VIEWS, type WallView } from "./wall-view.ts";

export async function wallViewOf(db: Knex, meetingId: string): Promise<WallView> {
  const row = await db("wall_views").where({ meeting_id: meetingId }).first("view");
  return WALL_VIEWS.find((view) => view === row?.view) ?? "auto";
}

export async function saveWallView(
  db: Knex,
  wall: { meetingId: string; view: WallView; at: number },
): Promise<void> {
  const row = { meeting_id: wall.meetingId, view: wall.view, at: wall.at };
  await db("wall_views").insert(row).onConflict("meeting_id").merge();
}
