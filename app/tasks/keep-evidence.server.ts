import type { App } from "../platform/app.server.ts";
import type { Evidence } from "./take-step.server.ts";

/** The file is kept under its content before any row names it. Gives what the deed says of it. */
export async function keepEvidence(
  app: App,
  evidence: Evidence | null,
): Promise<{ sha256: string; name: string } | null> {
  if (!evidence) return null;
  await app.files.keep(evidence.arrival);
  return { sha256: evidence.arrival.sha256, name: evidence.name };
}
