/*
 * A state document as Decree 30/2020/NĐ-CP, annex I, wants it: A4, margins 20/20/30/20 mm,
 * Times New Roman (Tinos, its metric twin, embedded), body 14 pt justified with a first line
 * indented by 1.27 cm, page number in the middle of the top margin from the second page on.
 * The pieces of a page stand in letterhead, paper-body and sign-off beside this file.
 */
import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { Document, Font, Page, StyleSheet, Text, renderToBuffer } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";

export type StatePaper = {
  title: string;
  author: string;
  /** Date on the paper, YYYY-MM-DD; also the file's own date, so that one input is one file. */
  issuedOn: string | null;
  /** Small line in the bottom margin of every page, for papers that are only a demonstration. */
  mark?: string;
  /** One list of pieces per section; each section starts on a new page. */
  sections: ReactElement[][];
};

const millimetre = 72 / 25.4;

const styles = StyleSheet.create({
  page: {
    paddingTop: 20 * millimetre,
    paddingBottom: 20 * millimetre,
    paddingLeft: 30 * millimetre,
    paddingRight: 20 * millimetre,
    fontSize: 14,
    lineHeight: 1.2,
    color: "#000000",
  },
  pageNumber: {
    position: "absolute",
    top: 9 * millimetre,
    left: 30 * millimetre,
    // Its words are only known page by page: nothing but a width keeps them in the middle.
    width: 160 * millimetre,
    fontSize: 13,
    textAlign: "center",
  },
  mark: {
    position: "absolute",
    bottom: 9 * millimetre,
    left: 30 * millimetre,
    right: 20 * millimetre,
    fontSize: 8.5,
    fontStyle: "italic",
    color: "#555555",
    textAlign: "center",
  },
});

/** The paper as PDF bytes; the same paper always gives the same bytes. */
export async function renderStatePaper(paper: StatePaper): Promise<Buffer> {
  const fontFamily = registerTinos();
  const writtenAt = new Date(paper.issuedOn ? `${paper.issuedOn}T00:00:00+07:00` : 0);
  const properties = {
    title: paper.title,
    author: paper.author,
    creator: "e-Cabinet",
    producer: "e-Cabinet",
    language: "vi-VN",
    creationDate: writtenAt,
    modificationDate: writtenAt,
    pdfVersion: "1.7" as const,
  };
  const pages = paper.sections.map((pieces) => sectionPages(pieces, fontFamily, paper.mark));
  return renderToBuffer(createElement(Document, properties, ...pages));
}

function sectionPages(pieces: ReactElement[], fontFamily: string, mark?: string): ReactElement {
  return createElement(
    Page,
    { size: "A4", style: [styles.page, { fontFamily }], experimentalPagination: true },
    createElement(Text, {
      fixed: true,
      style: styles.pageNumber,
      render: ({ pageNumber }) => (pageNumber > 1 ? String(pageNumber) : ""),
    }),
    mark ? createElement(Text, { fixed: true, style: styles.mark }, mark) : null,
    ...pieces,
  );
}

const faces = [
  { file: "400Regular/Tinos_400Regular.ttf" },
  { file: "400Regular_Italic/Tinos_400Regular_Italic.ttf", fontStyle: "italic" as const },
  { file: "700Bold/Tinos_700Bold.ttf", fontWeight: 700 },
  {
    file: "700Bold_Italic/Tinos_700Bold_Italic.ttf",
    fontWeight: 700,
    fontStyle: "italic" as const,
  },
];

/**
 * Registers the faces under a name of this one paper. Fonts must not be shared: writing a paper
 * loads the parts of composed letters (the e of ế) into the font without their characters, and the
 * next paper set with it would break its lines inside words and lose letters when copied.
 */
function registerTinos(): string {
  const { resolve } = createRequire(import.meta.url);
  const family = `Tinos ${randomUUID()}`;
  const fonts = faces.map(({ file, ...face }) => ({
    src: resolve(`@expo-google-fonts/tinos/${file}`),
    ...face,
  }));
  Font.register({ family, fonts });
  // Vietnamese is written in syllables; a syllable is never divided.
  Font.registerHyphenationCallback((word) => [word]);
  return family;
}
