import type { Knex } from "knex";
import { z } from "zod";
import type { Minutes, Section } from "./minutes.ts";

const sections = z.array(z.object({ key: z.string(), title: z.string(), text: z.string() }));

export async function findMinutes(
  db: Knex,
  meetingId: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Minutes | null> {
  const query = db("minutes").where({ meeting_id: meetingId }).first();
  const row: MinutesRow | undefined = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToMinutes(row) : null;
}

export async function saveMinutes(db: Knex, minutes: Minutes): Promise<void> {
  await db("minutes").insert(minutesToRow(minutes)).onConflict("meeting_id").merge();
}

type NewVersion = {
  meetingId: string;
  version: number;
  sections: Section[];
  at: number;
  by: string;
};

export async function insertVersion(db: Knex, version: NewVersion): Promise<void> {
  await db("minutes_versions").insert({
    meeting_id: version.meetingId,
    version: version.version,
    sections: JSON.stringify(version.sections),
    at: version.at,
    by_person_id: version.by,
  });
}

export type MinutesVersion = { version: number; sections: Section[]; at: number; by: string };

/** Every version, the newest first. */
export async function listVersions(db: Knex, meetingId: string): Promise<MinutesVersion[]> {
  const rows = await db("minutes_versions")
    .where({ meeting_id: meetingId })
    .orderBy("version", "desc");
  return rows.map((row) => ({
    version: row.version,
    sections: sections.parse(JSON.parse(row.sections)),
    at: Number(row.at),
    by: row.by_person_id,
  }));
}

/** What they say now. */
export async function newestSections(db: Knex, meetingId: string): Promise<Section[]> {
  const newest = db("minutes_versions").where({ meeting_id: meetingId }).orderBy("version", "desc");
  const row: { sections: string } | undefined = await newest.first("sections");
  return row ? sections.parse(JSON.parse(row.sections)) : [];
}

export async function insertSeal(
  db: Knex,
  seal: { meetingId: string; votes: string; sha256: string; at: number },
): Promise<void> {
  await db("minutes_sealed").insert({
    meeting_id: seal.meetingId,
    votes: seal.votes,
    sha256: seal.sha256,
    sealed_at: seal.at,
  });
}

type File = { sha256: string; size: number; at: number };

export async function insertPaperFile(db: Knex, { sha256, size, at }: File): Promise<void> {
  const row = { sha256, media_type: "application/pdf", size, kept_at: at };
  await db("files").insert(row).onConflict("sha256").ignore();
}

type MinutesRow = {
  meeting_id: string;
  state: Minutes["state"];
  version: number;
  drafted_at: number;
  circulated_at: number | null;
  confirmed_at: number | null;
  confirmed_by: string | null;
  text_sha256: string | null;
  file_sha256: string | null;
  closed_at: number | null;
};

function rowToMinutes(row: MinutesRow): Minutes {
  const facts = {
    meetingId: row.meeting_id,
    version: row.version,
    draftedAt: Number(row.drafted_at),
  };
  const circulatedAt = Number(row.circulated_at);
  const confirmation = {
    confirmedAt: Number(row.confirmed_at),
    confirmedBy: row.confirmed_by ?? "",
    textSha256: row.text_sha256 ?? "",
  };
  switch (row.state) {
    case "draft":
      return { ...facts, state: row.state };
    case "circulated":
      return { ...facts, state: row.state, circulatedAt };
    case "confirmed":
      return { ...facts, state: row.state, circulatedAt, ...confirmation };
    case "closed": {
      const paper = { fileSha256: row.file_sha256 ?? "", closedAt: Number(row.closed_at) };
      return { ...facts, state: row.state, circulatedAt, ...confirmation, ...paper };
    }
    default:
      return row.state satisfies never;
  }
}

function minutesToRow(minutes: Minutes): MinutesRow {
  const isConfirmed = minutes.state === "confirmed" || minutes.state === "closed";
  return {
    meeting_id: minutes.meetingId,
    state: minutes.state,
    version: minutes.version,
    drafted_at: minutes.draftedAt,
    circulated_at: minutes.state === "draft" ? null : minutes.circulatedAt,
    confirmed_at: isConfirmed ? minutes.confirmedAt : null,
    confirmed_by: isConfirmed ? minutes.confirmedBy : null,
    text_sha256: isConfirmed ? minutes.textSha256 : null,
    file_sha256: minutes.state === "closed" ? minutes.fileSha256 : null,
    closed_at: minutes.state === "closed" ? minutes.closedAt : null,
  };
}
