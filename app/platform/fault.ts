/** The message of an error may quote a title or a row: the log gets its kind and its place only. */
export function faultOf(error: unknown): { kind: string; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const at = (error.stack ?? "").split("\n").filter((line) => line.trim().startsWith("at "));
  return { kind: error.name, at: at.slice(0, 6).map((line) => line.trim()) };
}
