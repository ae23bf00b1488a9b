/** How one speaks to an office in Vietnamese, the longer form first. */
const FORMS = [
  "Phó Thủ tướng Thường trực",
  "Phó Thủ tướng",
  "Thủ tướng",
  "Bộ trưởng",
  "Thứ trưởng",
  "Phó Thống đốc",
  "Thống đốc",
  "Phó Tổng Thanh tra",
  "Tổng Thanh tra",
  "Phó Chủ nhiệm",
  "Chủ tịch",
] as const;

/**
 * The word by which a screen addresses someone in Vietnamese: the office where it has one
 * ("Bộ trưởng Bộ Tư pháp" → "Bộ trưởng"), otherwise "đồng chí", as state offices say.
 */
export function addressOf(titleVi: string): string {
  return FORMS.find((form) => titleVi.startsWith(form)) ?? "đồng chí";
}
