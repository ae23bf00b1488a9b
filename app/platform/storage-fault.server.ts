/** Of the system, of SQLite and of PostgreSQL: there is no room. */
const FULL: readonly unknown[] = ["ENOSPC", "EDQUOT", "SQLITE_FULL", "53100"];
const UNUSABLE: readonly unknown[] = ["EIO", "EROFS", "EACCES", "EMFILE"];

/** Whether a write came to nothing because the disk is full. */
export function isDiskFull(error: unknown): boolean {
  return FULL.includes(codeOf(error));
}

/** Of SQLite: the disk failed it, or what is on the disk is no longer what was written. */
const BROKEN: readonly unknown[] = ["SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB"];

/**
 * Whether nobody can tell what became of a write: a commit the disk would not confirm may be there
 * all the same, and asking the disk again proves nothing. Only opening the file anew tells.
 */
export function isDatabaseBroken(error: unknown): boolean {
  return BROKEN.includes(codeOf(error));
}

/** Whether a file could not be written because of the disk, not because of whoever sent it. */
export function isDiskFault(error: unknown): boolean {
  return isDiskFull(error) || UNUSABLE.includes(codeOf(error));
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
