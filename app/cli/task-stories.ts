import type { Duty } from "../../db/fixtures/past-meeting.ts";
import { addDays, dayOf, instantAt, type Day } from "../platform/dates.ts";
import { BUILT_IN, isInCalendar } from "../platform/working-days.ts";
import { inMonthAfter, inNextYear, untilEndOf, type SeedDays } from "./seed-days.ts";

export type ToldStep =
  | { is: "assigned"; at: number }
  | { is: "received" | "confirmed"; at: number }
  | { is: "reported-done" | "returned" | "withdrawn"; at: number; text: string }
  | { is: "extension-asked" | "extension-granted"; at: number; text: string; until: string }
  | { is: "progress"; at: number; text: string; obstacles?: string };

export type TaskStory = { duty: Duty; steps: readonly ToldStep[] };

/** The deadline of every clause, as written: some are past today, some near, some far. */
export function deadlinesOf(days: SeedDays): Record<Duty, string> {
  const { today, issuedAt } = days;
  const issuedOn = dayOf(issuedAt);
  return {
    businessConditions: untilEndOf(addDays(today, -3)),
    publication: inMonthAfter(today),
    customs: isInCalendar(BUILT_IN, today) ? "10 ngày làm việc" : untilEndOf(addDays(issuedOn, 14)),
    identityPapers: untilEndOf(addDays(issuedOn, 9)),
    electronicSteps: untilEndOf(addDays(today, 4)),
    oneStopShops: untilEndOf(addDays(today, 6)),
    practiceLicences: untilEndOf(addDays(today, 3)),
    schoolTransfers: inNextYear(today),
    buildingPermits: inMonthAfter(today),
    originCertificates: untilEndOf(addDays(today, -8)),
    landRecords: untilEndOf(addDays(today, 40)),
    creditPapers: untilEndOf(addDays(issuedOn, 14)),
  };
}

/** One story a clause, so that every state of a task is to be seen. */
export function taskStories(days: SeedDays): TaskStory[] {
  const issuedOn = dayOf(days.issuedAt);
  const afterIssue = (count: number, time: string) => instantAt(addDays(issuedOn, count), time);
  const daysAgo = (count: number, time: string) => instantAt(addDays(days.today, -count), time);
  const given = { is: "assigned" as const, at: afterIssue(1, "09:10") };
  const taken = { is: "received" as const, at: afterIssue(2, "08:30") };
  return [...finished(afterIssue, [given, taken]), ...underWay(days, daysAgo, [given, taken])];
}

type At = (count: number, time: string) => number;

function finished(afterIssue: At, start: readonly ToldStep[]): TaskStory[] {
  const done = (count: number, text: string): ToldStep[] => [
    ...start,
    { is: "reported-done", at: afterIssue(count, "15:20"), text },
    { is: "confirmed", at: afterIssue(count + 1, "10:05") },
  ];
  return [
    {
      duty: "customs",
      steps: done(
        6,
        "Đã ban hành Quyết định công bố danh mục 42 thủ tục hải quan được cắt giảm thành phần hồ sơ.",
      ),
    },
    {
      duty: "identityPapers",
      steps: done(12, "Đã công bố danh mục 31 loại giấy tờ được thay thế bằng dữ liệu dân cư."),
    },
    {
      duty: "creditPapers",
      steps: done(
        9,
        "Đã có văn bản hướng dẫn các tổ chức tín dụng khai thác dữ liệu, không yêu cầu nộp bản sao.",
      ),
    },
  ];
}

function underWay({ today }: SeedDays, daysAgo: At, start: readonly ToldStep[]): TaskStory[] {
  return [
    { duty: "businessConditions", steps: [...start, ...progressOf(daysAgo).businessConditions] },
    { duty: "publication", steps: [{ is: "assigned", at: daysAgo(1, "16:45") }] },
    { duty: "electronicSteps", steps: [...start, ...progressOf(daysAgo).electronicSteps] },
    {
      duty: "oneStopShops",
      steps: [
        ...start,
        {
          is: "reported-done",
          at: daysAgo(2, "16:00"),
          text: "Đã hoàn thành báo cáo kết quả sắp xếp bộ phận một cửa tại 34 tỉnh, thành phố.",
        },
      ],
    },
    { duty: "practiceLicences", steps: [...start, ...progressOf(daysAgo).practiceLicences] },
    { duty: "schoolTransfers", steps: start },
    {
      duty: "buildingPermits",
      steps: [
        ...start,
        {
          is: "withdrawn",
          at: daysAgo(6, "09:00"),
          text: "Nội dung thí điểm đã được quy định trong luật mới; không tiếp tục giao riêng.",
        },
      ],
    },
    { duty: "originCertificates", steps: start },
    {
      duty: "landRecords",
      steps: [...start, ...progressOf(daysAgo).landRecords, ...extensionOf(daysAgo, today)],
    },
  ];
}

function progressOf(daysAgo: At): Record<Told, ToldStep[]> {
  return {
    businessConditions: [
      {
        is: "progress",
        at: daysAgo(5, "14:30"),
        text: "Đã rà soát 118 trên 160 điều kiện kinh doanh; đang lấy ý kiến các bộ.",
        obstacles: "Ba bộ chưa gửi ý kiến về điều kiện thuộc lĩnh vực quản lý.",
      },
    ],
    electronicSteps: [
      {
        is: "progress",
        at: daysAgo(3, "10:40"),
        text: "Đã xong dự thảo bộ tiêu chí; đang thử nghiệm tại hai bộ và ba địa phương.",
      },
    ],
    practiceLicences: [
      {
        is: "reported-done",
        at: daysAgo(4, "11:15"),
        text: "Đã vận hành thủ tục cấp giấy phép hành nghề trực tuyến toàn trình.",
      },
      {
        is: "returned",
        at: daysAgo(2, "09:30"),
        text: "Đề nghị bổ sung số liệu hồ sơ tiếp nhận, giải quyết trực tuyến của từng địa phương.",
      },
    ],
    landRecords: [
      {
        is: "progress",
        at: daysAgo(7, "15:00"),
        text: "Đã làm sạch dữ liệu tại 2.140 trên 3.321 xã, phường, đặc khu.",
      },
    ],
  };
}

function extensionOf(daysAgo: At, today: Day): ToldStep[] {
  const until = untilEndOf(addDays(today, 75));
  return [
    {
      is: "extension-asked",
      at: daysAgo(6, "09:40"),
      text: "Ba địa phương còn phải đo đạc lại; cần thêm thời gian làm sạch dữ liệu.",
      until,
    },
    { is: "extension-granted", at: daysAgo(5, "16:10"), text: "", until },
  ];
}

type Told = "businessConditions" | "electronicSteps" | "practiceLicences" | "landRecords";
