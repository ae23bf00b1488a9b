import { describe, expect, test } from "vitest";
import { legacySetOf, looksLegacy, recode } from "./legacy-font.ts";

describe("fonts from before Unicode", () => {
  test.each([
    [".VnTime", "tcvn3"],
    ["ABCDEF+.VnTime", "tcvn3"],
    ["VnTime", "tcvn3"],
    [".VnTimeH", "tcvn3-capitals"],
    ["BCDFEE+.VnTimeH,Bold", "tcvn3-capitals"],
    [".VnArial-Bold", "tcvn3"],
    [".VnArial NarrowH", "tcvn3-capitals"],
    ["VNI-Times", "vni"],
    ["ABCDEF+VNI-Helve,Bold", "vni"],
    ["VNI Times", "vni"],
    ["TimesNewRomanPSMT", null],
    ["VnBook" /* any .Vn name */, "tcvn3"],
    ["Vni", null],
    ["Vna", null],
  ])("%s is %s", (name, set) => {
    expect(legacySetOf(name)).toBe(set);
  });

  test.each([
    ["tcvn3", "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["tcvn3", "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    ["tcvn3", "N-íc, nhµ n-íc, -u tiªn, t- ph¸p", "Nước, nhà nước, ưu tiên, tư pháp"],
    ["tcvn3", "N§-CP, kinh tÕ-x· héi - §iÒu 2", "NĐ-CP, kinh tế-xã hội - Điều 2"],
    ["tcvn3", "th-êng, gi-êng, Th- viÖn, 5-10", "thường, giường, Thư viện, 5-10"],
    ["tcvn3-capitals", "tê tr×nh ChÝnh phñ", "TỜ TRÌNH CHÍNH PHỦ"],
    ["tcvn3", "\uf0b8\uf0b9 Vi\uf0d6t", "áạ Việt"],
    ["vni", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["vni", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["vni", "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
    ["vni", "Tôø trình, yù kieán cuûa Boä Tö phaùp", "Tờ trình, ý kiến của Bộ Tư pháp"],
    ["vni", "khoâng kyø quaûn lyù ñaát ñai", "không kỳ quản lý đất đai"],
  ] as const)("%s: %s", (set, text, unicode) => {
    expect(recode(text, set)).toBe(unicode);
  });

  test("every letter of Vietnamese comes out of both sets", () => {
    const tcvn3 = "aµ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËeÌÎÏÐÑªÒÓÔÕÖi×ØÜÝÞoßáâãä«åæçèé¬êëìíîuïñòóô­õö÷øùyúûüýþ®";
    const vni =
      "aaøaûaõaùaïaêaèaúaüaéaëaâaàaåaãaáaäeeøeûeõeùeïeâeàeåeãeáeäiìæóíòooøoûoõoùoïoâoàoåoãoáoäôôøôûôõôùôïuuøuûuõuùuïööøöûöõöùöïyyøyûyõyùîñ";
    const all = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
    expect(recode(tcvn3, "tcvn3")).toBe(all);
    expect(recode(vni, "vni")).toBe(all);
    expect(recode(vni.toUpperCase(), "vni")).toBe(all.toUpperCase());
  });

  test.each([
    ["Céng hßa", true],
    ["\uf0b8", true],
    ["Cộng hòa", false],
    ["plain words", false],
  ])("%s may need recoding: %s", (text, may) => {
    expect(looksLegacy(text)).toBe(may);
  });
});
