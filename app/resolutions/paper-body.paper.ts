import { StyleSheet, Text } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";

const firstLineIndent = 36; // 1.27 cm

const styles = StyleSheet.create({
  paragraph: { marginBottom: 6, textAlign: "justify", textIndent: firstLineIndent },
  basis: { fontStyle: "italic" },
  strong: { fontWeight: 700 },
  // The indent is that of the first words.
  lead: { fontWeight: 700, textIndent: firstLineIndent },
  centred: { marginBottom: 6, fontWeight: 700, textAlign: "center" },
  addressee: { marginTop: 2, marginBottom: 12, textAlign: "center" },
});

// What must follow a heading on the same page: two lines of text.
const room = { heading: 40, signature: 130 };

/** A paragraph, its `lead` in bold before it; `last` keeps part of the text on the page of the signature. */
export function paragraph(
  text: string,
  { last = false, lead }: { last?: boolean; lead?: string } = {},
): ReactElement {
  const together = last ? { minPresenceAhead: room.signature } : {};
  return createElement(
    Text,
    { style: styles.paragraph, orphans: 2, widows: 2, ...together },
    lead ? createElement(Text, { style: styles.lead }, `${clean(lead)} `) : null,
    clean(text),
  );
}

/** "Căn cứ …": in italics, closed by ; and the last one by a full stop. */
export function basis(text: string, isLast: boolean): ReactElement {
  const written = text.trim().replace(/[;.,]+$/u, "") + (isLast ? "." : ";");
  return createElement(Text, { style: [styles.paragraph, styles.basis] }, clean(written));
}

/** "Điều 1. Mục tiêu", "I. SỰ CẦN THIẾT", "1. …": bold, indented, never last on its page. */
export function subheading(text: string): ReactElement {
  const props = { style: [styles.paragraph, styles.strong], minPresenceAhead: room.heading };
  return createElement(Text, props, clean(text));
}

/** "CHÍNH PHỦ", "QUYẾT NGHỊ:". */
export function centred(text: string): ReactElement {
  const props = { style: styles.centred, minPresenceAhead: room.heading };
  return createElement(Text, props, clean(text));
}

/** "Kính gửi: Chính phủ". */
export function addressee(text: string): ReactElement {
  return createElement(Text, { style: styles.addressee }, clean(`Kính gửi: ${text}`));
}

function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s*[\t\r\n]+\s*/gu, " ")
    .trim();
}
