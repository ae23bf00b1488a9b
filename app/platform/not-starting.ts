/** Why a process does not go on, in a sentence for whoever runs it: told without its stack. */
export class NotStarting extends Error {
  override name = "NotStarting";
}

/** By its name: a database's own refusal comes from a folder that knows nothing of this one. */
export function isNotStarting(error: unknown): error is Error {
  return error instanceof Error && error.name === "NotStarting";
}
