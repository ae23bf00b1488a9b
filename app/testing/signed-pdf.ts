import { signCms } from "../signing/cms.crypto.ts";
import { openPkcs12 } from "../signing/pkcs12.crypto.ts";
import { reserveFields } from "../signing/reserve-fields.paper.ts";
import { PERSON_FIELD } from "../signing/reserved-fields.ts";
import { signField } from "../signing/sign-pdf.paper.ts";
import { paperWithRoom } from "./paper-with-room.ts";
import { makeSigningKeys, PASSWORD } from "./signing-keys.ts";

/** A PDF of one page, signed by a key made for it. */
export async function signedPdf(): Promise<Buffer> {
  const keys = makeSigningKeys();
  const key = await openPkcs12(keys.agency, PASSWORD);
  keys.end();
  const who = { field: PERSON_FIELD, name: "Test", at: Date.now(), certifies: true };
  const signing = { ...who, picture: null, lines: ["Test"] };
  const make = (content: readonly Uint8Array[]) => signCms(key, content, null);
  return Buffer.from(await signField(await reserveFields(await paperWithRoom()), signing, make));
}
