import type { Like } from "../like.ts";
import type { drafting as source } from "../vi/drafting.ts";

export const drafting: Like<typeof source> = {
  title: "Drafting together",
  label: { resolution: "Draft resolution", minutes: "Minutes of the session" },
  empty: { title: "Title", article: "Name of the article", clause: "Text" },
  tools: "Drafting tools",
  article: "Article",
  clause: "Clause",
  undo: "Undo",
  redo: "Redo",
  people: "Writing here now",
  sync: {
    opening: "Opening the text",
    saved: "All received by the server",
    saving: "Sending",
    offline: "No connection; what you write is kept on this device",
    refused: "Not taken by the server",
  },
  refused: "The server does not take the text of this device",
  refusedNote:
    "The draft may have gone to its next step, or the sign-in may have ended. Copy what you want to keep, then open the common text again.",
  startOver: "Open the common text again",
  save: "Save as a version",
  saving: "Saving",
  savedAs: "Saved as version {{version}}.",
  versions: "Saved versions",
  versionsTitle: "Saved versions of the draft",
  versionLine: "Version {{version}}, {{at}}, {{by}}",
  before: "Earlier version",
  after: "Later version",
  none: "The one before",
  compare: "Compare",
  compared: "From version {{before}} to {{after}}: {{added}} words added, {{removed}} removed.",
  onlyVersion: "Version {{version}} is the first.",
};
