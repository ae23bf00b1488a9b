import { PassThrough, type Transform } from "node:stream";
import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { withoutNuls } from "./without-nuls.server.ts";

const WORDS = "Xem thư gửi Bộ trưởng Bộ Dân tộc và Tôn giáo";
const rows = Array.from({ length: 2000 }, (_, at) => createElement("i", { key: at }, WORDS));

async function render(body: Transform): Promise<string> {
  renderToPipeableStream(createElement("p", null, rows)).pipe(body);
  return text(body);
}

test("a long page in Vietnamese arrives letter by letter", async () => {
  expect(await render(withoutNuls())).toBe(`<p>${`<i>${WORDS}</i>`.repeat(2000)}</p>`);
});

test("without it there are NULs between the letters", async () => {
  expect(await render(new PassThrough())).toContain("\0");
});
