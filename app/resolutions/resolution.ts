import { refuse } from "../platform/refusal.ts";
import { keptAnnexes, requireAnnexText } from "./annex.ts";
import type { Article, DraftedArticle } from "./article.ts";
import { numberArticles } from "./article.ts";
import { isIssued, stateAfter, type IssuedState, type UnissuedState } from "./course.ts";
import { seriesOf, type DocumentKind } from "./document-kind.ts";
import { NO_MARKS, type DocumentMarks } from "./document-marks.ts";
import type { AnnexPaper } from "./document-paper.ts";

/*
 * A document of the Government: drafted by the secretariat from an item or a meeting, reviewed,
 * approved by the chair, signed, issued under the next number of its yearly series. Resolutions are
 * its first kind and gave it its name here. Adopted is not yet issued.
 */

export type Facts = {
  id: string;
  kind: DocumentKind;
  meetingId: string;
  /** Null for what comes from a meeting as a whole. */
  itemId: string | null;
  /** The vote it rests on, if there was one. */
  voteId: string | null;
  /** As printed under the kind: "Về kết nối, chia sẻ dữ liệu …". */
  title: string;
  series: string;
  /** Counts the saves: who edits or approves says which version they had before them. */
  version: number;
  draftedBy: string;
  draftedAt: number;
  articles: Article[];
  annexes: AnnexPaper[];
  marks: DocumentMarks;
  /** The issued document in whose place it comes. */
  replacesId: string | null;
  approvedBy: string | null;
  approvedAt: number | null;
  /** SHA-256 of the text as it was approved. */
  textSha256: string | null;
  signedBy: string | null;
  /** Of the person who signed, in the file: null where the act is all there is. */
  signature: "due" | "made" | null;
  /** Its PDF, with number and date still open. */
  signedFileSha256: string | null;
};

export type UnissuedResolution = Facts & { state: UnissuedState };
export type DraftResolution = UnissuedResolution & { state: "draft" };

export type Issue = { year: number; number: number; issuedAt: number };

export type IssuedResolution = Facts &
  Issue & {
    state: IssuedState;
    approvedBy: string;
    /** The PDF, once it has been typeset. */
    fileSha256: string | null;
  };

export type Resolution = UnissuedResolution | IssuedResolution;

type Beginning = Pick<
  Facts,
  "id" | "kind" | "meetingId" | "itemId" | "voteId" | "title" | "draftedBy" | "draftedAt"
>;

type From = { replacesId: string | null; articles: Article[]; annexes?: AnnexPaper[] };

/** A new draft; `replacesId` where it comes in the place of an issued one, with its text. */
export function beginDraft(
  beginning: Beginning,
  from: From = { replacesId: null, articles: [] },
): DraftResolution {
  const unapproved = { approvedBy: null, approvedAt: null, textSha256: null, signedBy: null };
  const unsigned = { signature: null, signedFileSha256: null };
  const series = seriesOf(beginning.kind);
  const first = { annexes: [], marks: NO_MARKS, series, version: 1 };
  return { ...beginning, ...first, ...from, ...unapproved, ...unsigned, state: "draft" };
}

export type Revision = {
  version: number;
  title: string;
  articles: readonly DraftedArticle[];
  annexes: readonly AnnexPaper[];
};

/** Refuses once it is under review, and when somebody else has saved a newer version meanwhile. */
export function reviseDraft(resolution: Resolution, revision: Revision): DraftResolution {
  if (resolution.state !== "draft") refuse("resolution-not-draft");
  requireVersion(resolution, revision.version);
  const articles = numberArticles(revision.articles);
  const annexes = keptAnnexes(revision.annexes);
  const { title, version } = revision;
  return { ...resolution, state: "draft", title, articles, annexes, version: version + 1 };
}

/** Another urgency or circulation, as a version of its own: nobody approves what has changed since. */
export function markDocument(resolution: Resolution, marks: DocumentMarks): UnissuedResolution {
  const { state } = resolution;
  if (state !== "draft" && state !== "review") return refuse("resolution-elsewhere");
  return { ...resolution, state, marks, version: resolution.version + 1 };
}

/** Refuses an older version than the one that stands: somebody has changed it meanwhile. */
export function requireVersion({ version }: Pick<Facts, "version">, read: number): void {
  if (version !== read) refuse("resolution-changed");
}

/** A text in every article and annex: what has none is not put to review. */
export function requireText({ articles, annexes }: Pick<Facts, "articles" | "annexes">): void {
  if (articles.length === 0) refuse("resolution-empty");
  const empty = articles.find(({ clauses }) => clauses.some(({ text }) => text === ""));
  if (empty) refuse("article-empty", { article: empty.number });
  requireAnnexText(annexes);
}

/** Numbered and dated by the system, and with that issued: two steps in one instant. */
export function issueSigned(resolution: Resolution, issue: Issue): IssuedResolution {
  const numbered = stateAfter(resolution.state, "number");
  const state = stateAfter(numbered, "issue");
  const { approvedBy } = resolution;
  if (approvedBy === null || !isIssued(state)) return refuse("resolution-elsewhere");
  return { ...resolution, ...issue, approvedBy, state, fileSha256: null };
}

/** A number is given only to what its signer has signed (Decree 30/2020/NĐ-CP, Art. 5, annex I). */
export function requireSignature({ signature }: Pick<Facts, "signature">): void {
  if (signature === "due") refuse("signature-due");
}

/** Only what is issued binds anybody; what was replaced or recalled since does no longer. */
export function requireInForce(resolution: Resolution): IssuedResolution {
  if (!isIssuedResolution(resolution)) return refuse("resolution-not-approved");
  const { state } = resolution;
  return state === "issued" || state === "published" ? resolution : refuse("resolution-not-valid");
}

export function isIssuedResolution(resolution: Resolution): resolution is IssuedResolution {
  return isIssued(resolution.state);
}

/** "05/NQ-CP": numbers below 10 take a zero (Decree 30/2020/NĐ-CP, Annex I). */
export function codeOf({ number, series }: Pick<IssuedResolution, "number" | "series">): string {
  return `${String(number).padStart(2, "0")}/${series}`;
}

/** Whose screens show it. */
export function wakesOf({ id, meetingId }: Pick<Facts, "id" | "meetingId">): string[] {
  return [`meeting:${meetingId}`, `resolution:${id}`];
}
