import type { Knex } from "knex";
import { z } from "zod";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { bookPart, lastOfBook, type BookPart } from "./book.ts";
import { pageGeometrySchema } from "./intake.ts";
import { papersOf } from "./paper.views.server.ts";

export type Book = { parts: BookPart[]; last: number };

/** The papers of the meeting in the order of the agenda, each page with its number and shape. */
export async function bookOf(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<Book> {
  await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const lines = await papersOf(db, { person, meetingId });
  const ids = lines.flatMap((line) => (line.kind === "readable" ? [line.id] : []));
  const known = await shapesOf(db, ids);
  const parts = lines.map((line) =>
    bookPart(line, line.kind === "readable" ? known.get(line.id) : undefined),
  );
  return { parts, last: lastOfBook(lines) };
}

const geometry = z.array(pageGeometrySchema);

type Row = { id: string; geometry: string; thumbnails: string | null };

async function shapesOf(db: Knex, ids: readonly string[]) {
  const rows: Row[] = await db("papers")
    .join("file_intakes", "file_intakes.file_sha256", "papers.file_sha256")
    .leftJoin("intake_steps", (steps) => {
      void steps
        .on("intake_steps.file_sha256", "papers.file_sha256")
        .onVal("intake_steps.step", "thumbnails")
        .onVal("intake_steps.state", "done");
    })
    .whereIn("papers.id", ids)
    .select("papers.id", "file_intakes.geometry", { thumbnails: "intake_steps.state" });
  return new Map(
    rows.map((row) => [
      row.id,
      { shapes: geometry.parse(JSON.parse(row.geometry)), thumbnails: row.thumbnails !== null },
    ]),
  );
}
