/*
 * A document is signed by the person, then numbered and dated, then signed by the agency (Decree
 * 30/2020/NĐ-CP, Art. 5 and annex I). So that what comes later does not break what came before,
 * the places of all of them are reserved as form fields before the first signature, and that signature
 * permits nothing but filling in and signing (ISO 32000-2, 12.8.2.2, DocMDP 2).
 */

export const NUMBER_FIELD = "ecabinet-number";
export const DATE_FIELD = "ecabinet-date";
export const PERSON_FIELD = "ecabinet-person";
export const AGENCY_FIELD = "ecabinet-agency";
/** Of minutes: who kept them signs beside who presided. */
export const SECRETARY_FIELD = "ecabinet-secretary";

/** On every annex: what it belongs to, with number and date. Followed by the annex's own number. */
export const ANNEX_FIELD = "ecabinet-annex-";

/** What is filled in once, after the person has signed. */
export function isToFill(field: string): boolean {
  return field === NUMBER_FIELD || field === DATE_FIELD || field.startsWith(ANNEX_FIELD);
}

/** "05", "ngày 05 tháng 01 năm 2026", and on annexes "(Kèm theo …)", a line break where it has two. */
export type ReservedWords = { number: string; date: string; belongsTo: string };

/** Left, bottom, right, top, in points from the lower left corner of the page. */
export type Box = readonly [number, number, number, number];

/** Diameter of the printed seal, in points: 36 mm. */
const SEAL = (36 * 72) / 25.4;

/** Where the seal goes: over the left third of the person's signature (Decree 30/2020/NĐ-CP, annex I). */
export function sealBox([left, bottom, right, top]: Box): Box {
  const edge = left + (right - left) / 3;
  const middle = (bottom + top) / 2;
  return [edge - SEAL, middle - SEAL / 2, edge, middle + SEAL / 2];
}
