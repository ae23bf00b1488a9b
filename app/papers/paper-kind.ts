/** What a paper of a dossier is (hồ sơ trình); the order is the order in which a dossier lists them. */
export const PAPER_KINDS = [
  "submission", // tờ trình
  "draft", // dự thảo
  "appraisal", // báo cáo thẩm định
  "opinions", // ý kiến các cơ quan
  "response", // báo cáo tiếp thu, giải trình
  "summary", // báo cáo tóm tắt
  "annex", // phụ lục
  "other",
] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** A long submission comes with a short summary: pages above which one is needed, and its limit. */
export const SUMMARY_NEEDED_ABOVE = 10;
export const SUMMARY_MAX_PAGES = 6;

/** A first proposal from the name of the file, to be corrected by hand; the first that fits. */
const namedSo: readonly [RegExp, PaperKind][] = [
  [/tom tat/, "summary"],
  [/to trinh|\bttr\b/, "submission"],
  [/tham dinh/, "appraisal"],
  [/tiep thu|giai trinh/, "response"],
  [/phu luc/, "annex"],
  [/y kien/, "opinions"],
  [/du thao/, "draft"],
];

export function kindFromFileName(fileName: string): PaperKind {
  const words = fileName
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll(/[^a-z0-9]+/g, " ");
  return namedSo.find(([pattern]) => pattern.test(words))?.[1] ?? "other";
}
