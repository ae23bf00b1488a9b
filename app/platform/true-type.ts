/** What setting a line of text needs to know of a TrueType font. */
export type TrueType = {
  unitsPerEm: number;
  /** Smallest x and y, largest x and y, in font units. */
  box: readonly [number, number, number, number];
  ascent: number;
  descent: number;
  /** 0 is the glyph for what the font does not have. */
  glyphOf(codePoint: number): number;
  /** In font units. */
  advanceOf(glyph: number): number;
};

/** Reads the tables of a TrueType file (ISO/IEC 14496-22); throws a RangeError where they break off. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const head = table("head");
  const hhea = table("hhea");
  const hmtx = table("hmtx");
  const advances = view.getUint16(hhea + 34);
  const glyphs = readCharacters(view, table("cmap"));
  return {
    unitsPerEm: view.getUint16(head + 18),
    box: [
      view.getInt16(head + 36),
      view.getInt16(head + 38),
      view.getInt16(head + 40),
      view.getInt16(head + 42),
    ],
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, advances - 1)),
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const places = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const letters = [0, 1, 2, 3].map((letter) => view.getUint8(at + letter));
    places.set(String.fromCharCode(...letters), view.getUint32(at + 8));
  }
  return (tag) => {
    const at = places.get(tag);
    if (at === undefined) throw new RangeError(`The font has no table ${tag}`);
    return at;
  };
}

/** The Windows Unicode map of format 4: all of the Basic Multilingual Plane. */
function readCharacters(view: DataView, cmap: number): Map<number, number> {
  const maps = view.getUint16(cmap + 2);
  for (let index = 0; index < maps; index += 1) {
    const entry = cmap + 4 + 8 * index;
    const isUnicode = view.getUint16(entry) === 3 && view.getUint16(entry + 2) === 1;
    const at = cmap + view.getUint32(entry + 4);
    if (isUnicode && view.getUint16(at) === 4) return readSegments(view, at);
  }
  throw new RangeError("The font has no Unicode map");
}

function readSegments(view: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(at + 6); // twice the number of segments
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + size + segment);
    const shift = view.getUint16(at + 16 + 2 * size + segment);
    const rangeAt = at + 16 + 3 * size + segment;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      if (listed !== 0) glyphs.set(code, (listed + shift) & 0xffff);
    }
  }
  return glyphs;
}
