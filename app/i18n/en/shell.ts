import type { Like } from "../like.ts";
import type { shell as source } from "../vi/shell.ts";

export const shell: Like<typeof source> = {
  product: "e-Cabinet",
  skip: "To the main content",
  navigation: "Parts of the system",
  desk: "Desk",
  meetings: "Sessions",
  dossiers: "Dossiers",
  ballots: "Ballots",
  tasks: "Tasks",
  command: "Command",
  search: "Search",
  log: "Log",
  people: "People",
  officers: "Officers",
  system: "System",
  preferences: "My settings",
  signOut: "Sign out",
  unsentNotes: {
    title: "{{count, plural(one:note has; many:notes have)}} not reached the server",
    text: "They are on this device only. If you sign out now, they are lost. Stay, and they are sent once there is a connection.",
    stay: "Stay",
    leave: "Sign out and drop them",
  },
  menu: "Account",
  demo: "Demo: sample data, no real papers.",
  offline: "Not connected. What is on screen may be out of date.",
  readOnly:
    "Read-only: the database is older than the checkpoints kept outside it. Nothing can be recorded until the administrator has settled this.",
  signedOut: "Your sign-in has expired.",
  signInAgain: "Sign in again",
  putBack: {
    text: "What you had half written and not sent is back here.",
    drop: "Take it out",
  },
  fileNotKept: "After a reload the file has to be chosen again: browsers do not keep files.",
  unsent:
    "No answer came from the system, so it is not known whether this was recorded. Press again to send; it is recorded only once.",
  notFoundTitle: "This page cannot be found",
  notFound: "The address is wrong, or its content is not open to your account.",
  errorTitle: "The system ran into an error",
  error:
    "Nothing has been lost. Reload the page; if it happens again, tell the duty desk of the Government Office.",
  reload: "Reload the page",
  toDesk: "Back to the desk",
  close: "Close",
  cancel: "Cancel",
  messages: "Messages of the system",
  field: {
    required: "This field is empty.",
    "too-long": "This is too long.",
    "too-short": "This is too short.",
    unreadable: "This is not right.",
  },
};
