/*
 * Signs a typeset document: the person first, then number and date into their fields, then the
 * agency (Decree 30/2020/NĐ-CP, annex I). Keys are opened here and nowhere else.
 */
import { parentPort, workerData } from "node:worker_threads";
import { signCms } from "./cms.crypto.ts";
import { openKeyRing, type Signer } from "./key-ring.crypto.ts";
import { reserveFields } from "./reserve-fields.paper.ts";
import { AGENCY_FIELD, PERSON_FIELD } from "./reserved-fields.ts";
import { fillFields, signField } from "./sign-pdf.paper.ts";
import type { SigningOrder } from "./signing-order.ts";

const order: SigningOrder = workerData;
const bytes = Uint8Array.from(await signed(order));
parentPort?.postMessage(bytes, [bytes.buffer]);

async function signed({ pdf, login, words, at, ...keys }: SigningOrder): Promise<Uint8Array> {
  const ring = await openKeyRing(keys.signingFile, keys.signingToken);
  const put = async (paper: Uint8Array, field: string, signer: Signer) => {
    const { name, picture } = signer;
    const certifies = field === PERSON_FIELD;
    const signing = { field, name, at, certifies, picture, lines: linesOf(name, at) };
    return signField(paper, signing, (content) => signCms(signer.key, content, ring.stamp));
  };
  const byPerson = await put(await reserveFields(pdf), PERSON_FIELD, await ring.person(login));
  return put(await fillFields(byPerson, words), AGENCY_FIELD, await ring.agency());
}

/** Shown where there is no picture: who, and when as ISO 8601 with its zone (Decree 30/2020/NĐ-CP, annex I). */
function linesOf(name: string, at: number): string[] {
  const there = new Date(at + 7 * 3_600_000).toISOString().slice(0, 19);
  return ["Đã ký số:", name, `${there}+07:00`];
}
