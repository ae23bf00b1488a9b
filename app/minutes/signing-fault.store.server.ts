import type { Knex } from "knex";
import type { SigningFault } from "../resolutions/signing-fault.ts";

/** Why confirmed minutes are not signed yet; null where nothing is known to stand in the way. */
export async function findSigningFault(db: Knex, meetingId: string): Promise<SigningFault | null> {
  const row = await db("minutes")
    .where({ meeting_id: meetingId })
    .first("signing_fault", "signing_fault_said");
  return row?.signing_fault ? { code: row.signing_fault, said: row.signing_fault_said } : null;
}

export async function setSigningFault(
  db: Knex,
  meetingId: string,
  fault: SigningFault | null,
): Promise<void> {
  await db("minutes")
    .where({ meeting_id: meetingId })
    .update({ signing_fault: fault?.code ?? null, signing_fault_said: fault?.said ?? null });
}
