import { parentPort, workerData } from "node:worker_threads";
import * as Y from "yjs";
import { z } from "zod";

/* Makes one state of an own document's state and the changes after it; what was overwritten goes. */

const inputSchema = z.object({
  state: z.instanceof(Uint8Array).nullable(),
  changes: z.array(z.instanceof(Uint8Array)),
});

const { state, changes } = inputSchema.parse(workerData);
const document = new Y.Doc({ gc: true });
document.transact(() => {
  if (state) Y.applyUpdate(document, state);
  for (const change of changes) Y.applyUpdate(document, change);
});
parentPort?.postMessage(Y.encodeStateAsUpdate(document));
