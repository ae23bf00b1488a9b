import type { Like } from "../like.ts";
import type { noteExport as source } from "../vi/note-export.ts";

export const noteExport: Like<typeof source> = {
  open: "Download with notes: {{title}}",
  title: "Download with notes",
  close: "Close",
  version: "version {{version}}",
  layers: "Notes to include",
  layer: {
    mine: "Only mine",
    team: "Shared with the delegation or a group",
    room: "Shared with everybody",
  },
  form: "Kind of file",
  forms: {
    annotations: {
      name: "PDF with separate notes",
      note: "Opens in ordinary PDF readers; notes can be listed by author and answered. An existing digital signature stays valid.",
    },
    flat: {
      name: "PDF with the notes in its pages",
      note: "For printing and filing. What was written is numbered and repeated at the end.",
    },
    xfdf: {
      name: "XFDF, notes alone",
      note: "To be loaded into a PDF reader that has this paper open.",
    },
    web: {
      name: "JSON-LD, notes alone",
      note: "W3C Web Annotation, for archives.",
    },
  },
  logged: "Every download is kept in the log, without what the notes say.",
  take: "Download",
  retention: {
    due: "Private notes on the papers of this meeting will be destroyed on {{day}}. To keep them, download them before that day.",
    done: "Private notes on the papers of this meeting were destroyed on {{day}}, as this body has decided.",
  },
};
