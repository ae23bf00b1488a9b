/**
 * Why the system says no. One closed list: each code has its sentence in both languages
 * (`i18n/vi/refusals.ts`, `i18n/en/refusals.ts`), and a missing sentence does not compile.
 *
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
  "paper-published",
  "paper-same-file",
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

export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, string | number>>;
  readonly fields: FieldFaults;

  constructor(
    code: RefusalCode,
    details: Readonly<Record<string, string | number>> = {},
    fields: FieldFaults = {},
  ) {
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

export function refuse(
  code: RefusalCode,
  details: Readonly<Record<string, string | number>> = {},
): never {
  throw new Refusal(code, details);
}

/** 409 unless said here: the request was understood, but things do not stand so. */
const statuses: Partial<Record<RefusalCode, number>> = {
  "not-found": 404,
  "not-allowed": 403,
  "foreign-origin": 403,
  "not-entitled": 403,
  "substitute-no-vote": 403,
  "absent-no-vote": 403,
  "left-no-vote": 403,
  "recused-no-vote": 403,
  "demo-only": 403,
  "not-signed-in": 401,
  "signed-out": 401,
  "wrong-credentials": 401,
  "too-many-tries": 429,
  busy: 503,
  "storage-failed": 503,
  "paper-too-large": 413,
  "evidence-too-large": 413,
  "evidence-missing": 422,
  "reason-missing": 422,
  "postponed-to-past": 422,
  "time-out-of-order": 422,
  "invalid-input": 422,
  "key-missing": 422,
  "key-reused": 422,
  "deadline-unreadable": 422,
  "deadline-outside-calendar": 422,
  "paper-not-pdf": 422,
  "paper-encrypted": 422,
  "paper-broken": 422,
  "paper-too-costly": 422,
  "file-empty": 422,
};

/** The HTTP status under which a refusal goes out. */
export function statusOf(code: RefusalCode): number {
  return statuses[code] ?? 409;
}
