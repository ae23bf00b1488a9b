import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase } from "../../db/knexfile.ts";
import { seatsOn } from "../bodies/body.views.server.ts";
import { findPerson, findPersonId } from "../people/person.views.server.ts";
import { runOrganisation } from "./organisation.ts";
import { runPeople } from "./people.ts";
import { runPerson } from "./person.ts";
import { runBody, runSeat } from "./seat.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-people-"));
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("LOG_LEVEL", "silent");
  // Vitest puts a MODE of its own into the environment.
  vi.stubEnv("MODE", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true, force: true });
});

test("an empty system is filled from the command line, to a head in their seat", async () => {
  const names = (name: string) => ["--name-vi", name, "--name-en", name];
  const titles = (title: string) => ["--title-vi", title, "--title-en", title];
  const file = path.join(dataDir, "units.csv");
  writeFileSync(file, "\ufeffMã,Loại,Tên,Trực thuộc\r\nvu-1,Đơn vị,Vụ 1,vpcp\r\n");
  const done = [
    await runOrganisation([
      "add",
      "vpcp",
      "--kind",
      "office",
      ...names("VPCP"),
      "--identifier-2016",
      "000.00.00.G22",
    ]),
    await runPerson(["add", "quan-tri", ...titles("Quản trị viên"), "--organisation", "vpcp"]),
    await runPerson(["role", "quan-tri", "operator", "--from", "2020-01-01"]),
    await runPeople(["import", file]),
    await runPerson(["add", "thu-tuong", ...titles("Thủ tướng"), "--organisation", "vpcp"]),
    await runBody(["add", "government", ...names("Chính phủ")]),
    await runSeat(["add", "government", "pm", ...names("Thủ tướng"), "--head", "yes"]),
    await runSeat(["holder", "government", "pm", "thu-tuong", "--from", "2026-01-01"]),
    await runPerson(["lock", "thu-tuong"]),
    await runPerson(["end-sign-ins", "thu-tuong"]),
    await runPerson(["unlock", "thu-tuong"]),
    await runPerson(["end", "thu-tuong"]),
    await runPerson(["reinstate", "thu-tuong"]),
    await runSeat(["add", "government", "vpm", ...names("Phó Thủ tướng")]),
    await runSeat(["place", "government", "vpm", "first"]),
    await runSeat(["place", "government", "vpm", "pm"]),
    await runSeat(["end", "government", "vpm"]),
    await runSeat(["reopen", "government", "vpm"]),
  ];
  expect(done.map(({ exit, stderr }) => (exit === 0 ? 0 : stderr))).toEqual(done.map(() => 0));
  const refused = [
    await runPerson(["role", "quan-tri", "auditor"]),
    await runPerson(["add", "thu-tuong", ...titles("Khác"), "--organisation", "vpcp"]),
    await runPerson(["end", "khong-ai"]),
    await runPerson(["dismiss", "thu-tuong"]),
    await runPeople(["import", file, "again"]),
  ];
  expect(refused.map(({ exit }) => exit)).toEqual([2, 2, 2, 2, 2]);
  expect(refused.map(({ stderr }) => stderr).join("")).toContain("hold no other role");
  expect(refused[3]?.stderr).toContain("person add LOGIN");
  expect((await runPeople(["import", file])).stderr).toContain("Nothing was imported");
  await runPerson(["end-role", "quan-tri", "operator", "--on", "2026-06-30"]);
  const database = await openDatabase({ dataDir });
  try {
    const operator = (await findPersonId(database.read, "quan-tri")) ?? "";
    const on = (day: string) => findPerson(database.read, operator, Date.parse(day));
    expect((await on("2026-06-30T10:00+07:00"))?.roles).toEqual(["operator"]);
    expect((await on("2026-07-01T10:00+07:00"))?.roles).toEqual([]);
    const body = await database.read("bodies").first("id");
    const [head] = await seatsOn(database.read, body.id, "2026-01-01");
    expect(head).toMatchObject({ code: "pm", breaksTies: true });
  } finally {
    await database.close();
  }
});
