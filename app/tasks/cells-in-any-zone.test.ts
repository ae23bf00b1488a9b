import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import type { History, ToldHistory } from "../testing/cells-in-child.ts";

const given = "2026-02-12T10:00";
const open = { given, extended: [], reported: null, confirmed: null };

/** Each day: the cell against the deadline that stands, and against the first one. */
const table: [name: string, history: History, told: ToldHistory][] = [
  [
    "a date",
    { ...open, written: "28/02/2026", days: ["2026-02-11", "2026-02-27", "2026-02-28"] },
    {
      due: "2026-02-28T17:30:00+07:00",
      cells: ["2026-02-11 – –", "2026-02-27 in-term in-term", "2026-02-28 overdue overdue"],
    },
  ],
  [
    "before a date, the first of a year",
    { ...open, written: "trước ngày 01/01/2027", days: ["2026-12-30", "2026-12-31"] },
    {
      due: "2026-12-31T17:30:00+07:00",
      cells: ["2026-12-30 in-term in-term", "2026-12-31 overdue overdue"],
    },
  ],
  [
    "a month, a quarter",
    { ...open, written: "trong tháng 02 năm 2026", days: ["2026-02-28", "2026-03-01"] },
    {
      due: "2026-02-28T17:30:00+07:00",
      cells: ["2026-02-28 overdue overdue", "2026-03-01 overdue overdue"],
    },
  ],
  [
    "working days over Tết",
    { ...open, written: "3 ngày làm việc", days: ["2026-02-23", "2026-02-24"] },
    {
      due: "2026-02-24T17:30:00+07:00",
      cells: ["2026-02-23 in-term in-term", "2026-02-24 overdue overdue"],
    },
  ],
  [
    "a working day on a Saturday swapped for a Friday",
    {
      ...{ ...open, given: "2026-01-09T23:30", written: "1 ngày làm việc" },
      days: ["2026-01-09", "2026-01-10"],
    },
    {
      due: "2026-01-10T17:30:00+07:00",
      cells: ["2026-01-09 in-term in-term", "2026-01-10 overdue overdue"],
    },
  ],
  [
    "given a minute after midnight in Hà Nội, while it is yesterday in the west",
    {
      ...{ ...open, given: "2026-03-02T00:01", written: "1 ngày làm việc" },
      days: ["2026-03-01", "2026-03-02", "2026-03-03"],
    },
    {
      due: "2026-03-03T17:30:00+07:00",
      cells: ["2026-03-01 – –", "2026-03-02 in-term in-term", "2026-03-03 overdue overdue"],
    },
  ],
  [
    "no deadline, done or not",
    {
      ...{ ...open, written: "không thời hạn", days: ["2026-03-01", "2026-06-01"] },
      ...{ reported: "2026-05-01T09:00", confirmed: "2026-05-02T09:00" },
    },
    {
      due: null,
      cells: ["2026-03-01 no-deadline no-deadline", "2026-06-01 no-deadline no-deadline"],
    },
  ],
  [
    "extended twice, over Tết too; reported in time, confirmed after the deadline",
    {
      ...{ given, written: "3 ngày làm việc" },
      extended: [
        ["2026-02-24T09:00", "15/03/2026"],
        ["2026-03-10T09:00", "trong quý I/2026"],
      ],
      ...{ reported: "2026-03-31T17:30", confirmed: "2026-04-03T09:00" },
      days: ["2026-02-23", "2026-02-24", "2026-03-15", "2026-03-31", "2026-04-02", "2026-04-03"],
    },
    {
      due: "2026-03-31T17:30:00+07:00",
      cells: [
        "2026-02-23 in-term in-term",
        "2026-02-24 in-term overdue",
        "2026-03-15 in-term overdue",
        "2026-03-31 in-term overdue",
        "2026-04-02 in-term overdue",
        "2026-04-03 done-on-time done-late",
      ],
    },
  ],
  [
    "reported a minute late",
    {
      ...{ ...open, written: "28/02/2026", days: ["2026-02-28", "2026-03-02"] },
      ...{ reported: "2026-02-28T17:31", confirmed: "2026-03-02T00:00" },
    },
    {
      due: "2026-02-28T17:30:00+07:00",
      cells: ["2026-02-28 overdue overdue", "2026-03-02 done-late done-late"],
    },
  ],
];

const script = path.resolve(import.meta.dirname, "../testing/cells-in-child.ts");

// The hour there at midnight UTC shows that the process did live in its zone.
test.each([
  ["America/Los_Angeles", 16],
  ["Asia/Ho_Chi_Minh", 7],
  ["Pacific/Kiritimati", 14],
])("the four cells of a server in %s", (zone, hour) => {
  const histories = JSON.stringify(table.map(([, history]) => history));
  const env = { ...process.env, TZ: zone };
  const said = execFileSync(process.execPath, [script, histories], { env, encoding: "utf8" });
  const expected = { hour, told: table.map(([, , told]) => told) };
  expect(JSON.parse(said)).toEqual(expected);
});
