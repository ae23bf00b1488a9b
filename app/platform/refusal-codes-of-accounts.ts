/** Refusals about how a person signs in: codes, passwords, passkeys. */
export const ACCOUNT_CODES = [
  "code-unknown",
  "password-too-short",
  "password-too-long",
  "password-foreseeable",
  "passkey-refused",
  "sign-in-unproven",
  "accounts-begun",
] as const;
