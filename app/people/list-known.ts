export type KnownOrganisation = {
  id: string;
  code: string;
  identifier2016: string | null;
  identifier2020: string | null;
  isOver: boolean;
};

/** What is on record already, by which the rows of a list are judged. */
export type Known = {
  organisations: readonly KnownOrganisation[];
  /** Names at the sign-in of everybody on record. */
  logins: ReadonlySet<string>;
  /** Of those whom somebody may assist. */
  assistable: ReadonlySet<string>;
  today: string;
};

/** A row beside the others of its file: their codes or logins, with the row of each. */
export type Beside = { known: Known; named: ReadonlyMap<string, number> };

/** Codes and logins are told apart without capitals. */
export const nameOf = (cell: string | undefined): string => (cell ?? "").trim().toLowerCase();
