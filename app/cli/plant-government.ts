import type { Knex } from "knex";
import {
  BODY_ID,
  demoPersons,
  emailOf,
  members,
  organisationId,
  organisations,
  personId,
  seatId,
  seats,
  staff,
} from "../../db/fixtures/government.ts";

/** The offices, persons, roles and seats of the demo, in force from a day on. Without passwords. */
export async function plantGovernment(db: Knex, fromOn: string): Promise<void> {
  await db.batchInsert("organisations", organisations.map(organisationRow), 20);
  await db.batchInsert("persons", [...members, ...staff].map(personRow), 20);
  await db.batchInsert("roles", roleRows(fromOn), 20);
  await db("bodies").insert({
    id: BODY_ID,
    code: "government",
    name_vi: "Chính phủ",
    name_en: "The Government",
  });
  await db.batchInsert("seats", seats.map(seatRow), 20);
  await db.batchInsert(
    "seat_terms",
    seats.map((seat) => ({
      id: `term-${seat.code}`,
      seat_id: seatId(seat.code),
      person_id: personId(seat.code),
      from_on: fromOn,
    })),
    20,
  );
}

function organisationRow(row: (typeof organisations)[number], position: number) {
  return {
    id: organisationId(row.code),
    code: row.code,
    kind: row.kind,
    name_vi: row.vi,
    name_en: row.en,
    short_vi: row.shortVi,
    short_en: row.shortEn,
    position,
  };
}

function personRow(row: (typeof staff)[number]) {
  const position = demoPersons.indexOf(row.login);
  return {
    id: personId(row.login),
    login: row.login,
    title_vi: row.vi,
    title_en: row.en,
    organisation_id: organisationId(row.organisation),
    email: emailOf(row.login),
    demo_position: position === -1 ? null : position,
  };
}

function roleRows(fromOn: string) {
  return [...members, ...staff].flatMap((row) =>
    row.roles.map((role) => ({
      id: `role-${row.login}-${role}`,
      person_id: personId(row.login),
      role,
      organisation_id: role.startsWith("ministry-") ? organisationId(row.organisation) : null,
      assisted_person_id: row.assists ? personId(row.assists) : null,
      from_on: fromOn,
    })),
  );
}

function seatRow(row: (typeof seats)[number], position: number) {
  return {
    id: seatId(row.code),
    body_id: BODY_ID,
    code: row.code,
    name_vi: row.vi,
    name_en: row.en,
    short_vi: row.shortVi,
    short_en: row.shortEn,
    position,
    breaks_ties: row.breaksTies ? 1 : 0,
    organisation_id: organisationId(row.organisation),
  };
}
