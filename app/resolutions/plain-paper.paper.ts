import { heading, letterhead } from "./letterhead.paper.ts";
import { closed, paragraph, subheading } from "./paper-body.paper.ts";
import type { PlainPaper } from "./plain-paper.ts";
import { signOff } from "./sign-off.paper.ts";
import { renderStatePaper } from "./state-paper.paper.ts";

/** A paper of headed paragraphs, such as minutes, as PDF (Decree 30/2020/NĐ-CP, annex III). */
export function renderPlainPaper(paper: PlainPaper): Promise<Buffer> {
  const { kind, abstract, issuedOn, mark, sections } = paper;
  const last = sections.at(-1);
  const pieces = [
    letterhead({ ...paper, number: null, isFinal: true }),
    heading(kind, abstract),
    ...sections.flatMap((section) => [
      subheading(section.title),
      ...textOf(section.text, section === last),
    ]),
    signOff(paper.signer, paper.recipients),
  ];
  return renderStatePaper({
    title: `${kind} ${abstract}`,
    author: "Chính phủ",
    issuedOn,
    mark,
    sections: [pieces],
  });
}

function textOf(text: string, isLast: boolean) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, at) => {
    const last = isLast && at === lines.length - 1;
    return paragraph(last ? closed(line) : line, { last });
  });
}
