import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BODY_ID } from "../../db/fixtures/government.ts";
import { isSealedOn } from "../ballots/ballot-setting.store.server.ts";
import { onEachDatabase, type Opened } from "../testing/database.ts";
import { runSealBallots } from "./seal-ballots.ts";

onEachDatabase("ecabinet seal-ballots", (place) => {
  let opened: Opened;

  beforeEach(async () => {
    opened = await place.open("planted");
    vi.stubEnv("DATA_DIR", opened.dataDir);
    vi.stubEnv("DATABASE_URL", "");
    vi.stubEnv("MODE", "demo");
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await opened.close();
  });

  // The command finds its database by itself; where that one lies is the test's to say for SQLite only.
  test.runIf(place.name === "sqlite")("seals from a day on, and opens again", async () => {
    const sealedOn = (day: string) => isSealedOn(opened.database.read, BODY_ID, day);
    const sealed = await runSealBallots(["government", "on", "--from", "2027-01-01"]);
    expect(sealed).toMatchObject({ exit: 0, stdout: "" });
    expect(sealed.stderr).toContain("from 2027-01-01 on are sealed until the close");
    expect([await sealedOn("2026-12-31"), await sealedOn("2027-01-01")]).toEqual([false, true]);
    await runSealBallots(["government", "off", "--from", "2027-02-01"]);
    expect([await sealedOn("2027-01-31"), await sealedOn("2027-02-01")]).toEqual([true, false]);
  });

  test
    .runIf(place.name === "sqlite")
    .each([
      [[]],
      [["government"]],
      [["government", "yes"]],
      [["no-such-body", "on"]],
      [["government", "on", "--since", "2027-01-01"]],
      [["government", "on", "--from", "2027-02-30"]],
      [["government", "on", "--from"]],
    ])("%j: exit 2, how it is used, and nothing on stdout", async (args) => {
    const { exit, stdout, stderr } = await runSealBallots(args);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toContain("seal-ballots <code of a body> <on|off>");
  });
});
