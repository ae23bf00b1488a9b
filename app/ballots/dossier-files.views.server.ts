import type { Knex } from "knex";
import type { PaperKind } from "../papers/paper-kind.ts";
import { inDossierOrder } from "../dossiers/dossier-papers.ts";

export type DossierFiles = {
  ministryId: string;
  papers: {
    kind: PaperKind;
    title: string;
    fileSha256: string;
    fileName: string;
    pages: number;
    uploadedBy: string;
  }[];
};

/** What has been handed in and stands; a draft is its ministry's, a withdrawn one nobody's. */
const HANDED_IN = ["submitted", "accepted", "scheduled"];

/** The papers of a submission that was handed in. */
export async function dossierFiles(db: Knex, id: string): Promise<DossierFiles | null> {
  const dossier: { ministryId: string } | undefined = await db("dossiers")
    .where({ id })
    .whereIn("state", HANDED_IN)
    .first({ ministryId: "ministry_id" });
  if (!dossier) return null;
  const papers: DossierFiles["papers"] = await db("dossier_papers")
    .where({ dossier_id: id })
    .orderBy(["uploaded_at", "id"])
    .select({
      kind: "kind",
      title: "title",
      fileSha256: "file_sha256",
      fileName: "file_name",
      pages: "pages",
      uploadedBy: "uploaded_by",
    });
  return { ...dossier, papers: inDossierOrder(papers) };
}

/** Submissions from which a ballot can be made, of one ministry or of all. */
export async function offeredDossiers(
  db: Knex,
  ministryId?: string,
): Promise<{ id: string; title: string; ministryId: string }[]> {
  const query = db("dossiers").whereIn("state", HANDED_IN);
  if (ministryId !== undefined) void query.where({ ministry_id: ministryId });
  return query
    .orderBy("created_at", "desc")
    .select({ id: "id", title: "title", ministryId: "ministry_id" });
}
