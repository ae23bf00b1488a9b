/*
 * TCVN 5712:1993, set VN3 ("ABC"): the letters of the `.Vn…` fonts, one byte each, as they come out
 * of a PDF that takes the bytes for Latin-1.
 */

const RUNS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const letters = new Map(
  RUNS.flatMap(([first, run]) =>
    Array.from(run, (letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
);

/** The text of a `.Vn…` font as Vietnamese; what the set does not know stays. */
export function fromTcvn3(text: string): string {
  const recoded = text.replace(/[\u00a1-\u00fe]/g, (letter) => letters.get(letter) ?? letter);
  return withHornedU(recoded);
}

/*
 * The place of "ư" (AD) is a second hyphen in the encoding most PDFs declare (ISO 32000-2, annex D.2),
 * so "nước" arrives as "n-ớc". Where a syllable has begun and has no vowel yet, the hyphen is the
 * letter; "NĐ-CP", "kinh tế-xã hội" and dashes are not such places.
 */
const ONSETS = "b|c|ch|d|đ|g|gi|h|k|kh|l|m|n|ng|nh|ph|r|s|t|th|tr|v|x";
const afterOnset = new RegExp(`(?<!\\p{L})(${ONSETS})-`, "giu");
const atBeginning = /(?<!\p{L})-(?=[ơớờởỡợu]|a(?!\p{L})|ng(?!\p{L}))/gu;

function withHornedU(text: string): string {
  if (!text.includes("-")) return text;
  return text
    .replace(afterOnset, (found, onset: string, at: number) =>
      /^\p{Lu}/u.test(text.slice(at + found.length)) ? found : `${onset}ư`,
    )
    .replace(atBeginning, "ư");
}
