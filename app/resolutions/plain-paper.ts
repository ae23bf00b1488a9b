/** A state paper of headed paragraphs, ready to be typeset; each line of a text is a paragraph. */
export type PlainPaper = {
  body: string;
  notation: string;
  placeVi: string;
  /** YYYY-MM-DD */
  issuedOn: string;
  /** "BIÊN BẢN" */
  kind: string;
  abstract: string;
  sections: { title: string; text: string }[];
  signer: { capacity: string; office: string };
  recipients: string[];
  mark?: string;
};
