import { isRefusal } from "../platform/refusal.ts";

/** Why a document could not be signed: its service is away, or says no for a reason of its own. */
export type SigningFault = {
  code: "signing-service-down" | "signing-service-refused";
  /** The service's own code: "invalid_pin". */
  said: string;
};

/** Null: some other fault. */
export function signingFaultOf(error: unknown): SigningFault | null {
  if (!isRefusal(error)) return null;
  const { code, details } = error;
  const isOne = code === "signing-service-down" || code === "signing-service-refused";
  return isOne ? { code, said: String(details["said"] ?? "") } : null;
}
