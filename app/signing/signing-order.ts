/** What the worker that signs is given. */
export type SigningOrder = {
  /** Typeset with room for number, date and signature (reserved-fields.ts). */
  pdf: Uint8Array;
  signingFile: string;
  /** For the signing service, where the file names one. */
  signingToken: string | undefined;
  /** Of the person who signs, at the sign-in. */
  login: string;
  words: { number: string; date: string };
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
