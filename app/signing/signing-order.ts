import type { ReservedWords } from "./reserved-fields.ts";

/**
 * What the worker that signs is given: one step of a document, from the PDF as the step before left
 * it. `reserve`: it comes from the typesetter, with room for what is to follow.
 */
export type SigningOrder = {
  pdf: Uint8Array;
  signingFile: string;
  /** For the signing service, where the file names one. */
  signingToken: string | undefined;
  /** How the places of number and date read until they are filled in; null: they are there. */
  reserve: Pick<ReservedWords, "belongsTo"> | null;
  /** Number and date; null: not yet, or never. */
  fill: ReservedWords | null;
  /** In this order. `login`: of the person, at the sign-in; null: the agency. */
  signers: readonly { field: string; login: string | null }[];
  /** Milliseconds. */
  at: number;
};

/** What the worker that checks is given. */
export type CheckOrder = {
  path: string;
  /** Without one no signer is known here. */
  signingFile: string | undefined;
  /** Milliseconds since when the file has been here. */
  knownSince: number;
};
