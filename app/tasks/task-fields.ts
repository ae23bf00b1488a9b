import type { Bilingual } from "../people/person.ts";

/**
 * The fields of state administration by which tasks are reported, after the competences of the
 * Government (Law 63/2025/QH15 on its organisation). As of 1 March 2025; a code once given stays.
 */
export const TASK_FIELDS = [
  "institutions",
  "economy",
  "finance",
  "industry-trade",
  "agriculture-environment",
  "construction-transport",
  "science-digital",
  "education",
  "health",
  "culture-society",
  "home-affairs",
  "defence-security",
  "foreign-affairs",
  "inspection",
] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

/** As the reports of the Government Office call them. */
export const FIELD_NAMES: Record<TaskField, Bilingual> = {
  institutions: { vi: "Xây dựng pháp luật", en: "Law-making" },
  economy: { vi: "Kinh tế tổng hợp", en: "General economy" },
  finance: { vi: "Tài chính, ngân sách, tiền tệ", en: "Finance, budget, money" },
  "industry-trade": { vi: "Công nghiệp, thương mại, năng lượng", en: "Industry, trade, energy" },
  "agriculture-environment": {
    vi: "Nông nghiệp, tài nguyên, môi trường",
    en: "Agriculture, resources, environment",
  },
  "construction-transport": { vi: "Xây dựng, giao thông", en: "Construction, transport" },
  "science-digital": {
    vi: "Khoa học, công nghệ, chuyển đổi số",
    en: "Science, technology, digital transformation",
  },
  education: { vi: "Giáo dục, đào tạo", en: "Education, training" },
  health: { vi: "Y tế, dân số", en: "Health, population" },
  "culture-society": {
    vi: "Văn hóa, thể thao, du lịch, xã hội",
    en: "Culture, sports, tourism, society",
  },
  "home-affairs": {
    vi: "Nội vụ, tổ chức bộ máy, cải cách hành chính",
    en: "Home affairs, organisation, administrative reform",
  },
  "defence-security": { vi: "Quốc phòng, an ninh", en: "Defence, security" },
  "foreign-affairs": { vi: "Đối ngoại, hội nhập", en: "Foreign affairs, integration" },
  inspection: {
    vi: "Thanh tra, tiếp công dân, phòng, chống tham nhũng",
    en: "Inspection, complaints, anti-corruption",
  },
};

/** Where a report puts the tasks of no field. */
export const NO_FIELD = "none" as const;
export const NO_FIELD_NAME: Bilingual = { vi: "Chưa phân loại", en: "Of no field" };

/** "Y tế, dân số"; null for what is no field. */
export function fieldName(code: string): Bilingual | null {
  const field = TASK_FIELDS.find((each) => each === code);
  return field ? FIELD_NAMES[field] : null;
}
