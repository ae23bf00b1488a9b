import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { openDemo } from "./support/demo.ts";
import { onePage } from "./support/scene.ts";
import { expect, press, test } from "./support/story.ts";
import { unzip } from "./support/unzip.ts";

/*
 * A published paper is replaced while a member reads it; the secretariat sees who has opened what;
 * a member marks a page and takes the papers along, each file as the manifest says.
 */

const NOTE = "sửa số liệu nhà ở xã hội";

test("a paper is replaced under its readers' eyes, and goes along in a package", async ({
  server,
  person,
}) => {
  test.setTimeout(180_000);
  const demo = await openDemo(server.dataDir);
  const at = `/meetings/${demo.meetingId}`;
  const city = demo.itemsOf(demo.meetingId).find(({ mode }) => mode === "discussion");
  const paper = demo.papersOf(demo.meetingId).find(({ itemId }) => itemId === city?.id);
  if (!city || !paper) throw new Error("The demo has no paper for discussion");
  const secretariat = await person("specialist", "desk");
  const member = await person("minister-of-justice", "tablet");
  const band = member.getByRole("region", { name: "Tài liệu", exact: true });

  await test.step("a member reads and marks a page", async () => {
    await member.goto(`${at}?paper=${paper.id}`);
    await expect(member.locator(".textLayer").first()).toContainText("Độc lập");
    await press(member, "Đánh dấu trang");
    await member.getByLabel("Đánh dấu trang 1").fill("Vấn đề xin ý kiến");
    await press(member, "Đánh dấu trang này");
    await expect(member.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("the secretariat sees that they have opened it", async () => {
    await secretariat.goto(`${at}/prepare`);
    await press(secretariat, `Tài liệu nội dung ${city.position}`);
    await press(secretariat, `1 trên 27 đã mở: ${paper.title}`);
    const opened = secretariat.getByRole("dialog");
    await expect(opened.getByText(/bản 1, đọc đến trang 1/)).toBeVisible();
    await expect(opened.getByText("1 trên 27 người đã mở bản hiện hành")).toBeVisible();
    await opened.getByRole("button", { name: "Đóng" }).click();
  });

  await test.step("and puts a new version in its place", async () => {
    await press(secretariat, `Sửa ${paper.title}`);
    await secretariat.getByRole("tab", { name: "Thay bản mới" }).click();
    await secretariat.getByLabel("Tệp mới").setInputFiles({
      name: "318-bc-bxd-v2.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from(onePage()),
    });
    await secretariat.getByLabel("Sửa những gì").fill(NOTE);
    await press(secretariat, "Thay");
    await expect(secretariat.getByRole("dialog")).toHaveCount(0);
    await expect(secretariat.getByText("bản 2").first()).toBeVisible();
  });

  await test.step("the member is told; what they read stays before them", async () => {
    await expect(band.getByText(/Đang đọc bản 1/)).toBeVisible();
    await expect(band.getByText(`Bản mới, sửa: ${NOTE}`)).toBeVisible();
    await expect(member.locator(".textLayer").first()).toContainText("Độc lập");
    await press(member, "Mở bản 2", "link");
    await expect(band.getByText(`Bản 2. Sửa: ${NOTE}`)).toBeVisible();
    await press(member, /Bản 1, đã thay/, "link");
    await expect(member.locator(".textLayer").first()).toContainText("Độc lập");
  });

  await test.step("the mark is there after a new start, and for nobody else", async () => {
    await member.reload();
    await press(member, "Đánh dấu trang");
    await press(member, /Vấn đề xin ý kiến/, "link");
    await expect(member).toHaveURL(/version=1&page=1/);
    await secretariat.goto(`${at}?paper=${paper.id}`);
    await press(secretariat, "Đánh dấu trang");
    await expect(secretariat.getByText("Vấn đề xin ý kiến")).toHaveCount(0);
  });

  await test.step("the package holds what they may read, as its manifest says", async () => {
    await press(member, "In và tải về");
    const begun = member.waitForEvent("download", { timeout: 60_000 });
    await press(member, "Tải bộ tài liệu", "link");
    const files = await unzip(await readFile(await (await begun).path()));
    const manifest: {
      files: { path: string; sha256: string; version: number | null }[];
      leftOut: { title: string | null; reason: string }[];
    } = JSON.parse(files.get("manifest.json")?.toString() ?? "{}");
    expect(manifest.files.length).toBeGreaterThan(5);
    for (const { path, sha256 } of manifest.files) {
      const bytes = files.get(path) ?? Buffer.alloc(0);
      expect(createHash("sha256").update(bytes).digest("hex"), path).toBe(sha256);
    }
    expect(manifest.files.filter(({ version }) => version === 2)).toHaveLength(1);
    expect(manifest.leftOut).toMatchObject([{ title: null, reason: "withheld" }]);
    const names = [...files.keys()].join("\n");
    expect(names).not.toContain("an ninh dữ liệu");
    expect(files.get("Bảng kê.txt")?.toString()).toContain("để trống, tài liệu hạn chế");
  });
});
