import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useSyncExternalStore } from "react";

/** Whether this browser, at this address, knows passkeys; the server cannot tell. */
export function usePasskeySupport(): "unknown" | "there" | "none" {
  return useSyncExternalStore(never, askBrowser, () => "unknown");
}

const never = () => () => undefined;
const askBrowser = () => (browserSupportsWebAuthn() ? "there" : "none");
