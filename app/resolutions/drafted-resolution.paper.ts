/* A resolution is a Vietnamese state paper; it has no other language. */
import { seatsOf, type Tally } from "../counting/decision.ts";

export type ResolutionFacts = {
  /** Of the resolution: "Về kết nối, chia sẻ dữ liệu". */
  title: string;
  /** The ministry that led the item. */
  lead: string;
  tally: Tally | null;
};

type Drafted = { title: string; texts: string[] };

/** What a resolution begins with, from the item the meeting adopted and its vote: to be worded on. */
export function draftedResolution({ title, lead, tally }: ResolutionFacts): Drafted[] {
  const subject = title.replace(/^về\s+/iu, "");
  return [
    {
      title: "",
      texts: [
        `Chính phủ thống nhất thông qua nội dung về ${subject} theo đề nghị của ${lead}.`,
        ...(tally ? [voteLine(tally)] : []),
      ],
    },
    {
      title: "Tổ chức thực hiện",
      texts: [
        `${lead} chủ trì, phối hợp với các bộ, cơ quan liên quan tổ chức thực hiện Nghị quyết này.`,
        "Nghị quyết này có hiệu lực kể từ ngày ban hành. Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ và các cơ quan, tổ chức liên quan chịu trách nhiệm thi hành Nghị quyết này.",
      ],
    },
  ];
}

const voteLine = (tally: Tally): string =>
  `Kết quả biểu quyết: ${tally.for} tán thành, ${tally.against} không tán thành trên ${seatsOf(tally)} thành viên Chính phủ.`;
