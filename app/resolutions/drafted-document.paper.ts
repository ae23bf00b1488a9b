/* These are Vietnamese state papers; they have no other language. */
import { seatsOf, type Tally } from "../counting/decision.ts";
import type { ItemDocumentKind } from "./document-kind.ts";

export type ItemFacts = {
  /** Of the document: "Về kết nối, chia sẻ dữ liệu". */
  title: string;
  /** The ministry that led the item. */
  lead: string;
  tally: Tally | null;
  /** What the chair concluded; empty where nothing was written down. */
  conclusion: string;
  /** What the lead ministry took over of the opinions of the ballot before the meeting. */
  takenOver: readonly string[];
};

type Drafted = { title: string; texts: string[] };

/** What a document begins with, from the item and what became of it: to be worded on. */
export function draftedDocument(kind: ItemDocumentKind, facts: ItemFacts): Drafted[] {
  const drafted = { resolution, decision, directive }[kind](facts);
  return drafted.filter(({ texts }) => texts.length > 0);
}

function resolution(facts: ItemFacts): Drafted[] {
  const { lead, tally } = facts;
  const adopted = `Chính phủ thống nhất thông qua nội dung về ${subjectOf(facts)} theo đề nghị của ${lead}.`;
  return [
    { title: "", texts: [adopted, ...(tally ? [voteLine(tally)] : []), ...concluded(facts)] },
    takenOver(facts),
    {
      title: "Tổ chức thực hiện",
      texts: [
        `${lead} chủ trì, phối hợp với các bộ, cơ quan liên quan tổ chức thực hiện Nghị quyết này.`,
        "Nghị quyết này có hiệu lực kể từ ngày ban hành. Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ và các cơ quan, tổ chức liên quan chịu trách nhiệm thi hành Nghị quyết này.",
      ],
    },
  ];
}

function decision(facts: ItemFacts): Drafted[] {
  const { lead } = facts;
  const approved = `Phê duyệt nội dung về ${subjectOf(facts)} theo đề nghị của ${lead}.`;
  return [
    { title: "", texts: [approved, ...concluded(facts)] },
    takenOver(facts),
    {
      title: "Tổ chức thực hiện",
      texts: [
        `${lead} chủ trì, phối hợp với các bộ, cơ quan liên quan tổ chức thực hiện Quyết định này.`,
      ],
    },
    {
      title: "Hiệu lực và trách nhiệm thi hành",
      texts: [
        "Quyết định này có hiệu lực kể từ ngày ký ban hành.",
        "Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ và các cơ quan, tổ chức liên quan chịu trách nhiệm thi hành Quyết định này.",
      ],
    },
  ];
}

function directive(facts: ItemFacts): Drafted[] {
  const { lead } = facts;
  return [
    { title: "Yêu cầu", texts: concluded(facts) },
    takenOver(facts),
    {
      title: "Nhiệm vụ",
      texts: [
        `${lead} chủ trì, phối hợp với các bộ, cơ quan liên quan thực hiện nội dung về ${subjectOf(facts)}.`,
      ],
    },
    {
      title: "Tổ chức thực hiện",
      texts: [
        "Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ và các cơ quan, tổ chức liên quan tổ chức thực hiện nghiêm túc Chỉ thị này.",
        "Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện Chỉ thị này.",
      ],
    },
  ];
}

/** Whose opinions they were stays in the synthesis: the document goes out. */
const takenOver = (facts: ItemFacts): Drafted => ({
  title: "Nội dung tiếp thu ý kiến thành viên Chính phủ",
  texts: [...facts.takenOver],
});

const concluded = ({ conclusion }: ItemFacts): string[] =>
  conclusion
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const subjectOf = ({ title }: ItemFacts): string => title.replace(/^về\s+/iu, "");

const voteLine = (tally: Tally): string =>
  `Kết quả biểu quyết: ${tally.for} tán thành, ${tally.against} không tán thành trên ${seatsOf(tally)} thành viên Chính phủ.`;
