import { isRefusal } from "../platform/refusal.ts";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import type { Turned } from "./turned.ts";

/** Why a plain form was turned away, or that a sign-in ran out. */
export function EntryNotice({ code, details }: Turned) {
  const refusal: unknown = { code, details, fields: {} };
  return isRefusal(refusal) && <RefusalNotice state={{ is: "refused", refusal }} />;
}
