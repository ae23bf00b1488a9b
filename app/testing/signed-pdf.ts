import { signCms } from "../signing/cms.crypto.ts";
import { openPkcs12 } from "../signing/pkcs12.crypto.ts";
import { reserveFields } from "../signing/reserve-fields.paper.ts";
import { PERSON_FIELD } from "../signing/reserved-fields.ts";
import { signField } from "../signing/sign-pdf.paper.ts";
import { OPEN, paperWithRoom } from "./paper-with-room.ts";

/** A PDF of one page, signed by this PKCS#12 key. */
export async function signedPdf(pkcs12: Buffer, password: string): Promise<Buffer> {
  const key = await openPkcs12(pkcs12, password);
  const who = { field: PERSON_FIELD, name: "Test", at: Date.now(), certifies: true };
  const signing = { ...who, picture: null, lines: ["Test"] };
  const make = (content: readonly Uint8Array[]) => signCms(key, content, null);
  return Buffer.from(
    await signField(await reserveFields(await paperWithRoom(), OPEN), signing, make),
  );
}
