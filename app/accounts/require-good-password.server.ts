import { namesOf } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { faultOf, LEAST_LENGTH, MOST_LENGTH } from "./password.ts";

/** Refuses `password-too-short` (least), `password-too-long` (most) and `password-foreseeable`. */
export async function requireGoodPassword(
  app: App,
  { personId, password }: { personId: string; password: string },
): Promise<void> {
  // Tens of thousands of words, wanted once in a while.
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  const fault = faultOf(password, {
    listed: dictionary["passwords-common"],
    ownWords: await namesOf(app.read, personId),
  });
  if (fault === "password-too-short") {
    throw new Refusal(fault, { least: LEAST_LENGTH }, { password: "too-short" });
  }
  if (fault === "password-too-long") {
    throw new Refusal(fault, { most: MOST_LENGTH }, { password: "too-long" });
  }
  if (fault !== null) throw new Refusal(fault);
}
