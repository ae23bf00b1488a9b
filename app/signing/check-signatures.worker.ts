import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { checkPdf } from "./check-pdf.paper.ts";
import { judgeCms } from "./judge-cms.crypto.ts";
import { openKeyRing } from "./key-ring.crypto.ts";
import type { CheckOrder } from "./signing-order.ts";

/* A file of a stranger may be made to take long: apart from the house, within limits. */
const { path, signingFile, knownSince }: CheckOrder = workerData;
const roots = signingFile === undefined ? [] : await (await openKeyRing(signingFile)).roots();
const { buffer, byteOffset, byteLength } = await readFile(path);
const found = await checkPdf(new Uint8Array(buffer, byteOffset, byteLength), (bytes, content) =>
  judgeCms({ bytes, content }, roots, knownSince),
);
parentPort?.postMessage(found);
