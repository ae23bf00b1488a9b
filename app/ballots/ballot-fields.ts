import { z } from "zod";
import { words } from "../meetings/meeting-facts.ts";
import { MAX_TITLE } from "../papers/paper.ts";
import { PAPER_KINDS } from "../papers/paper-kind.ts";
import { jsonField } from "../platform/json-field.ts";
import { refuse } from "../platform/refusal.ts";
import { BALLOT_OUTCOMES } from "./ballot.ts";
import { BALLOT_MATTERS, type BallotContent } from "./ballot-content.ts";
import { OPINIONS } from "./opinion.ts";
import { EXPLANATIONS } from "./synthesis.ts";

/*
 * What the deeds of a ballot take, as their fields arrive. All are POSTed with the intent's `key`.
 *
 *   /ballots/create                        ballotFields + ministryId, dossierId?
 *   /ballots/:id/edit                      ballotFields
 *   /ballots/:id/take-papers               dossierId
 *   /ballots/:id/papers                    a PDF, ballotUploadSchema in the upload header
 *   /ballots/:id/papers/:paper/remove
 *   /ballots/:id/submit | review | issue
 *   /ballots/:id/return | withdraw | cancel | begin-correction      reasonFields
 *   /ballots/:id/issue-correction | drop-correction
 *   /ballots/:id/open                      the member has the sheet before them
 *   /ballots/:id/save-draft                draftFields
 *   /ballots/:id/send                      opinionFields + replacesId (empty for the first)
 *   /ballots/:id/reply-files               a PDF, replyUploadSchema in the upload header
 *   /ballots/:id/enter                     enterFields
 *   /ballots/:id/remind                    remindFields
 *   /ballots/:id/extend                    extendFields
 *   /ballots/:id/close
 *   /ballots/:id/pass                      opinionIds[]
 *   /ballots/:id/explain                   explainFields
 *   /ballots/:id/revisions                 a PDF, ballotUploadSchema in the upload header
 *   /ballots/:id/synthesise
 *   /ballots/:id/decide                    decideFields
 *
 * Read: /ballots/:id/papers/:paper/file, /ballots/:id/reply-files/:file,
 * /ballots/:id/synthesis-print, /ballots/:id/synthesis-word, /ballots/:id/result-sheet
 */

export const MAX_BALLOT_TEXT = 20_000;
export const MAX_ISSUES = 20;
export const MAX_OPTIONS = 8;
/** As in the metadata of a document (Decree 30/2020/NĐ-CP, annex VI). */
export const MAX_SUBJECT = 500;

const id = z.string().min(1).max(80);
const longText = z.string().trim().max(MAX_BALLOT_TEXT).default("");

const issueShape = z.object({
  id,
  title: words(300),
  clause: z.string().trim().max(200).default(""),
  kind: z.enum(["options", "agree"]),
  options: z
    .array(z.object({ id, text: words(1000), by: z.string().trim().max(300).default("") }))
    .max(MAX_OPTIONS)
    .default([]),
  allowOther: z.boolean(),
});

/** Two issues, or two options of one, are never called the same; options come at least in pairs. */
const issuesShape = z
  .array(issueShape)
  .max(MAX_ISSUES)
  .refine((issues) => isSet(issues))
  .refine((issues) => issues.every(({ options }) => isSet(options)))
  .refine((issues) => issues.every(({ kind, options }) => kind === "agree" || options.length > 1));

const isSet = (named: readonly { id: string }[]) =>
  new Set(named.map((one) => one.id)).size === named.length;

export const ballotFields = z.object({
  subject: words(MAX_SUBJECT),
  matter: z.enum(BALLOT_MATTERS),
  submissionRef: z.string().trim().max(200).default(""),
  /** A secret matter is not put to an electronic ballot: anything but "none" is refused. */
  secrecy: z.enum(["none", "secret"]).default("none"),
  urgent: z.literal("yes").optional(),
  replyDays: z.coerce.number().int().min(1).max(60),
  summary: longText,
  appraisal: longText,
  verification: longText,
  differing: longText,
  /** JSON of `BallotIssue[]`. */
  issues: jsonField(issuesShape, 200_000).default([]),
});

export const newBallotFields = ballotFields.extend({ ministryId: id, dossierId: id.optional() });

export const reasonFields = z.object({ reason: words(2000) });

const answerShape = z.object({ issueId: id, choice: id, text: z.string().max(MAX_BALLOT_TEXT) });

const opinionShape = z.object({
  choice: z.enum(OPINIONS).nullable(),
  text: z.string().max(MAX_BALLOT_TEXT),
  isReserved: z.boolean(),
  answers: z.array(answerShape).max(MAX_ISSUES),
  fileIds: z.array(id).max(20),
});

/** `opinion`: JSON of `OpinionDraft`. */
export const opinionFields = z.object({ opinion: jsonField(opinionShape, 600_000) });

/** Whose answer it prepares; one's own, or the one member's whom one assists, unless said. */
export const draftFields = opinionFields.extend({ personId: id.optional() });

/** `replacesId`: the opinion this one is known to replace; an answer in between is not overwritten. */
export const sendFields = opinionFields.extend({ replacesId: id.optional() });

/** A paper or a telephone call, entered for a member; its scan is a file sent up before. */
export const enterFields = opinionFields.extend({
  personId: id,
  via: z.enum(["paper", "telephone"]),
  replacesId: id.optional(),
});

/** Nobody named: everybody who has not answered. */
export const remindFields = z.object({ personIds: z.array(id).max(200).default([]) });

export const extendFields = z.object({
  /** Working days after the day on which it was due. */
  days: z.coerce.number().int().min(1).max(60),
  reason: words(2000),
});

export const passFields = z.object({ opinionIds: z.array(id).min(1).max(500) });

/** The lead ministry's answer to what an opinion says on one issue, or in general. */
export const explainFields = z.object({
  opinionId: id,
  issueId: id.optional(),
  explanation: z.enum(EXPLANATIONS),
  text: z.string().trim().max(MAX_BALLOT_TEXT).default(""),
  change: z.string().trim().max(MAX_BALLOT_TEXT).default(""),
  /** The new version in which the change stands, and its page there. */
  paperId: id.optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional(),
});

export const decideFields = z.object({
  outcome: z.enum(BALLOT_OUTCOMES),
  text: z.string().trim().max(MAX_BALLOT_TEXT).default(""),
  /** To which meeting it goes; needed for that outcome. */
  meetingId: id.optional(),
});

const key = z.string().min(8).max(64);
const fileName = z.string().trim().min(1).max(255);

export const ballotUploadSchema = z.object({
  key,
  fileName,
  title: z.string().trim().min(1).max(MAX_TITLE),
  kind: z.enum(PAPER_KINDS),
});

/** A file of a reply; the secretariat says for whom it comes. */
export const replyUploadSchema = z.object({ key, fileName, personId: id.nullable() });

/** Refuses a secret matter: it goes by paper and the register of secret papers. */
export function contentFrom(fields: z.output<typeof ballotFields>): BallotContent {
  const { secrecy, urgent, ...content } = fields;
  if (secrecy !== "none") refuse("ballot-secret");
  return { ...content, urgent: urgent === "yes" };
}
