import type { Mark } from "./matrix.ts";

/** What is said in a cell: the working group's finding, and the body's statement to it. */
export type RemarkKind = "finding" | "statement";

/** One version of it; none is ever changed or removed, the latest counts. */
export type Remark = {
  id: string;
  criterionId: string;
  organisationId: string;
  kind: RemarkKind;
  /** From 1 on. */
  seq: number;
  /** Of a finding; null: a statement. */
  mark: Mark | null;
  text: string;
  file: { sha256: string; name: string } | null;
  personId: string;
  at: number;
};

type WithFile = { evidence: { arrival: { sha256: string }; name: string } | null };

/** What a deed says of what comes with a file: the file by its content. */
export function deedOf<Said extends WithFile>({ evidence, ...said }: Said) {
  return {
    ...said,
    evidence: evidence && { sha256: evidence.arrival.sha256, name: evidence.name },
  };
}
