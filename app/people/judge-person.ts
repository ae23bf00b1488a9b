import { readDay } from "./list-day.ts";
import {
  verdictOf,
  type JudgedListRow,
  type ListField,
  type ListFinding,
  type ListRow,
  type TakenRole,
} from "./list-import.ts";
import { nameOf, type Beside, type Known, type KnownOrganisation } from "./list-known.ts";
import { readRole } from "./list-words.ts";
import { personForm } from "./person-fields.ts";
import { scopeOf } from "./role-grant.ts";
import { rowFaults } from "./row-faults.ts";

const NAMES: Readonly<Record<string, ListField>> = {
  ...{ login: "login", titleVi: "titleVi", titleEn: "titleEn", email: "email" },
};

export function judgePerson(row: ListRow, beside: Beside): JudgedListRow {
  const { cells } = row;
  if (beside.known.logins.has(nameOf(cells.login))) {
    return { row: row.row, verdict: "present", findings: [{ code: "present" }], taken: null };
  }
  const organisation = organisationNamed(beside.known, cells.organisation);
  const read = personForm.safeParse({
    ...{ login: cells.login, email: cells.email, titleVi: cells.titleVi },
    titleEn: cells.titleEn ?? cells.titleVi,
    organisationId: organisation?.id ?? "",
  });
  const role = roleIn(row, { ...beside, organisation });
  const findings = [
    ...(read.success ? [] : rowFaults(read.error, { cells, names: NAMES })),
    ...ofOrganisation(cells.organisation, organisation),
    ...role.findings,
  ];
  const isFine = read.success && findings.length === 0;
  return {
    ...{ row: row.row, verdict: verdictOf(findings), findings },
    taken: isFine ? { is: "person", person: read.data, role: role.taken } : null,
  };
}

/** By its code here or by either identifier on the document axis. */
function organisationNamed(known: Known, text: string | undefined): KnownOrganisation | undefined {
  if (text === undefined) return undefined;
  const upper = text.trim().toUpperCase();
  return known.organisations.find(
    ({ code, identifier2016, identifier2020 }) =>
      code === nameOf(text) || identifier2016 === upper || identifier2020 === upper,
  );
}

function ofOrganisation(
  text: string | undefined,
  found: KnownOrganisation | undefined,
): ListFinding[] {
  if (text === undefined) return [{ code: "field-missing", field: "organisation" }];
  if (!found) return [{ code: "organisation-unknown", text }];
  return found.isOver ? [{ code: "organisation-over", text }] : [];
}

type Around = Beside & { organisation: KnownOrganisation | undefined };

function roleIn(
  { cells }: ListRow,
  around: Around,
): { findings: ListFinding[]; taken: TakenRole | null } {
  const { known, organisation } = around;
  if (cells.role === undefined) return { findings: [], taken: null };
  const wrong = (finding: ListFinding) => ({ findings: [finding], taken: null });
  const role = readRole(cells.role);
  if (!role) return wrong({ code: "field-unreadable", field: "role", text: cells.role });
  if (role === "member") return wrong({ code: "member-by-seat" });
  const fromOn = cells.fromOn === undefined ? known.today : readDay(cells.fromOn);
  if (fromOn === null) {
    return wrong({ code: "field-unreadable", field: "fromOn", text: cells.fromOn ?? "" });
  }
  const scope = scopeOf(role);
  const finding = scope === "member" ? ofAssisted(cells.assists, around) : null;
  if (finding) return wrong(finding);
  const organisationId = scope === "ministry" ? (organisation?.id ?? null) : null;
  const assists = scope === "member" ? nameOf(cells.assists) : null;
  return { findings: [], taken: { role, organisationId, assists, fromOn, toOn: null } };
}

/** Whoever is assisted is on record, or in a row of the same file. */
function ofAssisted(assists: string | undefined, { known, named }: Beside): ListFinding | null {
  if (assists === undefined) return { code: "scope-missing", field: "assists" };
  const name = nameOf(assists);
  if (named.has(name) || known.assistable.has(name)) return null;
  return { code: "member-unknown", text: assists };
}
