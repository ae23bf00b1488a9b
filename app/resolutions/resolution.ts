import { refuse } from "../platform/refusal.ts";
import type { Article, DraftedArticle } from "./article.ts";
import { numberArticles } from "./article.ts";

/*
 * A resolution of the Government (nghị quyết): drafted by the secretariat from an item the meeting
 * has adopted, approved by the chair, issued under the next number of its yearly series.
 * Adopted is not yet issued.
 */

/** Resolutions of the Government share one series a year (Decree 30/2020/NĐ-CP, Art. 15). */
export const SERIES = "NQ-CP";

type Facts = {
  id: string;
  itemId: string;
  voteId: string;
  /** As printed under the word NGHỊ QUYẾT: "Về kết nối, chia sẻ dữ liệu …". */
  title: string;
  series: string;
  /** Counts the saves: who edits or approves says which version they had before them. */
  version: number;
  draftedBy: string;
  draftedAt: number;
  articles: Article[];
};

export type DraftResolution = Facts & { state: "draft" };

export type Issue = { year: number; number: number; approvedBy: string; issuedAt: number };

export type IssuedResolution = Facts &
  Issue & {
    state: "issued";
    /** The PDF, once it has been typeset. */
    fileSha256: string | null;
  };

export type Resolution = DraftResolution | IssuedResolution;
export type ResolutionState = Resolution["state"];

export type Revision = { version: number; title: string; articles: readonly DraftedArticle[] };

/** Refuses once issued, and when somebody else has saved a newer version meanwhile. */
export function reviseDraft(resolution: Resolution, revision: Revision): DraftResolution {
  const draft = requireDraft(resolution, revision.version);
  const articles = numberArticles(revision.articles);
  return { ...draft, title: revision.title, articles, version: draft.version + 1 };
}

/** Whether it may be issued as it stands: a text in every article, and the version that was read. */
export function requireIssuable(resolution: Resolution, version: number): DraftResolution {
  const draft = requireDraft(resolution, version);
  if (draft.articles.length === 0) refuse("resolution-empty");
  const empty = draft.articles.find(({ clauses }) => clauses.some(({ text }) => text === ""));
  if (empty) refuse("article-empty", { article: empty.number });
  return draft;
}

export function issueDraft(draft: DraftResolution, issue: Issue): IssuedResolution {
  return { ...draft, ...issue, state: "issued", fileSha256: null };
}

/** Only what is issued binds anybody. */
export function requireIssued(resolution: Resolution): IssuedResolution {
  return resolution.state === "issued" ? resolution : refuse("resolution-not-approved");
}

/** "05/NQ-CP": numbers below 10 take a zero (Decree 30/2020/NĐ-CP, Annex I). */
export function codeOf({ number, series }: Pick<IssuedResolution, "number" | "series">): string {
  return `${String(number).padStart(2, "0")}/${series}`;
}

/** The abstract to begin with, from the item: "Dự thảo Nghị quyết về X" gives "Về X". */
export function titleFromItem(itemTitle: string): string {
  const subject = itemTitle
    .normalize("NFC")
    .trim()
    .replace(/^(dự thảo )?nghị quyết (của chính phủ )?/i, "");
  return `${subject.charAt(0).toLocaleUpperCase("vi")}${subject.slice(1)}`;
}

function requireDraft(resolution: Resolution, version: number): DraftResolution {
  if (resolution.state !== "draft") refuse("resolution-not-draft");
  if (resolution.version !== version) refuse("resolution-changed");
  return resolution;
}
