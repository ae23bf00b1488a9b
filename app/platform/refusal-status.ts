import type { RefusalCode } from "./refusal.ts";

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
  "tool-missing": 503,
  "paper-stays": 403,
  "paper-too-large": 413,
  "evidence-too-large": 413,
  "evidence-missing": 422,
  "reason-missing": 422,
  "ballot-secret": 422,
  "ballot-reply-days": 422,
  "ballot-not-later": 422,
  "ballot-no-choice": 422,
  "ballot-text-missing": 422,
  "ballot-issue-open": 422,
  "ballot-issue-unknown": 422,
  "ballot-issue-wordless": 422,
  "ballot-scan-missing": 422,
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
  "note-group-outsider": 422,
};

/** The HTTP status under which a refusal goes out. */
export function statusOf(code: RefusalCode): number {
  return statuses[code] ?? 409;
}
