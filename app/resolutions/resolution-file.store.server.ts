import type { Knex } from "knex";

type KeptFile = { sha256: string; size: number; keptAt: number };

/** The final PDF; false when there is one already. */
export async function attachFile(db: Knex, id: string, file: KeptFile): Promise<boolean> {
  await keep(db, file);
  const changed = await db("resolutions")
    .where({ id })
    .whereNull("file_sha256")
    .update({ file_sha256: file.sha256 });
  return changed === 1;
}

/** The PDF with the person's signature, without number and date; false when there is one already. */
export async function attachSigned(db: Knex, id: string, file: KeptFile): Promise<boolean> {
  await keep(db, file);
  const changed = await db("resolutions")
    .where({ id })
    .whereNull("signed_file_sha256")
    .update({ signed_file_sha256: file.sha256, signature: "made" });
  return changed === 1;
}

/** No key stands behind the signer any more: the act is all there is. */
export async function dropSignature(db: Knex, id: string): Promise<void> {
  await db("resolutions").where({ id, signature: "due" }).update({ signature: null });
}

async function keep(db: Knex, { sha256, size, keptAt }: KeptFile): Promise<void> {
  const row = { sha256, media_type: "application/pdf", size, kept_at: keptAt };
  await db("files").insert(row).onConflict("sha256").ignore();
}
