/**
 * Why the system says no. One closed list: each code has its sentence in both languages
 * (`i18n/vi/refusals.ts`, `i18n/en/refusals.ts`), and a missing sentence does not compile.
 * A room file may stand twice in one process, so a refusal is known by its `code`.
 */
export const REFUSAL_CODES = [
  "not-found",
  "not-allowed",
  "not-signed-in",
  "signed-out",
  "wrong-credentials",
  "too-many-tries",
  "busy",
  "foreign-origin",
  "invalid-input",
  "key-missing",
  "key-reused",
  "record-read-only",
  "record-not-read-only",
  "storage-failed",
  "number-taken",
  "meeting-numbered",
  "meeting-not-approved",
  "meeting-already-approved",
  "meeting-not-invited",
  "meeting-already-invited",
  "meeting-not-published",
  "meeting-already-published",
  "meeting-not-open",
  "meeting-already-open",
  "meeting-suspended",
  "meeting-not-suspended",
  "meeting-closed",
  "meeting-not-closed",
  "meeting-not-settled",
  "meeting-archived",
  "meeting-cancelled",
  "meeting-postponed",
  "postponed-to-past",
  "template-name-taken",
  "meeting-has-open-vote",
  "no-quorum",
  "agenda-empty",
  "item-not-current",
  "item-not-for-decision",
  "item-has-papers",
  "item-has-parts",
  "item-announced",
  "item-settled",
  "item-not-withdrawn",
  "item-out",
  "section-not-nested",
  "agenda-circle",
  "agenda-too-deep",
  "postponed-where",
  "wrong-check-in-code",
  "not-of-this-meeting",
  "substitute-attends",
  "not-substituted",
  "substitute-unsuitable",
  "already-checked-in",
  "chair-must-attend",
  "guest-no-vote",
  "absence-not-pending",
  "invitation-answered",
  "mail-not-failed",
  "not-present",
  "time-out-of-order",
  "already-recused",
  "recusal-stands",
  "not-recused",
  "paper-not-pdf",
  "paper-encrypted",
  "paper-broken",
  "paper-too-large",
  "paper-too-costly",
  "paper-macros",
  "paper-stays",
  "tool-missing",
  "office-tool-missing",
  "paper-published",
  "paper-same-file",
  "paper-replaced",
  "note-group-outsider",
  "nothing-missing",
  "already-urged",
  "file-empty",
  "upload-cut-off",
  "vote-not-open",
  "vote-already-open",
  "vote-closed",
  "vote-not-closed",
  "vote-announced",
  "vote-not-announced",
  "vote-annulled",
  "secret-vote-cast",
  "seat-has-voted",
  "vote-other-way",
  "cast-superseded",
  "not-entitled",
  "substitute-no-vote",
  "absent-no-vote",
  "left-no-vote",
  "recused-no-vote",
  "item-not-adopted",
  "resolution-not-draft",
  "resolution-not-approved",
  "resolution-empty",
  "resolution-exists",
  "resolution-changed",
  "article-empty",
  "clause-has-task",
  "deadline-unreadable",
  "deadline-outside-calendar",
  "task-wrong-state",
  "task-lead-coordinates",
  "dossier-not-with-ministry",
  "dossier-no-submission",
  "dossier-not-submitted",
  "dossier-incomplete",
  "dossier-not-urgent",
  "dossier-not-accepted",
  "dossier-scheduled",
  "dossier-withdrawn",
  "reason-missing",
  "ballot-wrong-state",
  "ballot-secret",
  "ballot-no-papers",
  "ballot-no-issues",
  "ballot-reply-days",
  "ballot-due",
  "ballot-extended",
  "ballot-extension-days",
  "ballot-not-later",
  "ballot-answers-missing",
  "ballot-unexplained",
  "ballot-not-adopted",
  "ballot-not-rejected",
  "ballot-no-choice",
  "ballot-text-missing",
  "ballot-issue-open",
  "ballot-issue-unknown",
  "ballot-issue-wordless",
  "ballot-answer-changed",
  "ballot-scan-missing",
  "ballot-correction-open",
  "ballot-no-correction",
  "ballot-nobody-to-remind",
  "ballot-opinion-replaced",
  "evidence-missing",
  "evidence-too-large",
  "stage-taken",
  "demo-only",
  "speaker-not-present",
  "request-not-queued",
  "nobody-speaks",
  "note-changed",
  "minutes-confirmed",
  "minutes-changed",
  "minutes-not-draft",
  "minutes-not-circulated",
  "minutes-comments-open",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Which field of a form is wrong, and how; the words stand in `i18n`. */
export type FieldFaults = Record<string, "required" | "too-long" | "too-short" | "unreadable">;

type Details = Readonly<Record<string, string | number>>;

export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Details;
  readonly fields: FieldFaults;

  constructor(code: RefusalCode, details: Details = {}, fields: FieldFaults = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
    this.fields = fields;
  }
}

export type RefusalLike = Pick<Refusal, "code" | "details" | "fields">;

const codes = new Set<unknown>(REFUSAL_CODES);

export function isRefusal(error: unknown): error is RefusalLike {
  return typeof error === "object" && error !== null && "code" in error && codes.has(error.code);
}

export function refuse(code: RefusalCode, details: Details = {}): never {
  throw new Refusal(code, details);
}
