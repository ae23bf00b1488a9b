import {
  MEMBER,
  SECRETARIAT,
  CHAIR,
  OFFICER,
  HAND,
  DESK,
  DIALOG,
  BOTH,
  dossierIn,
  campaignIn,
  taskIn,
  of,
  type Screen,
} from "./screen.ts";

export const followUp: Screen[] = [
  ...of("receipts.$id", "gathering", [
    ["receipt", MEMBER, ({ demo }) => `/receipts/${demo.castOf("minister-of-justice")}`, HAND],
  ]),
  ...of("receipts._index", "gathering", [["receipt-check", "auditor", () => "/receipts", HAND]]),
  ...of("resolutions.$id", "gathering", [
    ["resolution", MEMBER, ({ issuedId }) => `/resolutions/${issuedId}`, HAND],
    ["resolution-secretariat", SECRETARIAT, ({ issuedId }) => `/resolutions/${issuedId}`, DESK],
  ]),
  ...of("public-versions.$id._index", "gathering", [
    ["public-version", SECRETARIAT, ({ issuedId }) => `/public-versions/${issuedId}`, DESK],
  ]),
  ...of("resolutions.$id", "decided", [
    ["resolution-draft", SECRETARIAT, ({ draftId }) => `/resolutions/${draftId}`, DESK],
  ]),
  ...of("drafts.$kind.$id.versions", "decided", [
    [
      "draft-versions",
      SECRETARIAT,
      ({ draftId }) => `/drafts/resolution/${draftId}/versions`,
      DESK,
    ],
  ]),
  ...of("resolutions.$id", "submitted", [
    ["resolution-approve", CHAIR, ({ draftId }) => `/resolutions/${draftId}`, ["tablet"]],
  ]),
  ...of("resolutions.new", "decided", [
    ["resolution-new", SECRETARIAT, ({ decision }) => `/resolutions/new?item=${decision}`, DESK],
  ]),
  ...of("search", "gathering", [
    ["search", MEMBER, () => "/search?q=chia+se+du+lieu", HAND],
    ["search-none", SECRETARIAT, () => "/search?q=khongcogi", DESK],
  ]),
  ...of("resolutions._index", "gathering", [["register", MEMBER, () => "/resolutions", BOTH]]),
  ...of("archive", "gathering", [["archive", SECRETARIAT, () => "/archive", BOTH]]),
  ...of("dossiers._index", "gathering", [
    ["dossiers", SECRETARIAT, () => "/dossiers", BOTH],
    ["dossiers-officer", OFFICER, () => "/dossiers", DESK],
  ]),
  ...of("dossiers.new", "gathering", [["dossier-new", OFFICER, () => "/dossiers/new", BOTH]]),
  ...of("dossiers.$id", "gathering", [
    ["dossier-draft", "lead-of-justice", dossierIn("draft"), BOTH],
    [
      "dossier-edit",
      OFFICER,
      dossierIn("draft"),
      DESK,
      { press: [/^Sửa thông tin|^Edit details/], ready: DIALOG },
    ],
    ["dossier-check", SECRETARIAT, dossierIn("submitted"), BOTH],
    ["dossier-place", SECRETARIAT, dossierIn("accepted"), DESK],
    ["dossier-returned", "officer-of-health", dossierIn("returned"), ["portrait"]],
  ]),
  ...of("tasks._index", "gathering", [
    ["tasks", SECRETARIAT, () => "/tasks", BOTH],
    ["tasks-officer", OFFICER, () => "/tasks", DESK],
    ["tasks-member", MEMBER, () => "/tasks", ["phone", "portrait"]],
    ["tasks-list", SECRETARIAT, () => "/tasks?state=overdue", BOTH],
    ["tasks-original", SECRETARIAT, () => "/tasks?against=original", DESK],
  ]),
  ...of("command", "gathering", [
    ["command", CHAIR, () => "/command", BOTH],
    ["command-wall", SECRETARIAT, () => "/command?wall", DESK],
  ]),
  ...of("reports._index", "gathering", [
    ["reports", "vice-chairman-of-government-office", () => "/reports", BOTH],
  ]),
  ...of("reports.$month", "gathering", [
    ["report-frozen", CHAIR, () => "/reports/2026-11", ["tablet"], { ready: "main table" }],
  ]),
  ...of("campaigns._index", "gathering", [
    ["campaigns", SECRETARIAT, () => "/campaigns?new", ["tablet"]],
  ]),
  ...of("campaigns.$id._index", "gathering", [
    ["campaign", SECRETARIAT, campaignIn("open"), ["tablet"], { ready: "aside form" }],
  ]),
  ...of("tasks.new", "gathering", [["task-create", SECRETARIAT, () => "/tasks/new", BOTH]]),
  ...of("tasks.import._index", "gathering", [
    ["task-imports", SECRETARIAT, () => "/tasks/import", DESK],
  ]),
  ...of("tasks.import.$id._index", "gathering", [
    ["task-import", SECRETARIAT, ({ importId }) => `/tasks/import/${importId}`, BOTH],
  ]),
  ...of("tasks.$id", "gathering", [
    ["task", OFFICER, taskIn("in-progress", "justice"), BOTH],
    ["task-new", OFFICER, taskIn("assigned", "justice"), DESK],
    ["task-reported", SECRETARIAT, taskIn("reported-done"), DESK],
    ["task-confirmed", MEMBER, taskIn("confirmed"), ["phone", "tablet"]],
    ["task-rework", MEMBER, taskIn("rework"), ["portrait"]],
    [
      "task-withdraw",
      SECRETARIAT,
      taskIn("in-progress"),
      DESK,
      { press: [/^(Rút nhiệm vụ|Withdraw)/] },
    ],
    [
      "task-transfer",
      SECRETARIAT,
      taskIn("in-progress"),
      DESK,
      { press: [/^(Chuyển cơ quan chủ trì|Hand on)/] },
    ],
    [
      "task-decline",
      OFFICER,
      taskIn("assigned", "justice"),
      BOTH,
      { press: [/^(Trả lại vì không đúng|Send back)/] },
    ],
    [
      "task-extension",
      "officer-of-science",
      taskIn("in-progress", "science"),
      BOTH,
      { press: [/^(Xin gia hạn|Ask for an ext)/] },
    ],
  ]),
];
