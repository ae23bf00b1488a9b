/*
 * The objects of a PDF as `qpdf --json=2` writes them: names "/Type", references "12 0 R", strings
 * "u:…" or "b:…". Each object is one entry of the text; a file may have a million.
 */

export type PdfValue = string | number | boolean | null | PdfValue[] | PdfDictionary;
export type PdfDictionary = { [name: string]: PdfValue };
/** `value`, or the dictionary of an object with a stream behind it. */
export type PdfObject = { value: PdfValue } | { stream: { dict: PdfDictionary } };

/** One object of more text than this is nobody's paper. */
const MAX_ENTRY = 8_000_000;

/**
 * Takes the text in parts and hands on each entry whole. What is given back by `take` is false when
 * an entry is larger than any honest one.
 */
export function entriesOf(onEntry: (id: string, entry: string) => void) {
  // Objects stand three levels deep, and within a JSON text no line begins by itself.
  const boundary = '\n      "';
  let rest = "";
  const handOn = (entry: string) => {
    const [, id] = /^ {6}"(?:obj:)?(\d+ \d+ R|trailer)": /.exec(entry) ?? [];
    if (id !== undefined) onEntry(id, entry);
  };
  return {
    take(part: string): boolean {
      let from = Math.max(0, rest.length - boundary.length);
      rest += part;
      let done = 0;
      for (let next = rest.indexOf(boundary, from); next >= 0;) {
        handOn(rest.slice(done, next));
        done = next + 1;
        from = done;
        next = rest.indexOf(boundary, from);
      }
      rest = rest.slice(done);
      return rest.length <= MAX_ENTRY;
    },
    end: () => handOn(rest),
  };
}

/** What an entry says; null when it cannot be read. */
export function parseEntry(entry: string): PdfObject | null {
  const body = entry.slice(entry.indexOf('": ') + 3, entry.lastIndexOf("\n      }") + 8);
  const parsed = parseJson(body) ?? parseJson(withPlainNumbers(body));
  if (!isDictionary(parsed)) return null;
  const { value, stream } = parsed;
  if (value !== undefined) return { value };
  const dict = isDictionary(stream) ? stream["dict"] : null;
  return isDictionary(dict) ? { stream: { dict } } : null;
}

/** Numbers of a PDF may begin with zeros or a plus, those of JSON may not. */
function withPlainNumbers(text: string): string {
  return text.replace(/^(\s*(?:"[^"]*": )?-?)\+?0*(?=\d)/gm, "$1");
}

function parseJson(text: string): PdfValue {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isReference(value: PdfValue | undefined): value is string {
  return typeof value === "string" && /^\d+ \d+ R$/.test(value);
}
