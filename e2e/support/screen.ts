import type { Device } from "./story.ts";
import type { Phase, Scenery } from "./screen-hours.ts";

export type Screen = {
  name: string;
  /** The file in app/routes; null: an address that does not exist. */
  route: string | null;
  /** Null: whoever is not signed in. */
  who: string | null;
  phase: Phase;
  path(scenery: Scenery): string;
  devices: readonly [Device, ...Device[]];
  /** Buttons pressed one after the other, in either language. */
  press?: readonly RegExp[];
  /** What is there once the screen has come to rest. */
  ready?: string;
  /** The connection is cut before the buttons are pressed. */
  offline?: boolean;
};

export const MEMBER = "minister-of-justice";
export const VOTED = "minister-of-science";
export const SECRETARIAT = "specialist";
export const CHAIR = "prime-minister";
export const OFFICER = "officer-of-justice";

export const HAND = ["tablet", "portrait", "phone"] as const;
export const DESK = ["desk"] as const;
export const BOTH = ["tablet", "desk"] as const;

export const PAGE = ".pdfViewer .page canvas";
export const DIALOG = "[role=dialog], [role=alertdialog]";

export const room = ({ demo, decision }: Scenery) => `/meetings/${demo.meetingId}?item=${decision}`;
export const conduct = ({ demo }: Scenery) => `/meetings/${demo.meetingId}/conduct`;
export const prepare = ({ demo }: Scenery) => `/meetings/${demo.meetingId}/prepare`;
export const wall = ({ wall: token }: Scenery) => `/wall/${token}`;
export const dossierIn =
  (state: string) =>
  ({ demo }: Scenery) =>
    `/dossiers/${demo.dossiers.find((each) => each.state === state)?.id}`;
export const ballotIn =
  (state: string) =>
  ({ demo }: Scenery) =>
    `/ballots/${demo.ballots.find((each) => each.state === state)?.id}`;
/** A campaign with the first cell of Justice opened. */
export const campaignIn =
  (state: string) =>
  ({ demo }: Scenery) => {
    const campaign = demo.campaigns.find((each) => each.state === state);
    return `/campaigns/${campaign?.id}?criterion=${campaign?.criterionId}&body=justice`;
  };
export const taskIn =
  (state: string, lead?: string) =>
  ({ demo }: Scenery) => {
    const task = demo.tasks.find((each) => each.state === state && (!lead || each.lead === lead));
    return `/tasks/${task?.id}`;
  };

type Short = Omit<Screen, "name" | "route" | "who" | "path" | "phase" | "devices">;
export type Line = [
  name: string,
  who: string | null,
  path: Screen["path"],
  devices: Screen["devices"],
  more?: Short,
];

export const of = (route: string | null, phase: Phase, lines: readonly Line[]): Screen[] =>
  lines.map(([name, who, path, devices, more]) => ({
    name,
    route,
    who,
    phase,
    path,
    devices,
    ...more,
  }));

export const IN_ROOM = { ready: PAGE };
export const VOTE_BAR = /^(Biểu quyết|Vote)/;
export const OFFLINE = "text=/Chưa kết nối: phiếu|No connection: your vote/";
export const CHECK_IN = /^(Điểm danh|Check in)/;
export const NOTES = /^(Mở danh sách ghi chú|Open the list of notes)/;
