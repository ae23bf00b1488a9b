import { addOrganisationIn } from "../people/add-organisation.server.ts";
import { addPersonIn } from "../people/add-person.server.ts";
import { organisationNames, isAnybodyKept } from "../people/directory.views.server.ts";
import { grantRoleIn } from "../people/grant-role.server.ts";
import { organisationForm } from "../people/organisation.ts";
import { personForm } from "../people/person-fields.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { issueCodeIn } from "./issue-code.server.ts";

type First = { login: string; titleVi: string; titleEn: string; code: string };

const OFFICE = {
  code: "government-office",
  kind: "office",
  nameVi: "Văn phòng Chính phủ",
  nameEn: "Government Office",
};

/**
 * The first person of a system in which there is nobody: an operator, with a one-time code. All
 * others are theirs to add. Refuses `accounts-begun` wherever there is somebody.
 */
export async function beginAccounts(app: App, first: First): Promise<{ expiresAt: number }> {
  return commit(app, { act: "begin-accounts", intent: null, input: first }, async (tx) => {
    if (await isAnybodyKept(tx.db)) refuse("accounts-begun");
    const organisationId = await officeIn(tx);
    const personId = await addPersonIn(tx, readPerson({ ...first, organisationId }));
    const grant = { personId, role: "operator" as const, organisationId: null };
    const period = { fromOn: dayOf(tx.at), toOn: null };
    await grantRoleIn(tx, { ...grant, ...period, assistedPersonId: null });
    return issueCodeIn(tx, { personId, code: first.code });
  });
}

async function officeIn(tx: Tx): Promise<string> {
  const known = await organisationNames(tx.db);
  const office = known.find(({ code }) => code === OFFICE.code);
  return office?.id ?? addOrganisationIn(tx, organisationForm.parse(OFFICE));
}

function readPerson(given: Record<string, string>) {
  const read = personForm.safeParse(given);
  return read.success ? read.data : refuse("invalid-input");
}
