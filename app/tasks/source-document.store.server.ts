import type { Knex } from "knex";
import type { SourceDocument } from "./source-document.ts";

type DocumentRow = {
  id: string;
  kind: string;
  notation: string;
  issued_on: string;
  issuer: string;
  signer: string;
  entered_at: number;
  entered_by: string;
};

type Entered = { id: string; at: number; by: string };

/** The id of the document, which is entered once: number, day and issuer tell it from others. */
export async function enterDocument(
  db: Knex,
  { kind, notation, issuedOn, issuer, signer }: SourceDocument,
  { id, at, by }: Entered,
): Promise<string> {
  const named = { notation, issued_on: issuedOn, issuer };
  await db<DocumentRow>("source_documents")
    .insert({ id, kind, ...named, signer, entered_at: at, entered_by: by })
    .onConflict(["notation", "issued_on", "issuer"])
    .ignore();
  const row: { id: string } = await db("source_documents").where(named).first("id");
  return row.id;
}

export async function findDocument(db: Knex, id: string): Promise<SourceDocument | null> {
  const row: DocumentRow | undefined = await db("source_documents").where({ id }).first();
  if (!row) return null;
  const { kind, notation, issued_on: issuedOn, issuer, signer } = row;
  return { kind, notation, issuedOn, issuer, signer };
}
