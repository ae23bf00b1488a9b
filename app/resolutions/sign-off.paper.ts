import { StyleSheet, Text, TextInput, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
import type { Signed, Signer } from "./paper-piece.ts";

const styles = StyleSheet.create({
  row: { flexDirection: "row", marginTop: 12 },
  recipients: { width: "46%", paddingRight: 10 },
  recipientsTitle: { fontSize: 12, fontWeight: 700, fontStyle: "italic", lineHeight: 1.2 },
  recipient: { fontSize: 11, lineHeight: 1.2 },
  signer: { width: "54%", alignItems: "center" },
  office: { fontSize: 14, fontWeight: 700, textAlign: "center" },
  note: { fontSize: 13, fontStyle: "italic", textAlign: "center" },
  space: { height: 76 },
  signature: { height: 76, width: 150 },
});

/** Who signs on the right, on the left the recipients or who signs beside; never divided between two pages. */
export function signOff({ signer, beside, recipients }: Signed): ReactElement {
  const list = recipientList(recipients);
  const left = beside ? signature(beside) : list;
  const row = createElement(View, { style: styles.row, wrap: false }, left, signature(signer));
  return beside ? createElement(View, { wrap: false }, row, list) : row;
}

function recipientList(recipients: readonly string[]): ReactElement {
  const lines = recipients.map((text, at) => recipientLine(text, at === recipients.length - 1));
  return createElement(
    View,
    { style: styles.recipients },
    createElement(Text, { style: styles.recipientsTitle }, "Nơi nhận:"),
    ...lines,
  );
}

function recipientLine(text: string, isLast: boolean): ReactElement {
  const written = text
    .trim()
    .replace(/^-\s*/u, "")
    .replace(/[;.]+$/u, "");
  const line = `- ${written}${isLast ? "." : ";"}`;
  return createElement(Text, { style: styles.recipient }, line.normalize("NFC"));
}

// One text for each line: a line break inside a text is set in a font that is not in the file.
function signature({ capacity = "", office, name, note, field }: Signer): ReactElement {
  const lines = [...capacity.split("\n"), office].filter((line) => line !== "");
  return createElement(
    View,
    { style: styles.signer },
    ...lines.map((line) => createElement(Text, { style: styles.office }, line)),
    note ? createElement(Text, { style: styles.note }, note) : null,
    field
      ? createElement(TextInput, { name: field, style: styles.signature })
      : createElement(View, { style: styles.space }),
    name ? createElement(Text, { style: styles.office }, name) : null,
  );
}
