import type { App } from "../platform/app.server.ts";
import { refuse } from "../platform/refusal.ts";
import { renderIssued } from "./render-issued.server.ts";
import { isIssuedResolution } from "./resolution.ts";
import { findResolution } from "./resolution.store.server.ts";
import { signPersonally } from "./sign-personally.server.ts";

/**
 * Whatever signature comes next in a document: the person's once it is signed, the agency's once it
 * is issued. Nothing where neither is due.
 */
export async function signDocument(app: App, resolutionId: string): Promise<void> {
  const resolution = (await findResolution(app.read, resolutionId)) ?? refuse("not-found");
  if (isIssuedResolution(resolution)) return renderIssued(app, resolutionId);
  if (resolution.signature === "due") await signPersonally(app, resolution);
}
