import { addDays, type Day } from "./dates.ts";

/**
 * The days on which the Monday-to-Friday week does not hold for state bodies, 2024 to 2027:
 * public holidays (Labour Code 2019, Article 112.1), the day off given instead when one falls on a
 * weekend (Article 111.3), and days the Government swaps, a weekday off for a Saturday worked.
 * Swaps follow no formula; a new notice is a new row here.
 */
export type CalendarDay = {
  day: Day;
  status: "off" | "working";
  why: string;
  source: string;
  /** Read in a published text; otherwise known only by hearsay or by computing. */
  verified: boolean;
  /** Expected, and to be replaced when the notice for that year comes out. */
  provisional: boolean;
};

export const CALENDAR_YEARS = { first: 2024, last: 2027 } as const;

type Source = Pick<CalendarDay, "source" | "verified" | "provisional">;

const read = (source: string): Source => ({ source, verified: true, provisional: false });
const unread = (source: string): Source => ({ source, verified: false, provisional: false });
const expected = (source: string): Source => ({ source, verified: false, provisional: true });

const LAW = read("Bộ luật Lao động 2019, Điều 112 khoản 1");
const TET_2024 = read("Thủ tướng đồng ý phương án nghỉ 2024; vietnamnews.vn 05/11/2023");
const HUNG_KINGS_2024 = read("Bộ luật Lao động 2019, Điều 112; chinhphu.vn 20/04/2024");
const SWAP_2024 = read("2450/VPCP-KGVX ngày 12/04/2024");
const NOTICE_2025 = read(
  "VPCP truyền đạt ý kiến Thủ tướng về nghỉ lễ, Tết 2025; báo chí 03/12/2024",
);
const SWAP_NEW_YEAR_2026 = read("Thông báo của Bộ Nội vụ ngày 25/12/2025; 24h.com.vn 26/12/2025");
const TET_2026 = read("Phương án nghỉ Tết Bính Ngọ 2026; congan.com.vn 388656");
const HUNG_KINGS_2026 = read("Bộ luật Lao động 2019, Điều 111, 112; thanhnien.vn 23/02/2026");
const NATIONAL_DAY_2026 = unread("Phương án nghỉ Quốc khánh 2026; chưa đọc được văn bản");
const CULTURE_DAY = expected("80-NQ/TW, 30/NQ-CP; chờ sửa Bộ luật Lao động hoặc thông báo");
const NOTICE_2027 = expected("Dự kiến; chờ thông báo nghỉ Tết và Quốc khánh 2027");
const HUNG_KINGS_2027 = unread(
  "Bộ luật Lao động 2019, Điều 112; ngày 10/3 âm lịch tính theo UTC+7",
);
const COMPENSATION_2027 = unread("Bộ luật Lao động 2019, Điều 111 khoản 3; 01/05/2027 là thứ Bảy");

/** One row per day, in order. */
export const CALENDAR: readonly CalendarDay[] = [
  ...off("2024-01-01", "Tết Dương lịch", LAW),
  ...off("2024-02-08/2024-02-14", "Tết Giáp Thìn", TET_2024),
  ...off("2024-04-18", "Giỗ Tổ Hùng Vương", HUNG_KINGS_2024),
  ...off("2024-04-29", "Hoán đổi với thứ Bảy 04/05/2024", SWAP_2024),
  ...off("2024-04-30", "Ngày Chiến thắng", LAW),
  ...off("2024-05-01", "Ngày Quốc tế Lao động", LAW),
  ...working("2024-05-04", "Làm bù cho thứ Hai 29/04/2024", SWAP_2024),
  ...off("2024-08-31/2024-09-03", "Quốc khánh", TET_2024),

  ...off("2025-01-01", "Tết Dương lịch", LAW),
  ...off("2025-01-25/2025-02-02", "Tết Ất Tỵ", NOTICE_2025),
  ...off("2025-04-07", "Giỗ Tổ Hùng Vương", NOTICE_2025),
  ...working("2025-04-26", "Làm bù cho thứ Sáu 02/05/2025", NOTICE_2025),
  ...off("2025-04-30", "Ngày Chiến thắng", LAW),
  ...off("2025-05-01", "Ngày Quốc tế Lao động", LAW),
  ...off("2025-05-02", "Hoán đổi với thứ Bảy 26/04/2025", NOTICE_2025),
  ...off("2025-08-30/2025-09-02", "Quốc khánh", NOTICE_2025),

  ...off("2026-01-01", "Tết Dương lịch", LAW),
  ...off("2026-01-02", "Hoán đổi với thứ Bảy 10/01/2026", SWAP_NEW_YEAR_2026),
  ...working("2026-01-10", "Làm bù cho thứ Sáu 02/01/2026", SWAP_NEW_YEAR_2026),
  ...off("2026-02-14/2026-02-22", "Tết Bính Ngọ", TET_2026),
  ...off("2026-04-26", "Giỗ Tổ Hùng Vương", HUNG_KINGS_2026),
  ...off("2026-04-27", "Nghỉ bù Giỗ Tổ Hùng Vương", HUNG_KINGS_2026),
  ...off("2026-04-30", "Ngày Chiến thắng", LAW),
  ...off("2026-05-01", "Ngày Quốc tế Lao động", LAW),
  ...working("2026-08-22", "Làm bù cho thứ Hai 31/08/2026", NATIONAL_DAY_2026),
  ...off("2026-08-31", "Hoán đổi với thứ Bảy 22/08/2026", NATIONAL_DAY_2026),
  ...off("2026-09-01", "Quốc khánh, ngày liền kề", NATIONAL_DAY_2026),
  ...off("2026-09-02", "Quốc khánh", LAW),
  ...working("2026-11-24", "Ngày Văn hóa Việt Nam, chưa có quy định nghỉ", CULTURE_DAY),

  ...off("2027-01-01", "Tết Dương lịch", LAW),
  ...off("2027-02-05/2027-02-11", "Tết Đinh Mùi", NOTICE_2027),
  ...off("2027-04-16", "Giỗ Tổ Hùng Vương", HUNG_KINGS_2027),
  ...off("2027-04-30", "Ngày Chiến thắng", LAW),
  ...off("2027-05-01", "Ngày Quốc tế Lao động", LAW),
  ...off("2027-05-03", "Nghỉ bù Ngày Quốc tế Lao động", COMPENSATION_2027),
  ...off("2027-09-02", "Quốc khánh", LAW),
  ...off("2027-09-03", "Quốc khánh, ngày liền kề", NOTICE_2027),
  ...working("2027-11-24", "Ngày Văn hóa Việt Nam, chưa có quy định nghỉ", CULTURE_DAY),
];

/** `days` is one day, or the first and the last of a run as in ISO 8601 ("2026-02-14/2026-02-22"). */
function off(days: string, why: string, source: Source): CalendarDay[] {
  const [first = days, last = first] = days.split("/");
  const rows: CalendarDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    rows.push({ day, status: "off", why, ...source });
  }
  return rows;
}

function working(day: Day, why: string, source: Source): CalendarDay[] {
  return [{ day, status: "working", why, ...source }];
}
