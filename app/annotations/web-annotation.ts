import type { Annotation } from "./annotation.ts";
import type { ShownNote } from "./note-store.ts";

/*
 * Notes as W3C Web Annotations (2017), for archives and other systems: who said what about which
 * words of which version. Coordinates of a screen are no part of it; the words are.
 */

export type TakenPaper = {
  paperId: string;
  title: string;
  /** Of the system, without a slash at the end. */
  origin: string;
  version: number;
  /** When each version went out; milliseconds UTC. */
  outAt: Readonly<Record<number, number>>;
};

const RFC_3778 = "http://tools.ietf.org/rfc/rfc3778";

/** A collection in JSON-LD. Replies have the note they answer as their target. */
export function webAnnotations(paper: TakenPaper, notes: readonly ShownNote[]) {
  const items = notes.map((note) => annotation(paper, note));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    label: paper.title,
    total: items.length,
    first: { type: "AnnotationPage", startIndex: 0, items },
  };
}

function annotation(paper: TakenPaper, note: ShownNote) {
  const { record, author } = note;
  return {
    id: idOf(record.id),
    type: "Annotation",
    motivation: motivationOf(record),
    creator: { type: "Person", name: author.name.vi },
    created: isoTime(record.createdAt),
    modified: isoTime(record.updatedAt),
    body: bodiesOf(record),
    target: targetOf(paper, note),
  };
}

const idOf = (id: string): string => `urn:uuid:${id}`;
const isoTime = (at: number): string => new Date(at).toISOString();

function motivationOf(record: Annotation): string {
  switch (record.kind) {
    case "reply":
      return "replying";
    case "resolve":
      return "assessing";
    case "highlight":
    case "underline":
      return record.body === "" ? "highlighting" : "commenting";
    case "strike":
      return "editing";
    case "ink":
    case "rect":
      return record.body === "" ? "highlighting" : "commenting";
    case "text":
    case "pin":
    case "page-note":
    case "paper-note":
      return "commenting";
    default:
      return record satisfies never;
  }
}

function bodiesOf(record: Annotation) {
  if (record.kind === "resolve")
    return [textual(record.resolved ? "resolved" : "open", "assessing")];
  const said = record.body === "" ? [] : [textual(record.body, "commenting")];
  if (record.kind === "reply") return said;
  return [...said, ...record.tags.map((tag) => textual(tag, "tagging"))];
}

const textual = (value: string, purpose: string) => {
  return { type: "TextualBody", value, purpose, format: "text/plain" };
};

function targetOf(paper: TakenPaper, { record, standing }: ShownNote) {
  if (record.kind === "reply" || record.kind === "resolve") return idOf(record.parent);
  const isMoved = standing.is === "carried" || standing.is === "check";
  const version = isMoved ? paper.version : record.version;
  const outAt = paper.outAt[version];
  const selector =
    record.kind === "paper-note" ? [] : selectorsOf(record, isMoved ? standing.page : record.page);
  return {
    type: "SpecificResource",
    source: `${paper.origin}/papers/${paper.paperId}/file?version=${version}`,
    ...(outAt !== undefined && { state: { type: "TimeState", sourceDate: isoTime(outAt) } }),
    ...(selector.length > 0 && { selector }),
  };
}

function selectorsOf(record: Annotation, page: number) {
  const onPage = { type: "FragmentSelector", conformsTo: RFC_3778, value: `page=${page}` };
  if (!("selection" in record)) return [onPage];
  return [onPage, { type: "TextQuoteSelector", ...record.selection }];
}
