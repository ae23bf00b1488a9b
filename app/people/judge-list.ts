import { judgeOrganisation } from "./judge-organisation.ts";
import { judgePerson } from "./judge-person.ts";
import { nameOf, type Known } from "./list-known.ts";
import type { JudgedListRow, List, ListFinding, ListRow } from "./list-import.ts";

type Asked = { list: List; rows: readonly ListRow[]; leftOut: readonly number[]; known: Known };

/** The verdict on every row; what is left out stands for nothing in the others. */
export function judgeList({ list, rows, leftOut, known }: Asked): JudgedListRow[] {
  const out = new Set(leftOut);
  const key = list === "persons" ? "login" : "code";
  const named = new Map<string, number>();
  const identified = new Map<string, number>();
  for (const { row, cells } of rows.filter((each) => !out.has(each.row))) {
    const name = nameOf(cells[key]);
    if (name && !named.has(name)) named.set(name, row);
    for (const field of ["identifier2016", "identifier2020"] as const) {
      const text = cells[field]?.toUpperCase();
      if (text && !identified.has(text)) identified.set(text, row);
    }
  }
  const beside = { known, named };
  return rows.map((each) => {
    const judged = list === "persons" ? judgePerson(each, beside) : judgeOrganisation(each, beside);
    const doubled = out.has(each.row) ? [] : doubles(each, { key, named, identified });
    const findings = [...judged.findings, ...doubled];
    if (doubled.length === 0) return judged;
    return { ...judged, verdict: "error", findings, taken: null };
  });
}

type First = {
  key: "login" | "code";
  named: ReadonlyMap<string, number>;
  identified: ReadonlyMap<string, number>;
};

function doubles({ row, cells }: ListRow, { key, named, identified }: First): ListFinding[] {
  const firsts = [
    named.get(nameOf(cells[key])),
    ...(["identifier2016", "identifier2020"] as const).map((field) =>
      identified.get(cells[field]?.toUpperCase() ?? ""),
    ),
  ];
  const above = firsts.find((first) => first !== undefined && first < row);
  return above === undefined ? [] : [{ code: "double", row: above }];
}
