/** Of the system, of SQLite and of PostgreSQL: there is no room. */
const FULL: readonly unknown[] = ["ENOSPC", "EDQUOT", "SQLITE_FULL", "53100"];
const UNUSABLE: readonly unknown[] = ["EIO", "EROFS", "EACCES", "EMFILE"];

/** Whether a write came to nothing because the disk is full. */
export function isDiskFull(error: unknown): boolean {
  return FULL.includes(codeOf(error));
}

/** Whether a file could not be written because of the disk, not because of whoever sent it. */
export function isDiskFault(error: unknown): boolean {
  return isDiskFull(error) || UNUSABLE.includes(codeOf(error));
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
