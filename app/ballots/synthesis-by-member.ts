import type { SynthesisGroup, SynthesisRow } from "./follow-up.ts";

/** What one member said, on whatever issue. */
export type MemberRemarks = {
  member: SynthesisRow["member"];
  /** In the order in which the issues were asked; what was said in general comes last. */
  rows: { row: SynthesisRow; issue: SynthesisGroup["issue"] }[];
};

/** The same remarks by who made them, in the order of precedence. */
export function remarksByMember(groups: readonly SynthesisGroup[]): MemberRemarks[] {
  const members = new Map<string, MemberRemarks>();
  for (const { issue, rows } of groups) {
    for (const row of rows) {
      const said = members.get(row.personId) ?? { member: row.member, rows: [] };
      said.rows.push({ row, issue });
      members.set(row.personId, said);
    }
  }
  return [...members.values()].sort((one, two) => one.member.place - two.member.place);
}
