import type { Bilingual } from "../people/person.ts";
import type { DocumentName, SharedAudience } from "./document-name.ts";

/** One reader's socket, over which several documents of one paper travel. */
export type Line = {
  personId: string;
  /** The hash under which the sign-in is stored. */
  sessionId: string;
  end(code: number): void;
  /** Documents asked for on this socket, granted or not. */
  asked: number;
};

/** What a reader has been let into. */
export type Opened = {
  document: DocumentName;
  personId: string;
  name: Bilingual;
  meetingId: string;
  /** The device whose notes come in. */
  deviceId: string;
  /** The layers open to them on this paper. */
  audiences: SharedAudience[];
  /** Their time is over: what a device still brings of private notes is not taken. */
  isDestroyed: boolean;
};

/** A document of another room than the notes, and who has been let into it. */
export type Visit = { documentName: string; personId: string; name: Bilingual };

/** What goes with every message of a connection; one of the two once its document is granted. */
export type Reader = { line: Line; opened?: Opened; visit?: Visit };
