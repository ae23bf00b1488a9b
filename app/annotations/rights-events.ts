/** What may give or take somebody a paper, or change who reads a group's notes. */
const CHANGES_RIGHTS =
  /^(paper\.(?!opened|described|compared)|(recusal|substitute|guest|absence|agenda|item|meeting)\.|attendance\.marked)/;

type Happened = {
  type: string;
  subject: string;
  payload?: { [key: string]: unknown };
  wakes?: readonly (string | { subject: string })[];
};

/** The meetings whose papers may have other readers after these events. */
export function meetingsToRecheck(events: readonly Happened[]): Set<string> {
  const subjects = events
    .filter(({ type }) => CHANGES_RIGHTS.test(type))
    .flatMap(({ wakes = [] }) =>
      wakes.map((wake) => (typeof wake === "string" ? wake : wake.subject)),
    );
  const meetings = subjects.filter((subject) => subject.startsWith("meeting:"));
  const ofGroups = groupEvents(events).map(({ payload }) => String(payload?.["meetingId"]));
  return new Set([...meetings.map((subject) => subject.slice("meeting:".length)), ...ofGroups]);
}

/** The groups whose members are not what they were. */
export function groupsToRenew(events: readonly Happened[]): Set<string> {
  return new Set(groupEvents(events).map(({ subject }) => subject.slice("note-group:".length)));
}

/** The papers of which a newer version has been compared with the one before. */
export function papersCompared(events: readonly Happened[]): Set<string> {
  const compared = events.filter(
    ({ type, payload }) => type === "paper.compared" && payload?.["changed"] !== undefined,
  );
  return new Set(compared.map(({ subject }) => subject.slice("paper:".length)));
}

/** Texts drafted together about which something has been done: "resolution:<id>", "minutes:<meeting>". */
export function textsTold(events: readonly Happened[]): Set<string> {
  const told = events.flatMap(({ type, subject }) => {
    if (type.startsWith("resolution.")) return [subject];
    if (type === "draft.wording-accepted") return [subject.replace("meeting:", "minutes:")];
    return type.startsWith("minutes.") ? [subject.replace("meeting:", "minutes:")] : [];
  });
  return new Set(told);
}

const groupEvents = (events: readonly Happened[]) =>
  events.filter(({ type }) => type.startsWith("note-group."));
