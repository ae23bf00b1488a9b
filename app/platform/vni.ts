/*
 * VNI for Windows: a plain letter followed by its mark, which stands on a Latin-1 place of its own;
 * a few letters are one place. The mark of a capital is the capital of that place.
 */

const SINGLES = { ñ: "đ", ô: "ơ", ö: "ư", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };

const MARKS = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  // Circumflex and breve, alone and together with a tone.
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};

const withCapitals = (table: Record<string, string>): Map<string, string> =>
  new Map(
    Object.entries(table).flatMap(([from, to]) => [
      [from, to],
      [from.toUpperCase(), to.toUpperCase()],
    ]),
  );

const singles = withCapitals(SINGLES);
const marks = withCapitals(MARKS);
const single = new RegExp(`[${[...singles.keys()].join("")}]`, "g");
/** ơ and ư (on the places ô and ö) take tones only, no second shape. */
const mark = /(?<=[aeouy])[ùøûõïâáàåãäêéèúüë]|(?<=[ôö])[ùøûõï]/gi;

/** The text of a `VNI-…` font as Vietnamese (NFC); what the set does not know stays. */
export function fromVni(text: string): string {
  const marked = text.replace(mark, (place) => marks.get(place) ?? place);
  return marked.replace(single, (place) => singles.get(place) ?? place).normalize("NFC");
}
