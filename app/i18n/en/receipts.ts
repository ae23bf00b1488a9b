import type { Like } from "../like.ts";
import type { receipts as source } from "../vi/receipts.ts";

export const receipts: Like<typeof source> = {
  pageTitle: "Receipt · e-Cabinet",
  title: { vote: "Receipt of a vote", ballot: "Receipt of an opinion" },
  about: "Only the person who voted or answered sees this receipt.",
  secret:
    "You have voted by secret ballot. The receipt does not say what you chose, and nobody can read it again.",
  choice: "Recorded choice",
  choices: {
    FOR: "In favour",
    AGAINST: "Against",
    ABSTAIN: "Not voting",
    AGREE: "Agree",
    DISAGREE: "Disagree",
    OTHER: "Other opinion",
  },
  option: "Alternative",
  recordedAt: "Recorded at",
  place: "Place in the log",
  leafHash: "Hash of the leaf",
  standing: {
    "in-log": "Still in the log of decisions, unchanged; checked at {{at}}.",
    unsigned: "In the log; its head is signed when the receipt is downloaded.",
    contradicted:
      "The log of today no longer agrees with this receipt. Keep the file as evidence and tell the auditor.",
    "not-ours": "The receipt has no valid signature of this system.",
    unreadable: "The receipt cannot be read.",
  },
  check: {
    pageTitle: "Check a receipt · e-Cabinet",
    title: "Check the file of a receipt",
    about:
      "Whoever has the file of a receipt can check that the vote is still in the log of decisions, unchanged. The file is not kept.",
    file: "File of the receipt",
    choose: "Choose a receipt (.tlog-proof)",
    remove: "Remove the chosen file",
    says: "The receipt says",
    link: "Check the file of a receipt",
  },
  checkAgain: "Check again",
  file: "Download the receipt",
  print: "Print the receipt",
  fileNote:
    "Keep this file: with it anyone can show that the vote was removed or changed. The file names your choice.",
};
