import search from "approx-string-match";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeFinder, type Quote } from "./reanchor.ts";
import { comparePapers } from "./reanchor-papers.ts";

/** Places one quote, made on `before`, in `after`. */
function place(before: string[], after: string[], quote: Partial<Quote> & { exact: string }) {
  const find = makeFinder(comparePapers(before, after), search);
  const { state, page, exact, score } = find({ page: 1, prefix: "", suffix: "", ...quote });
  return { state, page, exact, score };
}

const CLAUSE =
  "Điều 7. Bộ Tài chính chủ trì, phối hợp với các bộ, ngành có liên quan bố trí kinh phí thực hiện trong thời hạn 30 ngày kể từ ngày Nghị định này có hiệu lực thi hành; trường hợp cần thiết được gia hạn một lần.";
const BEFORE_IT =
  "Điều 6. Ủy ban nhân dân cấp tỉnh tổ chức thực hiện, báo cáo Thủ tướng Chính phủ trước ngày 15 tháng 12 hằng năm về kết quả thực hiện trên địa bàn. ";
const AFTER_IT =
  " Điều 8. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2027; các quy định trước đây trái với Nghị định này đều bãi bỏ.";
const PAGE = BEFORE_IT + CLAUSE + AFTER_IT;
const OTHER =
  "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025; theo đề nghị của Bộ trưởng Bộ Tài chính, Chính phủ ban hành Nghị định quy định chi tiết một số điều của Luật Ngân sách nhà nước.";
const FURTHER =
  "Phụ lục I. Danh mục nhiệm vụ giao các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ và Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương.";
const ADDED = " Điều 9. Trách nhiệm thi hành thuộc về Bộ trưởng các bộ.";
const QUOTE = "phối hợp với các bộ, ngành có liên quan bố trí kinh phí thực hiện";

describe("on pages of which no letter changed", () => {
  test("a place is taken over, with its page", () => {
    expect(place([OTHER, PAGE], [FURTHER, OTHER, PAGE], { page: 2, exact: QUOTE })).toEqual({
      state: "carried",
      page: 3,
      exact: QUOTE,
      score: 1,
    });
  });

  test("other line breaks, soft hyphens and another composition are no change", () => {
    const laidOut = PAGE.replaceAll(" ", "\n")
      .replace("phối hợp", "phối\u00ad hợp")
      .normalize("NFD");
    const quote = { exact: QUOTE.normalize("NFD").replaceAll(" ", "  ") };
    const { state, exact } = place([PAGE], [laidOut], quote);
    expect(state).toBe("carried");
    expect(exact?.normalize("NFC").replaceAll("\u00ad", "")).toBe(QUOTE);
  });

  test("words that stand twice on it stay where they were", () => {
    expect(place([PAGE, OTHER], [PAGE, FURTHER], { exact: "thực hiện" }).state).toBe("carried");
  });

  test("a page that was moved takes its words along", () => {
    const found = place([PAGE, OTHER, FURTHER], [OTHER, FURTHER, PAGE], { exact: QUOTE });
    expect(found).toMatchObject({ state: "carried", page: 3 });
  });

  test("words that run on to the next page go along with both", () => {
    const halves = [PAGE.slice(0, 250), PAGE.slice(250)];
    const quote = { exact: PAGE.slice(220, 280) };
    expect(place(halves, [FURTHER, ...halves], quote)).toMatchObject({ state: "carried", page: 2 });
    expect(place(halves, [halves[0] ?? "", FURTHER, halves[1] ?? ""], quote).state).not.toBe(
      "carried",
    );
  });
});

describe("on pages that changed", () => {
  test.each([
    ["words were added elsewhere on the page", PAGE + ADDED],
    ["the clause before it went", CLAUSE + AFTER_IT],
  ])("carried, where %s", (_, page) => {
    expect(place([OTHER, PAGE], [OTHER, page], { page: 2, exact: QUOTE })).toMatchObject({
      state: "carried",
      page: 2,
      exact: QUOTE,
    });
  });

  test.each([
    ["one letter", QUOTE, "bố trí", "bố chí"],
    ["a figure", "trong thời hạn 30 ngày kể từ", "30 ngày", "45 ngày"],
    ["a figure in a short quote", "30 ngày", "30 ngày", "45 ngày"],
    ["a negation", "cần thiết được gia hạn", "được gia", "không được gia"],
    ["a capital", "phối hợp với các bộ", "các bộ", "các Bộ"],
    ["a figure that grew in front of it", "30 ngày kể từ", "30 ngày", "130 ngày"],
    ["a figure that grew behind it", "trong thời hạn 30", "hạn 30", "hạn 300"],
    ["all capitals", QUOTE, QUOTE, QUOTE.toUpperCase()],
    ["a sentence written into a long quote", CLAUSE, "; trường hợp", ADDED + " Trường hợp"],
  ])("to be checked, where %s was changed", (_, exact, was, is) => {
    const found = place([OTHER, PAGE], [OTHER, PAGE.replace(was, is)], { page: 2, exact });
    expect(found).toMatchObject({ state: "check", page: 2 });
    expect(found.score).toBeGreaterThanOrEqual(0.6);
  });

  test("the words as they now are come out whole", () => {
    const after = PAGE.replace("30 ngày", "45 ngày");
    expect(place([PAGE], [after], { exact: "thời hạn 30 ngày" }).exact).toBe("thời hạn 45 ngày");
    expect(place([PAGE], [after], { exact: "30 ngày" }).exact).toBe("45 ngày");
  });

  test("gone with their clause, they are an orphan", () => {
    const found = place([OTHER, PAGE], [OTHER, BEFORE_IT + AFTER_IT], { page: 2, exact: QUOTE });
    expect(found).toMatchObject({ state: "orphan", page: null, exact: null });
    expect(found.score).toBeLessThan(0.6);
  });

  test("another clause in their place does not take them", () => {
    const other =
      "Điều 7. Văn phòng Chính phủ theo dõi, đôn đốc và công bố kết quả trên Cổng thông tin.";
    const found = place([PAGE], [BEFORE_IT + other + AFTER_IT], { exact: QUOTE });
    expect(found.state).toBe("orphan");
  });

  test("the numbered sentence next to them is not theirs", () => {
    const line = (n: number) => `Dòng ${n}: nội dung thứ ${n} của bảng kê. `;
    const lines = Array.from({ length: 9 }, (_, n) => line(n + 1));
    const found = place([lines.join("")], [lines.toSpliced(4, 1).join("")], {
      exact: line(5).trim(),
    });
    expect(found.state).toBe("orphan");
  });

  test("a clause on another page now is followed there", () => {
    const found = place([PAGE, OTHER, FURTHER], [BEFORE_IT, OTHER, FURTHER + CLAUSE], {
      exact: QUOTE,
    });
    expect(found).toMatchObject({ state: "carried", page: 3, exact: QUOTE });
  });

  test("a page in two: the place is on the page on which the words begin", () => {
    const at = PAGE.indexOf("có liên quan");
    const found = place([OTHER, PAGE], [OTHER, PAGE.slice(0, at), PAGE.slice(at)], {
      page: 2,
      exact: QUOTE,
    });
    expect(found).toMatchObject({ state: "carried", page: 2, exact: QUOTE });
  });

  test("two places as good as each other are for the author to choose", () => {
    const twice = `${PAGE} ${PAGE}`;
    expect(place([PAGE], [twice], { exact: QUOTE }).state).toBe("check");
    const quote = { exact: "phối hợp", prefix: "chủ trì, ", suffix: " với các" };
    expect(place([PAGE], [twice], quote).state).toBe("check");
  });

  test("what was given of the surroundings tells places apart", () => {
    const given = { exact: "Nghị định này", prefix: "kể từ ngày ", suffix: " có hiệu lực" };
    const found = place([PAGE], [PAGE + ADDED], given);
    expect(found).toMatchObject({ state: "carried", page: 1 });
  });
});

describe("a quote that is not on its page", () => {
  test.each([2, 0, -1, 99, 1.5])("page %s: it is found, for the author to check", (page) => {
    expect(place([PAGE, OTHER], [PAGE, OTHER], { page, exact: QUOTE })).toMatchObject({
      state: "check",
      page: 1,
      exact: QUOTE,
    });
  });

  test("in no page of its version: found by its words and surroundings all the same", () => {
    const quote = { exact: QUOTE, prefix: "chủ trì,", suffix: "trong thời hạn" };
    expect(place([OTHER], [OTHER, PAGE], quote)).toMatchObject({ state: "check", page: 2 });
    expect(place([OTHER], [OTHER, FURTHER], quote).state).toBe("orphan");
  });

  test.each(["", " \n\u00ad"])("%j: nothing to look for is an orphan", (exact) => {
    expect(place([PAGE], [PAGE], { exact }).state).toBe("orphan");
  });
});

test("a paper without words has no places", () => {
  expect(place([PAGE], ["", ""], { exact: QUOTE }).state).toBe("orphan");
  expect(place([], [], { exact: QUOTE }).state).toBe("orphan");
});

describe("whatever the paper", () => {
  const word = fc.constantFrom(
    "bộ",
    "Bộ",
    "ngành",
    "30",
    "ngày",
    "được",
    "không",
    "thực",
    "hiện",
    ",",
  );
  const page = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
  const paper = fc.array(page, { minLength: 1, maxLength: 5 });
  const cut = fc.record({
    page: fc.nat(4),
    at: fc.nat(200),
    size: fc.integer({ min: 1, max: 60 }),
  });

  function quoteFrom(
    pages: string[],
    { page, at, size }: { page: number; at: number; size: number },
  ) {
    const number = page % pages.length;
    const text = pages[number] ?? "";
    const start = at % Math.max(1, text.length);
    return {
      page: number + 1,
      exact: text.slice(start, start + size),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(start + size, start + size + 32),
    };
  }
  const letters = (text: string | null) => (text ?? "").replaceAll(/\s/g, "");

  test("the same paper carries everything to its own page", () => {
    fc.assert(
      fc.property(paper, cut, (pages, where) => {
        const quote = quoteFrom(pages, where);
        fc.pre(letters(quote.exact) !== "");
        const found = place(pages, pages, quote);
        expect(found).toMatchObject({ state: "carried", page: quote.page });
        expect(letters(found.exact)).toBe(letters(quote.exact));
      }),
    );
  });

  test("pages put in front only move them on", () => {
    fc.assert(
      fc.property(paper, cut, fc.integer({ min: 1, max: 3 }), (pages, where, count) => {
        const quote = quoteFrom(pages, where);
        fc.pre(letters(quote.exact) !== "" && new Set(pages).size === pages.length);
        const blanks = Array.from({ length: count }, (_, n) => `Trang bìa ${n}`);
        const found = place(pages, [...blanks, ...pages], quote);
        expect(found).toMatchObject({ state: "carried", page: quote.page + count });
      }),
    );
  });

  test("what is carried says the very same, and what is nowhere is not carried", () => {
    fc.assert(
      fc.property(paper, paper, cut, (before, after, where) => {
        const quote = quoteFrom(before, where);
        const found = place(before, after, quote);
        if (found.state === "carried") expect(letters(found.exact)).toBe(letters(quote.exact));
        const all = letters(after.join(""));
        if (!all.includes(letters(quote.exact))) expect(found.state).not.toBe("carried");
        expect(found.state === "orphan").toBe(found.page === null && found.exact === null);
      }),
    );
  });
});
