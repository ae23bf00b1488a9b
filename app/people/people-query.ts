import { ROLES, type Role } from "./person.ts";

export const SHOWN = ["current", "locked", "ended", "all"] as const;

export type Shown = (typeof SHOWN)[number];

/** What the list of persons is narrowed to, and which page of it. */
export type PeopleQuery = {
  words: string;
  organisationId: string | null;
  role: Role | null;
  show: Shown;
  page: number;
};

export const ON_A_PAGE = 50;

/** Reads the address; what is unreadable narrows nothing. */
export function readPeopleQuery(search: URLSearchParams): PeopleQuery {
  const page = Number(search.get("page") ?? 1);
  return {
    words: (search.get("q") ?? "").trim().slice(0, 200),
    organisationId: search.get("organisation") || null,
    role: ROLES.find((role) => role === search.get("role")) ?? null,
    show: SHOWN.find((each) => each === search.get("show")) ?? "current",
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

export function peoplePath({ words, organisationId, role, show, page }: PeopleQuery): string {
  const search = new URLSearchParams();
  if (words) search.set("q", words);
  if (organisationId) search.set("organisation", organisationId);
  if (role) search.set("role", role);
  if (show !== "current") search.set("show", show);
  if (page > 1) search.set("page", String(page));
  return `/people${search.size > 0 ? `?${search}` : ""}`;
}
