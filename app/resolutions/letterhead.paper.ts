/* The words here are prescribed by Decree 30/2020/NĐ-CP; a state document has no other language. */
import { StyleSheet, Text, TextInput, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
import { DATE_FIELD, NUMBER_FIELD } from "../signing/reserved-fields.ts";
import { balancedLines, headingLines } from "./balanced-lines.ts";
import { MARK_WIDTHS, type Annex, type Letterhead, type PaperMark } from "./paper-piece.ts";
import { numberAndNotation, placeAndDate } from "./place-and-date.ts";
import { ruleLength } from "./rule-length.ts";

const millimetre = 72 / 25.4;
const red = "#c00000";

const styles = StyleSheet.create({
  row: { flexDirection: "row" },
  body: { width: "39%", alignItems: "center", paddingRight: 6 },
  nation: { width: "61%", alignItems: "center" },
  name: { fontSize: 12, fontWeight: 700, textAlign: "center" },
  bodyRule: { borderTopWidth: 0.75, marginTop: 2 },
  motto: { fontSize: 13, fontWeight: 700, textAlign: "center" },
  mottoRule: { alignSelf: "stretch", borderTopWidth: 0.75, marginTop: 1 },
  second: { flexDirection: "row", marginTop: 10, alignItems: "baseline" },
  number: { fontSize: 13, textAlign: "center" },
  placeAndDate: { fontSize: 13, fontStyle: "italic", textAlign: "center" },
  toCome: { flexDirection: "row", alignItems: "center" },
  numberToCome: { width: 30, height: 16 },
  dateToCome: { width: 172, height: 16, marginLeft: 4 },
  draft: {
    marginTop: 6,
    paddingTop: 1.5,
    paddingHorizontal: 10,
    borderWidth: 0.75,
    fontSize: 12,
    lineHeight: 1.2,
    fontWeight: 700,
  },
  mark: {
    height: 8 * millimetre,
    marginTop: 6,
    paddingTop: 2.5,
    borderWidth: 1,
    borderColor: red,
    color: red,
    fontSize: 13,
    fontWeight: 700,
    lineHeight: 1.2,
    textAlign: "center",
  },
  annex: { marginBottom: 12, textAlign: "center" },
  belongsTo: { fontSize: 14, fontStyle: "italic" },
  belongsToCome: { height: 36 },
  kind: { marginTop: 20, fontSize: 14, fontWeight: 700, textAlign: "center" },
  abstract: { fontSize: 14, fontWeight: 700, textAlign: "center" },
  abstractRule: { marginTop: 3, marginBottom: 14, borderTopWidth: 0.75, alignSelf: "center" },
});

/** Issuing body beside national name and motto; below, number beside place and date. */
export function letterhead(head: Letterhead): ReactElement {
  return createElement(View, {}, nationalHead(head.body), numberAndDate(head));
}

/** Issuing body beside national name and motto. */
export function nationalHead(body: string): ReactElement {
  const lines = balancedLines(body, 22);
  const width = ruleLength(lines, { size: 12, letters: "capitals" });
  const motto = createElement(
    View,
    {},
    createElement(Text, { style: styles.motto }, "Độc lập - Tự do - Hạnh phúc"),
    createElement(View, { style: styles.mottoRule }),
  );
  return createElement(
    View,
    { style: styles.row },
    createElement(
      View,
      { style: styles.body },
      ...lines.map((line) => createElement(Text, { style: styles.name }, line)),
      createElement(View, { style: [styles.bodyRule, { width }] }),
    ),
    createElement(
      View,
      { style: styles.nation },
      createElement(Text, { style: styles.name }, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      motto,
    ),
  );
}

function numberAndDate(head: Letterhead): ReactElement {
  const isDraft = head.number === null && !head.isFinal && !head.isToSign;
  const draft = head.draft === undefined ? "DỰ THẢO" : `DỰ THẢO ${head.draft}`;
  return createElement(
    View,
    { style: styles.second },
    createElement(
      View,
      { style: styles.body },
      head.isToSign ? numberToCome(head.notation) : numberLine(head),
      isDraft ? createElement(Text, { style: styles.draft }, draft) : null,
      ...(head.marks ?? []).map(framedMark),
    ),
    createElement(
      View,
      { style: styles.nation },
      head.isToSign ? dateToCome(head.placeVi) : dateLine(head, isDraft),
    ),
  );
}

function framedMark(mark: PaperMark): ReactElement {
  const width = MARK_WIDTHS[mark] * millimetre;
  return createElement(View, { style: [styles.mark, { width }] }, createElement(Text, {}, mark));
}

function numberLine({ number, notation }: Letterhead): ReactElement {
  return createElement(Text, { style: styles.number }, numberAndNotation(number, notation));
}

function dateLine({ placeVi, issuedOn }: Letterhead, isDraft: boolean): ReactElement {
  const written = placeAndDate(placeVi, issuedOn, isDraft);
  return createElement(Text, { style: styles.placeAndDate }, written);
}

function numberToCome(notation: string): ReactElement {
  return createElement(
    View,
    { style: styles.toCome },
    createElement(Text, { style: styles.number }, "Số:"),
    createElement(TextInput, { name: NUMBER_FIELD, style: styles.numberToCome }),
    createElement(Text, { style: styles.number }, `/${notation}`),
  );
}

function dateToCome(place: string): ReactElement {
  return createElement(
    View,
    { style: styles.toCome },
    createElement(Text, { style: styles.placeAndDate }, `${place},`),
    createElement(TextInput, { name: DATE_FIELD, style: styles.dateToCome }),
  );
}

/** Kind of document in capitals, what it is about, a rule below. */
export function heading(kind: string, abstract: string): ReactElement {
  const lines = headingLines(abstract);
  const width = ruleLength(lines, { size: 14, letters: "small" });
  return createElement(
    View,
    {},
    createElement(Text, { style: styles.kind }, kind),
    ...lines.map(headingLine),
    createElement(View, { style: [styles.abstractRule, { width }] }),
  );
}

// One text for each line: a line break inside a text is set in a font that is not in the file.
function headingLine(line: string): ReactElement {
  return createElement(Text, { style: styles.abstract }, line);
}

/** "Phụ lục I", its title in capitals, the document it belongs to. */
export function annexHead({ label, title, belongsTo, field }: Annex): ReactElement {
  return createElement(
    View,
    { style: styles.annex },
    ...[label, ...headingLines(title)].map(headingLine),
    field
      ? createElement(TextInput, { name: field, style: styles.belongsToCome })
      : createElement(Text, { style: styles.belongsTo }, belongsTo),
  );
}
