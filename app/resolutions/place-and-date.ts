/**
 * "Hà Nội, ngày 05 tháng 01 năm 2026": days below 10 and the months 1 and 2 are padded with a
 * zero, no other month is (Decree 30/2020/NĐ-CP, annex I, part I.II.4). `on` is YYYY-MM-DD.
 * A draft keeps the day open; without a date day, month and year stay open.
 */
export function placeAndDate(place: string, on: string | null, isDraft = false): string {
  if (on === null) return `${place}, ${openDate}`;
  return `${place}, ${longDate(on, isDraft)}`;
}

/** "ngày 05 tháng 01 năm 2026" with the same padding; the day left open in a draft. */
export function longDate(on: string, isDraft = false): string {
  const [year = "", month = "", day = ""] = on.split("-");
  const monthAsWritten = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${isDraft ? blank : day} tháng ${monthAsWritten} năm ${year}`;
}

/**
 * "Số: 05/NQ-CP": numbers below 10 are padded with a zero; a draft has no number yet
 * (Decree 30/2020/NĐ-CP, annex I, part I.II.3).
 */
export function numberAndNotation(number: number | null, notation: string): string {
  const written = number === null ? `${blank}${blank}` : padded(number);
  return `Số: ${written}/${notation}`;
}

/** "05": numbers below 10 take a zero. */
export const padded = (number: number): string => String(number).padStart(2, "0");

/** No-break spaces: room to write a number by hand that neither collapses nor wraps. */
export const blank = "\u00a0".repeat(4);

export const openDate = `ngày ${blank} tháng ${blank} năm ${blank}`;
