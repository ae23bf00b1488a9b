import { approveResolution } from "../resolutions/approve-resolution.server.ts";
import { issueResolution } from "../resolutions/issue-resolution.server.ts";
import { submitResolution } from "../resolutions/submit-resolution.server.ts";
import { by, type TestApp } from "./app.ts";

/** The whole course of a draft: to review, approved and signed by the chair, numbered and issued. */
export async function issueDraft(
  app: TestApp,
  resolutionId: string,
  version = 2,
): Promise<{ year: number; number: number }> {
  await approveDraft(app, resolutionId, version);
  return issueResolution(app, by("specialist"), { resolutionId });
}

/** As far as the chair's signature. */
export async function approveDraft(app: TestApp, resolutionId: string, version = 2): Promise<void> {
  await submitResolution(app, by("specialist"), { resolutionId, version });
  await approveResolution(app, by("prime-minister"), { resolutionId, version });
}
