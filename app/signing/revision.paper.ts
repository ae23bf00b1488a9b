import { PDFArray, PDFDict, PDFName, PDFRef, type PDFObject } from "@cantoo/pdf-lib";
import { objectAt, packedIn, readXref, type Place } from "./xref.paper.ts";

/** A PDF as it stood when its first `end` bytes were all there was. */
export type Revision = {
  end: number;
  trailer: PDFDict;
  /** What a reference leads to, whatever else it leads to; undefined: nothing. */
  follow(object: PDFObject | undefined): PDFObject | undefined;
};

/** Opens revisions of one file; what two of them share is read once. */
export function revisionsOf(bytes: Uint8Array): (end: number) => Revision {
  const objects = new Map<number, PDFObject>();
  const packs = new Map<number, ReturnType<typeof packedIn>>();
  const standing = (at: number, number: number): PDFObject => {
    const object = objects.get(at) ?? objectAt(bytes, at, number);
    objects.set(at, object);
    return object;
  };
  const packed = (at: number, number: number) => {
    const pack = packs.get(at) ?? packedIn(standing(at, number));
    packs.set(at, pack);
    return pack;
  };
  return (end) => {
    const { places, trailer } = readXref(bytes.subarray(0, end));
    const offsetOf = (place: Place | undefined) =>
      place && "at" in place && place.at < end ? place.at : null;
    const find = ({ objectNumber }: PDFRef): PDFObject | undefined => {
      const place = places.get(objectNumber);
      if (!place) return undefined;
      if ("at" in place) return standing(offsetOf(place) ?? outside(), objectNumber);
      const at = offsetOf(places.get(place.within)) ?? outside();
      const { number, object } = packed(at, place.within)[place.index] ?? outside();
      return number === objectNumber ? object : outside();
    };
    const follow = (object: PDFObject | undefined) => {
      let now = object;
      for (let steps = 0; now instanceof PDFRef && steps < 20; steps += 1) now = find(now);
      return now;
    };
    return { end, trailer, follow };
  };
}

function outside(): never {
  throw new Error("a cross-reference leads nowhere");
}

export function entry(revision: Revision, dict: PDFObject | undefined, key: string) {
  const whole = revision.follow(dict);
  return whole instanceof PDFDict ? revision.follow(whole.get(PDFName.of(key))) : undefined;
}

export type FormField = { ref: PDFRef; dict: PDFDict };

/** The fields at the top of the form; those below others are no places for signatures of ours. */
export function fieldsOf(revision: Revision): FormField[] {
  const form = entry(revision, revision.trailer.get(PDFName.of("Root")), "AcroForm");
  const fields = entry(revision, form, "Fields");
  if (!(fields instanceof PDFArray)) return [];
  return fields.asArray().flatMap((ref) => {
    const dict = revision.follow(ref);
    return ref instanceof PDFRef && dict instanceof PDFDict ? [{ ref, dict }] : [];
  });
}
