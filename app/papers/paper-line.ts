/** A paper this person may open. */
export type ReadablePaper = {
  kind: "readable";
  id: string;
  itemId: string;
  /** "3.2" */
  number: string;
  title: string;
  pages: number;
  /** Its first page in the running numbers of the meeting; none before it is published. */
  firstPage: number | null;
  published: boolean;
  restricted: boolean;
  unread: boolean;
  /** Where this person was last. */
  lastPage: number;
  /** Bytes. */
  size: number;
};

/** A paper kept for others: that it is there, and how long it is, so that page numbers add up. */
export type WithheldPaper = {
  kind: "withheld";
  itemId: string;
  number: string;
  pages: number;
  firstPage: number | null;
};

export type PaperLine = ReadablePaper | WithheldPaper;
