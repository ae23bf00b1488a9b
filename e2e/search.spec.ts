import { expect, press, test } from "./support/story.ts";
import { openDemo } from "./support/demo.ts";

/*
 * A minister looks for words without their marks and opens the page on which they stand; whoever may
 * not read a paper does not find it.
 */

test("da nang finds Đà Nẵng, and opens the paper at that page", async ({ server, person }) => {
  const demo = await openDemo(server.dataDir);
  const justice = await person("minister-of-justice", "tablet");

  await test.step("from the top bar, without marks", async () => {
    await press(justice, "Tìm kiếm", "link");
    await justice
      .getByLabel("Tìm trong văn bản, nhiệm vụ, phiếu, phiên họp và tài liệu")
      .fill("da nang");
    await press(justice, "Tìm");
    const pages = justice.getByRole("region", { name: "Trong trang tài liệu" });
    await expect(pages.locator("mark", { hasText: "Nẵng" }).first()).toBeVisible();
  });

  await test.step("a tap opens the reader at the page", async () => {
    const first = justice.getByRole("region", { name: "Trong trang tài liệu" }).getByRole("link");
    const href = (await first.first().getAttribute("href")) ?? "";
    await first.first().tap();
    await expect(justice).toHaveURL(new RegExp(href.replaceAll("?", "\\?")));
    await expect(justice.locator(".textLayer").first()).toContainText("Nẵng");
  });

  await test.step("a paper kept for others is not found, by title or text", async () => {
    const kept = demo.papersOf(demo.meetingId).find(({ standing }) => standing === "restricted");
    const query = encodeURIComponent(kept?.title ?? "");
    await justice.goto(`/search?q=${query}`);
    await expect(justice.getByRole("heading", { name: "Tìm kiếm" })).toBeVisible();
    await expect(justice.getByRole("region", { name: "Tài liệu", exact: true })).toHaveCount(0);
    await expect(justice.getByRole("main").getByText(kept?.title ?? "")).toHaveCount(0);
    const science = await person("minister-of-science", "tablet");
    await science.goto(`/search?q=${query}`);
    await expect(science.getByRole("region", { name: "Tài liệu", exact: true })).toBeVisible();
    const officer = await person("officer-of-justice", "desk");
    await officer.goto("/search?q=da%20nang");
    await expect(officer.getByText(/Không tìm thấy/)).toBeVisible();
  });

  await test.step("the archive shows the meeting held last month with its resolution", async () => {
    await justice.goto("/archive");
    await expect(justice.getByRole("link", { name: /NQ-CP/ }).first()).toBeVisible();
    await justice.getByLabel("Loại phiên họp").selectOption("regular");
    await press(justice, "Lọc");
    await expect(justice).toHaveURL(/kind=regular/);
    await expect(justice.getByRole("link", { name: /NQ-CP/ }).first()).toBeVisible();
  });
});
