import { fromTcvn3 } from "./tcvn3.ts";
import { fromVni } from "./vni.ts";

/** How the letters of a font from before Unicode are to be read. */
export type LegacySet = "tcvn3" | "tcvn3-capitals" | "vni";

/** Told by the name alone: `ABCDEF+.VnTimeH,Bold`, `VNI-Times`; null for every other font. */
export function legacySetOf(fontName: string): LegacySet | null {
  const name = fontName.replace(/^[A-Z]{6}\+/, "");
  if (/^VNI(?:[-_ ]|[A-Z])/.test(name)) return "vni";
  if (!/^\.?Vn[A-Z0-9]/.test(name)) return null;
  // `.VnTimeH` shows its small letters as capitals.
  const [family = ""] = name.split(/[,-]/);
  return /H(?:Bold|Italic)*$/.test(family) ? "tcvn3-capitals" : "tcvn3";
}

/** The same text in Unicode (NFC). */
export function recode(text: string, set: LegacySet): string {
  const plain = fromSymbols(text);
  switch (set) {
    case "vni":
      return fromVni(plain);
    case "tcvn3":
      return fromTcvn3(plain);
    case "tcvn3-capitals":
      return fromTcvn3(plain).toUpperCase();
    default:
      return set satisfies never;
  }
}

/** Whether a text may need recoding: high Latin-1 places and not one letter only Unicode has. */
export function looksLegacy(text: string): boolean {
  return /[\u00a1-\u00ff\uf0a1-\uf0ff]/.test(text) && !/[\u0100-\u01b0\u1ea0-\u1ef9]/.test(text);
}

/** Fonts that call themselves symbols put their bytes into the private use area. */
function fromSymbols(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xf000),
  );
}
