/* State papers know no other language. */
import type { PrintedCell, PrintedTable } from "../reports/report-print.ts";
import { CHANGES, type BodyComparison, type Change } from "./comparison.ts";
import { countText, type Count, type Mark } from "./matrix.ts";

export const FILE_NAME = "ket-qua-kiem-tra";

/** A campaign ready to be written as a file: what its reader sees of it. */
export type CampaignPrint = {
  bodies: readonly { short: string; count: Count; compared: BodyComparison | null }[];
  rows: readonly {
    number: string;
    title: string;
    /** Null for whoever sees only their own column. */
    count: Count | null;
    cells: readonly { mark: Mark; text: string; statement: string }[];
  }[];
  conclusions: readonly { position: number; about: string; text: string }[];
};

const MARK_WORDS: Record<Mark, string> = {
  met: "Đạt",
  "not-met": "Không đạt",
  "not-assessed": "Chưa đánh giá",
};

const CHANGE_WORDS: Record<Change, string> = {
  better: "Tốt hơn",
  worse: "Kém hơn",
  same: "Như trước",
  new: "Mới",
};

/** The matrix, and beside it what was found in words, the comparison and the conclusions. */
export function campaignTables(print: CampaignPrint): {
  matrix: PrintedTable;
  others: PrintedTable[];
} {
  const others = [remarksTable(print), comparisonTable(print), conclusionsTable(print)];
  return { matrix: matrixTable(print), others: others.filter(({ rows }) => rows.length > 0) };
}

/** A row a criterion, a column a body; how many meet it, and how many criteria a body meets. */
function matrixTable({ bodies, rows }: CampaignPrint): PrintedTable {
  const isWhole = rows.every(({ count }) => count !== null);
  const figures = (count: Count | null): PrintedCell[] =>
    isWhole && count ? [countText(count), count.notAssessed] : [];
  const heads = isWhole ? ["Số cơ quan đạt/đã đánh giá", "Chưa đánh giá"] : [];
  const body = rows.map(({ number, title, count, cells }) => [
    ...[number, title, ...figures(count)],
    ...cells.map(({ mark }) => MARK_WORDS[mark]),
  ]);
  const blanks = isWhole ? ["", ""] : [];
  const counts = bodies.map(({ count }) => countText(count));
  const missing = bodies.map(({ count }) => count.notAssessed);
  return {
    title: "Kết quả",
    head: ["Số", "Tiêu chí", ...heads, ...bodies.map(({ short }) => short)],
    rows: [
      ...body,
      ["", "Số tiêu chí đạt/đã đánh giá", ...blanks, ...counts],
      ["", "Số tiêu chí chưa đánh giá", ...blanks, ...missing],
    ],
  };
}

function remarksTable({ bodies, rows }: CampaignPrint): PrintedTable {
  return {
    title: "Nhận xét, giải trình",
    head: ["Số", "Tiêu chí", "Cơ quan", "Đánh giá", "Nhận xét", "Giải trình"],
    rows: rows.flatMap(({ number, title, cells }) =>
      cells.flatMap(({ mark, text, statement }, place) => {
        if (text === "" && statement === "") return [];
        const body = bodies[place]?.short ?? "";
        return [[number, title, body, MARK_WORDS[mark], text, statement]];
      }),
    ),
  };
}

function comparisonTable({ bodies }: CampaignPrint): PrintedTable {
  return {
    title: "So với đợt trước",
    head: ["Cơ quan", "Đợt trước", "Đợt này", ...CHANGES.map((change) => CHANGE_WORDS[change])],
    rows: bodies.flatMap(({ short, compared }) => {
      if (!compared) return [];
      const { before, now } = compared;
      const past = before ? countText(before) : "–";
      return [[short, past, countText(now), ...CHANGES.map((change) => compared[change])]];
    }),
  };
}

const conclusionsTable = ({ conclusions }: CampaignPrint): PrintedTable => ({
  title: "Kết luận",
  head: ["Số", "Cơ quan", "Nội dung"],
  rows: conclusions.map(({ position, about, text }) => [position, about, text]),
});
