/** A picture as poppler writes it (PPM, binary): its size, and four bytes for each of its points. */
export function readPixmap(bytes: Uint8Array): {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
} {
  const start = String.fromCharCode(...bytes.subarray(0, 40));
  const [head, wide, high] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(start) ?? [];
  if (head === undefined) throw new Error("not a binary pixmap");
  const width = Number(wide);
  const height = Number(high);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let to = 0, from = head.length; to < rgba.length; to += 4, from += 3) {
    rgba.set(bytes.subarray(from, from + 3), to);
  }
  return { width, height, rgba };
}
