import { partsOfSubject, type NoticeKind } from "./notice.ts";

/** Where on the page of its subject a notice leads, if not to its beginning. */
export function placeOf(kind: NoticeKind, subject: string): string {
  const isOfMinutes = kind === "minutes-circulated" || kind === "minutes-confirmed";
  const isWording = kind === "wording-accepted" || kind === "wording-refused";
  const { noun } = partsOfSubject(subject);
  return isOfMinutes || (isWording && noun === "meeting") ? "/minutes" : "";
}
