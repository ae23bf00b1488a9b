import { signedFilesSince } from "../papers/signed-files.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { checkFile } from "./check-file.server.ts";
import { findCheck } from "./signature-check.store.server.ts";

/** Checks the signed files that came in at this hour; what has been checked is left as it is. */
export async function checkArrivals(app: App, since: number): Promise<void> {
  for (const sha256 of await signedFilesSince(app.read, since)) {
    if (!(await findCheck(app.read, sha256))) await checkFile(app, sha256);
  }
}
