import type { Knex } from "knex";
import type { SigningFault } from "./signing-fault.ts";

export async function findSigningFault(db: Knex, id: string): Promise<SigningFault | null> {
  const row = await db("resolutions").where({ id }).first("signing_fault", "signing_fault_said");
  return row?.signing_fault ? { code: row.signing_fault, said: row.signing_fault_said } : null;
}

/** False when that is known already. */
export async function keepSigningFault(
  db: Knex,
  id: string,
  { code, said }: SigningFault,
): Promise<boolean> {
  const known = await findSigningFault(db, id);
  if (known?.code === code && known.said === said) return false;
  await db("resolutions").where({ id }).update({ signing_fault: code, signing_fault_said: said });
  return true;
}

export async function clearSigningFault(db: Knex, id: string): Promise<void> {
  await db("resolutions").where({ id }).update({ signing_fault: null, signing_fault_said: null });
}
