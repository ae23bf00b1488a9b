/** Words of an office that are the same for many: they tell nobody apart. */
const OFFICES =
  /^(bộ trưởng|thứ trưởng|phó thủ tướng|chủ nhiệm|chủ tịch|thống đốc|tổng thanh tra|trợ lý|chuyên viên|chánh|phó|văn phòng|bộ|minister|deputy|of|the|assistant|to|for|chairman|chair|and|và)\s+/i;

/** At most three letters of an office: "Bộ trưởng Bộ Tư pháp" → "TP". */
export function initialsOf(office: string): string {
  let rest = office.trim();
  while (OFFICES.test(rest) && rest.split(/\s+/).length > 1) rest = rest.replace(OFFICES, "");
  const words = rest.split(/[\s,–-]+/).filter((word) => !/^(và|and|of|the)$/i.test(word));
  return words
    .map((word) => [...word][0] ?? "")
    .join("")
    .toLocaleUpperCase("vi")
    .slice(0, 3);
}
