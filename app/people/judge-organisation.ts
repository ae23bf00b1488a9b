import { readDay } from "./list-day.ts";
import { nameOf, type Beside, type Known } from "./list-known.ts";
import {
  verdictOf,
  type JudgedListRow,
  type ListField,
  type ListFinding,
  type ListRow,
} from "./list-import.ts";
import { readKind } from "./list-words.ts";
import { organisationForm } from "./organisation.ts";
import { rowFaults } from "./row-faults.ts";

const NAMES: Readonly<Record<string, ListField>> = {
  ...{ code: "code", kind: "kind", nameVi: "nameVi", nameEn: "nameEn" },
  ...{ shortVi: "shortVi", shortEn: "shortEn", fromOn: "fromOn" },
  ...{ identifier2016: "identifier2016", identifier2020: "identifier2020" },
};

export function judgeOrganisation(row: ListRow, beside: Beside): JudgedListRow {
  const { cells } = row;
  const { known } = beside;
  if (known.organisations.some(({ code }) => code === nameOf(cells.code))) {
    return { row: row.row, verdict: "present", findings: [{ code: "present" }], taken: null };
  }
  const { kind, fromOn, parent, ...texts } = cells;
  const read = organisationForm.safeParse({
    ...texts,
    // A name in English may come later; the list of a ministry seldom has one.
    nameEn: cells.nameEn ?? cells.nameVi,
    kind: readKind(kind ?? ""),
    fromOn: fromOn === undefined ? null : readDay(fromOn),
  });
  const findings = read.success ? [] : rowFaults(read.error, { cells, names: NAMES });
  if (fromOn !== undefined && readDay(fromOn) === null) {
    findings.push({ code: "field-unreadable", field: "fromOn", text: fromOn });
  }
  findings.push(...ofParent(parent, beside), ...taken(row, known));
  const parentCode = parent === undefined ? null : nameOf(parent);
  const isFine = read.success && findings.length === 0;
  return {
    ...{ row: row.row, verdict: verdictOf(findings), findings },
    taken: isFine ? { is: "organisation", organisation: read.data, parentCode } : null,
  };
}

/** What it stands under is on record, or in a row of the same file: above or below. */
function ofParent(parent: string | undefined, { known, named }: Beside): ListFinding[] {
  if (parent === undefined || named.has(nameOf(parent))) return [];
  const found = known.organisations.find(({ code }) => code === nameOf(parent));
  if (!found) return [{ code: "parent-unknown", text: parent }];
  return found.isOver ? [{ code: "organisation-over", text: parent }] : [];
}

function taken({ cells }: ListRow, { organisations }: Known): ListFinding[] {
  return (["identifier2016", "identifier2020"] as const).flatMap((field): ListFinding[] => {
    const text = cells[field]?.toUpperCase();
    const isTaken = text !== undefined && organisations.some((each) => each[field] === text);
    return isTaken ? [{ code: "identifier-taken", text }] : [];
  });
}
