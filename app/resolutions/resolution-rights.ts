import { may, type Thing } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import type { DocumentMarks } from "./document-marks.ts";

/** Which steps this person may take now; `holds`: whether what is issued still binds. */
export type ResolutionRights = Record<
  | "mark"
  | "submit"
  | "return"
  | "approve"
  | "sign"
  | "issue"
  | "prepare"
  | "publish"
  | "correct"
  | "replace"
  | "recall"
  | "signAgain"
  | "seeBlanks"
  | "holds",
  boolean
>;

export function rightsTo(
  person: Pick<Person, "roles">,
  document: Thing & Pick<DocumentMarks, "isInternal">,
): ResolutionRights {
  const isPublic = !document.isInternal;
  return {
    mark: may(person, "resolution.mark", document),
    submit: may(person, "resolution.submit", document),
    return: may(person, "resolution.return", document),
    approve: may(person, "resolution.approve", document),
    sign: may(person, "resolution.sign", document),
    prepare: may(person, "resolution.prepare-tasks", document),
    issue: may(person, "resolution.issue", document),
    publish: isPublic && may(person, "resolution.publish", document),
    correct: may(person, "resolution.correct", document),
    replace: may(person, "resolution.replace", document),
    recall: may(person, "resolution.recall", document),
    seeBlanks: isPublic && may(person, "resolution.see-blanks", document),
    signAgain: may(person, "resolution.sign-again", document),
    holds: document.state === "issued" || document.state === "published",
  };
}
