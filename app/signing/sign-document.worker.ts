/*
 * Takes one step of a document that is signed: the person first; then number and date into their
 * fields and the agency (Decree 30/2020/NĐ-CP, annex I). Keys are opened here and nowhere else.
 */
import { parentPort, workerData } from "node:worker_threads";
import { signCms } from "./cms.crypto.ts";
import { openKeyRing } from "./key-ring.crypto.ts";
import { reserveFields } from "./reserve-fields.paper.ts";
import { fillFields, signField } from "./sign-pdf.paper.ts";
import type { SigningOrder } from "./signing-order.ts";

const order: SigningOrder = workerData;
const bytes = Uint8Array.from(await signed(order));
parentPort?.postMessage(bytes, [bytes.buffer]);

async function signed({ reserve, fill, signers, at, ...given }: SigningOrder): Promise<Uint8Array> {
  const ring = await openKeyRing(given.signingFile, given.signingToken);
  let pdf = reserve ? await reserveFields(given.pdf, reserve) : given.pdf;
  if (fill) pdf = await fillFields(pdf, fill);
  for (const [place, { field, login }] of signers.entries()) {
    const { key, name, picture } = await (login === null ? ring.agency() : ring.person(login));
    const certifies = reserve !== null && place === 0;
    const signing = { field, name, at, certifies, picture, lines: linesOf(name, at) };
    pdf = await signField(pdf, signing, (content) => signCms(key, content, ring.stamp));
  }
  return pdf;
}

/** Shown where there is no picture: who, and when as ISO 8601 with its zone (Decree 30/2020/NĐ-CP, annex I). */
function linesOf(name: string, at: number): string[] {
  const there = new Date(at + 7 * 3_600_000).toISOString().slice(0, 19);
  return ["Đã ký số:", name, `${there}+07:00`];
}
