/** What may give or take somebody a paper, or change who reads a group's notes. */
const CHANGES_RIGHTS =
  /^(paper\.(?!opened|described)|(recusal|substitute|guest|absence|agenda|item|meeting|note-group)\.|attendance\.marked)/;

type Happened = { type: string; wakes?: readonly (string | { subject: string })[] };

/** The meetings whose papers may have other readers after these events. */
export function meetingsToRecheck(events: readonly Happened[]): Set<string> {
  const subjects = events
    .filter(({ type }) => CHANGES_RIGHTS.test(type))
    .flatMap(({ wakes = [] }) =>
      wakes.map((wake) => (typeof wake === "string" ? wake : wake.subject)),
    );
  const meetings = subjects.filter((subject) => subject.startsWith("meeting:"));
  return new Set(meetings.map((subject) => subject.slice("meeting:".length)));
}
