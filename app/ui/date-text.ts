/** "3/12/2026", "03-12-2026" or "2026-12-03" as YYYY-MM-DD; null when it is no day of the calendar. */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  const spoken = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(trimmed);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : spoken
      ? [Number(spoken[3]), Number(spoken[2]), Number(spoken[1])]
      : [0, 0, 0];
  return isDay(year, month, day) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

/** "8:5", "08:05", "8h", "8h05", "0805" as HH:mm; null when it is no time of the day. */
export function readTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:\s*[:hg.]\s*(\d{1,2})?|(\d{2}))?$/i.exec(text.trim());
  if (!parts) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? parts[3] ?? 0);
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
}

/** YYYY-MM-DD as it is written on screen: dd/mm/yyyy. Anything else comes back as it is. */
export function showDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : date;
}

/** What a field posts: the moment as YYYY-MM-DDTHH:mm, or what was typed, for the server to refuse. */
export function postedMoment(date: string, time: string): string {
  if (date.trim() === "" && time.trim() === "") return "";
  const [day, minute] = [readDate(date), readTime(time)];
  return day && minute ? `${day}T${minute}` : `${date.trim()} ${time.trim()}`.trim();
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
