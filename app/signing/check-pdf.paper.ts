import { PDFDict, PDFHexString, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import type { CmsFinding } from "./cms-finding.ts";
import { firstChange, textOf } from "./compare-revisions.paper.ts";
import { entry, fieldsOf, revisionsOf, type Revision } from "./revision.paper.ts";
import {
  TRACE,
  type SignatureCheck,
  type SignatureFinding,
  type Verdict,
} from "./signature-check.ts";
import { numbersOf, startOf } from "./xref.paper.ts";

export type CheckCms = (cms: Uint8Array, content: readonly Uint8Array[]) => Promise<CmsFinding>;

type Signature = { field: string; dict: PDFDict; range: readonly number[] | null; end: number };

/**
 * Judges every signature of a file, each revision against the one before. A file that bears traces
 * of a signature which its form does not name has lost one: it was changed.
 */
export async function checkPdf(bytes: Uint8Array, checkCms: CheckCms): Promise<SignatureCheck> {
  const traces = tracesOf(bytes);
  if (traces === 0) return { signatures: [] };
  // Cut off, or something stands behind the end.
  if (startOf(bytes) === null) return { signatures: [lost("changed", "end")] };
  try {
    const revisionAt = revisionsOf(bytes);
    const whole = revisionAt(bytes.length);
    if (whole.trailer.has(PDFName.of("Encrypt"))) return { signatures: [lost("unreadable", null)] };
    const signatures = signaturesOf(whole);
    const changes = changesIn(bytes, signatures, revisionAt);
    const findings: SignatureFinding[] = [];
    for (const [at, signature] of signatures.entries()) {
      const change = changes.slice(at).find((each) => each !== null) ?? null;
      findings.push(await judge({ bytes, signature, change }, checkCms));
    }
    if (traces > signatures.length) findings.push(lost("changed", "a signature is gone"));
    return { signatures: findings };
  } catch {
    return { signatures: [lost("unreadable", null)] };
  }
}

function tracesOf(bytes: Uint8Array): number {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let traces = 0;
  for (let at = whole.indexOf(TRACE); at >= 0; at = whole.indexOf(TRACE, at + 1)) {
    traces += 1;
  }
  return traces;
}

function signaturesOf(revision: Revision): Signature[] {
  return fieldsOf(revision)
    .flatMap(({ dict: field }) => {
      const dict = entry(revision, field, "V");
      if (entry(revision, field, "FT") !== PDFName.of("Sig") || !(dict instanceof PDFDict)) {
        return [];
      }
      const range = numbersOf(dict, "ByteRange");
      const [, , from = 0, length = 0] = range ?? [];
      return [{ field: textOf(entry(revision, field, "T")), dict, range, end: from + length }];
    })
    .sort((one, other) => one.end - other.end);
}

/** For each signature: how the next one's revision, or the file, departs from what it covers. */
function changesIn(
  bytes: Uint8Array,
  signatures: readonly Signature[],
  revisionAt: (end: number) => Revision,
): (string | null)[] {
  return signatures.map((signature, at) => {
    if (!coversAllButItself(bytes, signature)) return "ByteRange";
    const next = signatures[at + 1];
    if (!next) return signature.end === bytes.length ? null : "end";
    if (startOf(bytes.subarray(0, signature.end)) === null) return "end";
    if (next.end > bytes.length) return "end";
    if (permissionOf(signatures[0]) === 1) return "DocMDP";
    return firstChange(revisionAt(signature.end), revisionAt(next.end));
  });
}

/** The gap holds the signature and nothing else: else there is room for what nobody signed. */
function coversAllButItself(bytes: Uint8Array, { dict, range, end }: Signature): boolean {
  const [start, first, from, ...more] = range ?? [];
  if (start !== 0 || first === undefined || from === undefined || more.length !== 1) return false;
  if (!(range ?? []).every((each) => Number.isSafeInteger(each) && each >= 0)) return false;
  if (first >= from || end > bytes.length) return false;
  const gap = Buffer.from(bytes.subarray(first, from)).toString("latin1");
  const contents = dict.get(PDFName.of("Contents"));
  if (!/^<[0-9A-Fa-f\s]*>$/.test(gap) || !(contents instanceof PDFHexString)) return false;
  return gap.slice(1, -1) === contents.asString();
}

/** What the first signature permits afterwards; 1: nothing at all. */
function permissionOf(signature: Signature | undefined): number | null {
  const written = signature?.dict.get(PDFName.of("Reference"))?.toString() ?? "";
  const found = /\/DocMDP[^]*?\/P (\d)/.exec(written);
  return found ? Number(found[1]) : null;
}

type Judged = { bytes: Uint8Array; signature: Signature; change: string | null };

async function judge(
  { bytes, signature, change }: Judged,
  checkCms: CheckCms,
): Promise<SignatureFinding> {
  const { dict, field, range } = signature;
  const claimedAt = timeOf(dict.get(PDFName.of("M")));
  if (change === "ByteRange") return { ...lost("changed", change), field, claimedAt };
  const [, first = 0, from = 0] = range ?? [];
  const contents = dict.get(PDFName.of("Contents"));
  const cms = contents instanceof PDFHexString ? contents.asBytes() : new Uint8Array();
  const isDetached = /detached/i.test(String(dict.get(PDFName.of("SubFilter"))));
  if (!isDetached) return { ...lost("unreadable", null), field, claimedAt };
  const content = [bytes.subarray(0, first), bytes.subarray(from, signature.end)];
  const found = await checkCms(cms, content);
  const { signer, organisation, stampedAt } = found;
  const verdict = verdictFrom(found, change);
  const departs = change ?? (found.state === "broken" ? "bytes" : null);
  return { field, verdict, signer, organisation, claimedAt, stampedAt, change: departs };
}

function verdictFrom({ state, isTrusted }: CmsFinding, change: string | null): Verdict {
  if (change !== null || state === "broken") return "changed";
  if (state === "unreadable") return "unreadable";
  return isTrusted ? "valid" : "unknown";
}

function lost(verdict: Verdict, change: string | null): SignatureFinding {
  const nobody = { field: "", signer: "", organisation: "" };
  return { ...nobody, verdict, claimedAt: null, stampedAt: null, change };
}

/** "D:20261122093000+07'00'" (ISO 32000-2, 7.9.4); null where it is not written so. */
function timeOf(value: PDFObject | undefined): number | null {
  const written = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?'?)?/;
  const [, year, month, day, hour, minute, second, zone = "+00", more = "00"] =
    written.exec(textOf(value)) ?? [];
  if (!year) return null;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${more}`);
  return Number.isNaN(at) ? null : at;
}
