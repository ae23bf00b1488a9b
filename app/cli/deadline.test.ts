import { expect, test } from "vitest";
import { BUILT_IN } from "../platform/working-days.ts";
import { runDeadline } from "./deadline.ts";

const from = "2026-02-12T10:00+07:00";

test.each([
  [["3wd", "--from", from], "2026-02-24T17:30:00+07:00"],
  [["--from", from, "3 ngày làm việc"], "2026-02-24T17:30:00+07:00"],
  [["3wd", `--from=${from}`], "2026-02-24T17:30:00+07:00"],
  [["3wd", "--from", "2026-02-12T03:00:00Z"], "2026-02-24T17:30:00+07:00"],
  [["quý II-2026"], "2026-06-30T17:30:00+07:00"],
  [["quý II-2026", "--from", from], "2026-06-30T17:30:00+07:00"],
  [["trước ngày 15/12/2026"], "2026-12-14T17:30:00+07:00"],
])("%j prints one instant", (args, instant) => {
  expect(runDeadline(args)).toEqual({ exit: 0, stdout: `${instant}\n`, stderr: "" });
});

test.each([
  [[], "one quoted text"],
  [["quý", "II-2026"], "one quoted text"],
  [[""], "not a deadline"],
  [["ngay"], "not a deadline"],
  [["từ quý I/2023"], "starts"],
  [["31/02/2026"], "no such day"],
  [["0wd", "--from", from], "from 1"],
  [["-1wd", "--from", from], "from 1"],
  [["3wd"], "need --from"],
  [["3wd", "--from"], "After --from"],
  [["3wd", "--from", ""], "offset"],
  [["3wd", "--from="], "offset"],
  [["3wd", "--from", "2026-02-12T10:00"], "offset"],
  [["3wd", "--from", "2031-02-12T10:00+07:00"], "2024 to 2027"],
  [["3wd", "--from", "2027-12-30T10:00+07:00"], "2024 to 2027"],
  [["3wd", "--from", from, "--from", from], "once"],
  [["15/12/2026", "--to", from], "only option"],
  [["15/12/2026", "--form=x"], "only option"],
  [["15/12/2026", "--help"], "only option"],
])("%j: exit 2, one sentence about it, nothing on stdout", (args, about) => {
  const { exit, stdout, stderr } = runDeadline(args);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toContain(about);
  expect(stderr).toMatch(/^[^\n]+\.\n$/);
});

test("the hour of the due day can be set", () => {
  expect(runDeadline(["15/12/2026"], { calendar: BUILT_IN, dueTime: "16:00" }).stdout).toBe(
    "2026-12-15T16:00:00+07:00\n",
  );
});
