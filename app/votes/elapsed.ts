/** Minutes and seconds between two instants, "2:14"; never negative, hours run on as minutes. */
export function elapsed(since: number, now: number): string {
  return inMinutes(Math.floor((now - since) / 1000));
}

/** What is left until an instant; a second that has begun is still shown. */
export function left(until: number, now: number): string {
  return inMinutes(Math.ceil((until - now) / 1000));
}

function inMinutes(given: number): string {
  const seconds = Math.max(0, given);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
