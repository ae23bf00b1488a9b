import { VERDICTS, type Verdict } from "./task-import.ts";

/** Which rows of the preview are asked for, and after which row the page begins. */
export type PreviewQuery = { show: Verdict | "left-out" | null; after: number };

/** Reads `?show=error&after=120`; what is unreadable asks for all, from the first. */
export function readPreviewQuery(search: URLSearchParams): PreviewQuery {
  const asked = search.get("show");
  const show = [...VERDICTS, "left-out" as const].find((each) => each === asked) ?? null;
  const after = Number(search.get("after") ?? 0);
  return { show, after: Number.isSafeInteger(after) && after > 0 ? after : 0 };
}

/** The address of a page of the preview. */
export function previewPath(id: string, { show, after }: Partial<PreviewQuery>): string {
  const search = new URLSearchParams();
  if (show) search.set("show", show);
  if (after) search.set("after", String(after));
  return `/tasks/import/${id}${search.size > 0 ? `?${search}` : ""}`;
}
