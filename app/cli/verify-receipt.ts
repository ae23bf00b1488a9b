import type { Knex } from "knex";
import { receipts } from "../i18n/en/receipts.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { checkReceipt } from "../record/check-receipt.views.server.ts";
import type { CommandResult } from "./deadline.ts";

/** Exit 0: still in the log; 1: genuine and contradicted, or not signed by this log; 2: no receipt. */
export async function verifyReceipt(db: Knex, text: string): Promise<CommandResult> {
  const { standing, says, checkedAt } = await checkReceipt(db, { text, now: Date.now() });
  const verdict = receipts.standing[standing].replace("{{at}}", moment(checkedAt));
  if (standing === "unreadable") return { exit: 2, stdout: "", stderr: `${verdict}\n` };
  const lines = says
    ? [
        ...(says.choice ? [`${receipts.choice}: ${receipts.choices[says.choice]}`] : []),
        ...(says.option === null ? [] : [`${receipts.option}: ${says.option}`]),
        `${receipts.recordedAt}: ${moment(says.at)}`,
        `${receipts.place}: ${says.index}`,
        `${receipts.leafHash}: ${says.leafHash}`,
      ]
    : [];
  const exit = standing === "in-log" ? 0 : 1;
  return { exit, stdout: `${[...lines, verdict].join("\n")}\n`, stderr: "" };
}

const moment = (at: number): string => `${timeVi(at)} ${dateVi(at)}`;
