/** The rooms of the house: one folder per noun of the trade. A new one also needs a glossary row. */
export const rooms = [
  "accounts",
  "annotations",
  "axis",
  "ballots",
  "bodies",
  "campaigns",
  "counting",
  "invitations",
  "floor",
  "imports",
  "dossiers",
  "drafting",
  "meetings",
  "minutes",
  "notices",
  "papers",
  "people",
  "record",
  "reports",
  "resolutions",
  "search",
  "settings",
  "signing",
  "tasks",
  "votes",
] as const;

/** The layers inside a room; the file name says which. */
export type Layer =
  "rules" | "store" | "views" | "act" | "component" | "paper" | "crypto" | "worker";

export type Kind =
  | Layer
  | "refusal"
  | "plain calculation"
  | "platform"
  | "server platform"
  | "i18n"
  | "ui"
  | "server.ts"
  | "bootstrap"
  | "declaration"
  | "root"
  | "door"
  | "route"
  | "job"
  | "cli"
  | "live server"
  | "live hook"
  | "live protocol"
  | "db"
  | "migration"
  | "fixture"
  | "e2e"
  | "test"
  | "testing"
  | "asset"
  | "build output";

export type Place = { kind: Kind; room: string | null };

const outsideRooms: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/\.test\.tsx?$/, "test"],
  [/^app\/(testing|architecture)\//, "testing"],
  [/^(app|db|e2e)\/.*\.(css|svg|png|woff2)$/, "asset"],
  [/^build\//, "build output"],
  [/^app\/[^/]+\.d\.ts$/, "declaration"],
  [/^(app\/[^/]+|e2e\/run)\.mjs$/, "bootstrap"],
  // server.ts and the parts it was split into.
  [/^app\/(server|(make-app|serve-clock|serve-http|live-hooks)\.server)\.ts$/, "server.ts"],
  [/^app\/([^/]+\.tsx|nonce\.ts)$/, "root"],
  [/^app\/[^/]+\.server\.ts$/, "door"],
  [/^app\/routes\/[^/]+\.tsx?$/, "route"],
  [/^app\/jobs\/[^/]+\.ts$/, "job"],
  [/^app\/cli\/[^/]+\.ts$/, "cli"],
  [/^app\/live\/[^/]+\.server\.ts$/, "live server"],
  [/^app\/live\/(use-[^/]+\.ts|[^/]+\.client\.ts|[^/]+\.tsx)$/, "live hook"],
  [/^app\/live\/[^/]+\.ts$/, "live protocol"],
  [/^app\/ui\/.+\.tsx?$/, "ui"],
  [/^app\/i18n\/.+\.tsx?$/, "i18n"],
  [/^app\/platform\/refusal(-codes(-of-[a-z]+)?)?\.ts$/, "refusal"],
  [
    /^app\/platform\/(dates|working-days|holidays|yearly-holidays|upload-limits|deadline|fold|json-field)\.ts$/,
    "plain calculation",
  ],
  [/^app\/platform\/[^/]+\.server\.ts$/, "server platform"],
  [/^app\/platform\/[^/]+\.ts$/, "platform"],
  [/^db\/migrations\/index\.ts$/, "db"],
  [/^db\/migrations\/[^/]+\.ts$/, "migration"],
  [/^db\/fixtures\/[^/]+\.ts$/, "fixture"],
  [/^db\/[^/]+\.ts$/, "db"],
  [/^e2e\/.+\.(ts|mjs)$/, "e2e"],
];

const insideRooms: ReadonlyArray<readonly [RegExp, Layer]> = [
  [/\.store\.server\.ts$/, "store"],
  [/\.views\.server\.ts$/, "views"],
  [/\.server\.ts$/, "act"],
  [/\.paper\.ts$/, "paper"],
  [/\.crypto\.ts$/, "crypto"],
  [/\.worker\.ts$/, "worker"],
  [/^use-[^/]+\.ts$|\.client\.ts$|\.tsx$/, "component"],
  [/\.ts$/, "rules"],
];

const roomFile = new RegExp(`^app/(${rooms.join("|")})/([^/]+)$`);

/** Where a file belongs, judged by its path alone; null when the house has no such place. */
export function placeOf(path: string): Place | null {
  const outside = outsideRooms.find(([pattern]) => pattern.test(path));
  if (outside) return { kind: outside[1], room: null };
  const [, room, name] = roomFile.exec(path) ?? [];
  if (room === undefined || name === undefined) return null;
  const layer = insideRooms.find(([pattern]) => pattern.test(name));
  return layer ? { kind: layer[1], room } : null;
}
