/*
 * The small pictures of a paper's pages in one file instead of a thousand: how many there are, then
 * where each begins and the last one ends (32 bits each, the lowest byte first), then the pictures.
 * A page that could not be drawn takes no room.
 */

const WORD = 4;

export function packThumbnails(pictures: readonly Uint8Array[]): Uint8Array {
  let at = WORD * (pictures.length + 2);
  const total = pictures.reduce((sum, { length }) => sum + length, at);
  const pack = new Uint8Array(total);
  const words = new DataView(pack.buffer);
  words.setUint32(0, pictures.length, true);
  pictures.forEach((picture, index) => {
    words.setUint32(WORD * (index + 1), at, true);
    pack.set(picture, at);
    at += picture.length;
  });
  words.setUint32(WORD * (pictures.length + 1), at, true);
  return pack;
}

/** Where in the pack it stands between which bytes the picture of a page lies. */
export function placeOfEntry(page: number): { start: number; end: number } {
  return { start: WORD * page, end: WORD * (page + 2) - 1 };
}

/** The first and last byte of a picture; null where there is none. */
export function placeOfPicture(entry: Uint8Array): { start: number; end: number } | null {
  const words = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  const start = words.getUint32(0, true);
  const end = words.getUint32(WORD, true) - 1;
  return end < start ? null : { start, end };
}
