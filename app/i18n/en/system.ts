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
  tallies: "Counts of tasks",
  talliesFine: "Agreed, counted anew at {{at}}",
  talliesOff: "{{off}} counts were wrong and were made anew at {{at}}",
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
  record: "Record of decisions",
  recordKey: "Public key",
  recordLeaves: "Leaves in the log",
  recordSealed: "Last checkpoint",
  sealedValue: "{{size}} leaves, signed {{at}}",
  recordChecked: { all: "Last check of everything", latest: "Check at the last start" },
  checkedFine: "Agrees: {{leaves}} leaves, {{decisions}} decisions, {{at}}",
  checkedDiffers: "{{count}} differences, checked {{at}}",
  notChecked: "Not yet checked",
  notSealed: "None yet",
  recordReadOnly:
    'The database is older than the checkpoints kept outside it: read-only. Restore a newer one, or stop the server and run: npm run ecabinet -- record accept-rollback --reason "…"',
  beforeLog: "{{count}} votes are older than the log; nothing in it vouches for them.",
  differences: "Differences",
  findings: {
    "leaf-missing": "Log {{log}}: leaf {{index}} is missing.",
    "leaf-altered": "Log {{log}}: leaf {{index}} was altered.",
    "time-back": "Log {{log}}: leaf {{index}} is earlier than the one before it.",
    "content-withheld":
      "Log {{log}}: the content of leaf {{index}} is withheld; the leaf cannot be checked.",
    "content-altered":
      "Log {{log}}: the content of leaf {{index}} is not what the leaf commits to.",
    "content-unreadable": "Log {{log}}: the content of leaf {{index}} cannot be read.",
    "head-differs":
      "Log {{log}}: its head says {{size}} leaves, {{found}} were found, or the root is another.",
    "checkpoint-unsigned": "Log {{log}}: the checkpoint of {{size}} leaves has no valid signature.",
    "checkpoint-differs":
      "Log {{log}}: the root over {{size}} leaves is not that of the signed checkpoint.",
    "file-missing": "The file of checkpoints outside the database is missing.",
    "kept-unsigned": "Log {{log}}: a checkpoint kept outside the database has no valid signature.",
    "kept-shorter":
      "Log {{log}}: a signed checkpoint has {{kept}} leaves, the database only {{found}}.",
    "kept-differs":
      "Log {{log}}: the root over {{size}} leaves is not that of the checkpoint kept outside.",
    "cast-late":
      "Vote {{vote}}: the cast in leaf {{index}} came after the close and does not count.",
    "cast-elsewhere": "Vote {{vote}}: the cast in leaf {{index}} was made in another vote.",
    "cast-without-right":
      "Vote {{vote}}: the cast in leaf {{index}} is of somebody without a vote.",
    "cast-out-of-order":
      "Vote {{vote}}: the cast in leaf {{index}} does not follow the seat's former one.",
    "opening-missing": "Log {{log}}: leaf {{index}} belongs to a vote the log does not open.",
    "result-differs": "Vote {{vote}}: the logged result is not what its leaves come to.",
    "time-row-differs":
      "Vote {{vote}}: the time it closes by itself, in the database, is not that of its opening.",
    "result-row-differs": "Vote {{vote}}: the result in the database is not what the log comes to.",
    "cast-row-differs": "Vote {{vote}}: cast {{cast}} in the database is not as it was logged.",
    "cast-row-missing": "Vote {{vote}}: cast {{cast}} is in the log and not in the database.",
    "cast-unlogged": "Vote {{vote}}: cast {{cast}} is in the database and not in the log.",
    "roll-row-differs": "Vote {{vote}}: seat {{seat}} of the roll is not as it was frozen.",
    "vote-row-missing": "Vote {{vote}} is in the log and not in the database.",
    "vote-unlogged": "Vote {{vote}} is in the database and not in the log.",
    "issue-row-differs":
      "Resolution {{resolution}}: its number or year in the database is not as it was logged.",
    "issue-unlogged": "Resolution {{resolution}} is issued in the database and not in the log.",
  },
};
