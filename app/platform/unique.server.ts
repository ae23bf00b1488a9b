/** Whether a write failed because the database holds such a row already: its UNIQUE is the last judge. */
export function isDuplicate(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  if (error.code === "23505") return true; // PostgreSQL: unique_violation
  const text = "message" in error ? String(error.message) : "";
  return error.code === "SQLITE_CONSTRAINT" && /UNIQUE|PRIMARY KEY/.test(text);
}
