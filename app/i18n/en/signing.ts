import type { Like } from "../like.ts";
import type { signing as source } from "../vi/signing.ts";

export const signing: Like<typeof source> = {
  title: "Digital signatures",
  pageTitle: "Digital signatures of the paper",
  verdict: {
    valid: "Valid and unchanged",
    changed: "Changed after signing",
    unknown: "Unknown signer",
    unreadable: "Cannot be checked",
  },
  why: {
    valid: "The signer is on the trust list; the content is as it was signed.",
    changed: "The content is no longer what was signed. Do not use this document.",
    unknown: "The content is unchanged, but the certificate is not on the trust list.",
    unreadable: "The signature is made in a way this system cannot check.",
  },
  none: "The document bears no digital signature.",
  notYet: "The signatures have not been checked yet.",
  nobody: "The signer's name cannot be read",
  claimed: "Signed at {{at}}, as the signer states",
  stamped: "Timestamp {{at}}",
  checked: "Checked at {{at}}. Revocation of certificates was not looked up.",
  check: "Check signatures",
  back: "Meeting",
  ofPaper: "Digital signatures of {{title}}",
};
