/** What a CMS signature says of the bytes it is to cover, given in pieces. */
export type CmsFinding = {
  state: "intact" | "broken" | "unreadable";
  isTrusted: boolean;
  signer: string;
  organisation: string;
  stampedAt: number | null;
};
