import type { Knex } from "knex";
import { isSecretariat, type Bilingual, type Person } from "../people/person.ts";

export type WaitingDossier = {
  id: string;
  title: string;
  ministry: Bilingual;
  /** By when it is answered, or since when it lies there. */
  at: number;
};

export type WaitingDossiers = {
  /** For the Government Office: to be answered, and accepted but on no agenda yet. */
  toCheck: WaitingDossier[];
  toPlace: WaitingDossier[];
  /** For the ministry: sent back; and, for its lead, a draft that has its tờ trình. */
  returned: WaitingDossier[];
  toSubmit: WaitingDossier[];
};

/** What waits for this person about dossiers. */
export async function dossiersWaiting(db: Knex, person: Person): Promise<WaitingDossiers> {
  const none: WaitingDossiers = { toCheck: [], toPlace: [], returned: [], toSubmit: [] };
  if (isSecretariat(person)) {
    const accepted = waitingRows(db, "since").where("dossiers.state", "accepted");
    return {
      ...none,
      toCheck: await lines(waitingRows(db, "due").where("dossiers.state", "submitted")),
      toPlace: await lines(accepted),
    };
  }
  if (person.ministryIds.length === 0) return none;
  const own = () =>
    waitingRows(db, "since").whereIn("dossiers.ministry_id", [...person.ministryIds]);
  const ready = own()
    .where("dossiers.state", "draft")
    .whereExists((papers) => {
      void papers.from("dossier_papers").select("id").where({ kind: "submission" });
      void papers.whereRaw("dossier_papers.dossier_id = dossiers.id");
    });
  return {
    ...none,
    returned: await lines(own().where("dossiers.state", "returned")),
    toSubmit: person.roles.includes("ministry-lead") ? await lines(ready) : [],
  };
}

type Row = { id: string; title: string; name_vi: string; name_en: string; at: number };

function waitingRows(db: Knex, what: "due" | "since"): Knex.QueryBuilder {
  const last = db("dossier_steps").max("at").whereRaw("dossier_steps.dossier_id = dossiers.id");
  return db("dossiers")
    .join("organisations", "organisations.id", "dossiers.ministry_id")
    .select("dossiers.id", "dossiers.title", "name_vi", "name_en")
    .select({ at: what === "due" ? "dossiers.check_due_at" : last })
    .orderBy("at");
}

async function lines(query: Knex.QueryBuilder): Promise<WaitingDossier[]> {
  const rows: Row[] = await query;
  return rows.map(({ id, title, name_vi, name_en, at }) => ({
    id,
    title,
    ministry: { vi: name_vi, en: name_en },
    at: Number(at),
  }));
}
