import type { Like } from "../like.ts";
import type { system as source } from "../vi/system.ts";

export const system: Like<typeof source> = {
  pageTitle: "System · e-Cabinet",
  title: "System",
  about: "The server and its tools for papers. Nothing of what is in the papers is shown here.",
  open: "Open the system page",
  machine: "Server",
  startedAt: "Running since",
  database: "Database",
  disk: "Disk of the papers",
  diskFree: "{{free}} GB of {{of}} GB free",
  found: "Present ({{version}})",
  tool: {
    qpdf: "qpdf (checks and re-lays PDFs)",
    poppler: "poppler (draws small pictures)",
    soffice: "LibreOffice (converts office files)",
    noNetwork: "No network while files are processed",
  },
  missing: {
    qpdf: "Missing: no uploads can be taken in",
    poppler: "Missing: pages have no small pictures",
    soffice: "Missing: only PDF files are taken in",
    noNetwork: "Not permitted by the system: files are processed with the network at hand",
  },
  intake: "Intake of files",
  intakeSum: "{{files}} files taken in; {{waiting}} steps waiting.",
  failed: "Not made",
  step: "Step",
  fault: "Reason",
  files: "Files",
};
