/** A name in both languages of the interface. */
export type Bilingual = { vi: string; en: string };

export type Locale = "vi" | "en";

export const ROLES = [
  "member",
  "field-leader",
  "assistant",
  "secretariat-specialist",
  "secretariat-head",
  "secretariat-leadership",
  "ministry-officer",
  "ministry-lead",
  "guest",
  "operator",
  "auditor",
] as const;

export type Role = (typeof ROLES)[number];

export const THEMES = ["auto", "light", "dark", "contrast"] as const;

export type Theme = (typeof THEMES)[number];

/** Who is looking or acting: roles in force today, seats held today. */
export type Person = {
  id: string;
  title: Bilingual;
  organisationId: string;
  roles: readonly Role[];
  /** Ministries for which this person is officer or lead. */
  ministryIds: readonly string[];
  /** Members whom this person assists. */
  assistedIds: readonly string[];
  locale: Locale | null;
  theme: Theme;
};

export function isSecretariat(person: Person): boolean {
  return person.roles.some((role) => role.startsWith("secretariat-"));
}
