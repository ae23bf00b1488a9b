import type { Like } from "../like.ts";
import type { signIn as source } from "../vi/sign-in.ts";

export const signIn: Like<typeof source> = {
  pageTitle: "Sign in · e-Cabinet",
  state: "Government of the Socialist Republic of Viet Nam",
  system: "Information system for meetings and the handling of work",
  form: "Sign in with a password",
  login: "Sign-in name",
  password: "Password",
  submit: "Sign in",
  submitting: "Signing in…",
  noAccount:
    "No account yet, or password forgotten: call the duty desk of the Government Office. Every sign-in is logged.",
  language: "Language",
  demoTitle: "Demonstration: choose a part",
  demoAbout: "Sample data, no real papers. Each part sees exactly its own share of the work.",
  demoPassword:
    "Demonstration: a sign-in name is, for example, minister-of-justice; the password of all is phong-hop-khong-giay.",
  parts: {
    chair: { chip: "Chair", line: "Presides, opens and closes votes, approves resolutions" },
    member: { chip: "Member", line: "Reads the papers, checks in, votes" },
    "field-leader": { chip: "Leadership", line: "Reads the papers, votes, follows their field" },
    substitute: { chip: "Substitute", line: "Attends in a member's place, reads; does not vote" },
    assistant: {
      chip: "Assistant",
      line: "Reads the papers of the member assisted; does not vote",
    },
    "secretariat-specialist": {
      chip: "Secretariat",
      line: "Conducts the meeting, drafts resolutions, assigns tasks",
    },
    "secretariat-head": {
      chip: "Secretariat",
      line: "Reviews the agenda, papers, draft resolutions and tasks",
    },
    "secretariat-leadership": {
      chip: "Leadership",
      line: "Follows meetings and resolutions; confirms the results of tasks",
    },
    "ministry-officer": {
      chip: "Ministry",
      line: "Receives tasks, reports progress and results",
    },
    "ministry-lead": {
      chip: "Ministry",
      line: "Reads the papers of the ministry's items, follows its tasks",
    },
    guest: { chip: "Guest", line: "Reads the papers of the item invited to, and attends it" },
    operator: { chip: "Operator", line: "Runs the system; sees no content" },
    auditor: { chip: "Auditor", line: "Sees the log; sees no content" },
    none: { chip: "Staff", line: "Nothing assigned at present" },
  },
  preferences: {
    pageTitle: "My settings · e-Cabinet",
    title: "My settings",
    about: "They hold for this account on every device.",
    look: "Language and appearance",
    language: "Language",
    theme: "Appearance",
    themes: { auto: "As the device", light: "Light", dark: "Dark", contrast: "High contrast" },
    themeNotes: {
      auto: "Light or dark, as the device is set",
      light: "Light background",
      dark: "Dark background, for a dim room",
      contrast: "Strongest text and outlines",
    },
    save: "Save settings",
    saving: "Saving…",
  },
  foreign: {
    title: "Refused: the request comes from another address",
    open: "The system takes requests from its own address only. Open it at:",
    setting:
      "If another address is needed (from a tablet, say), the operator puts it into the environment variable:",
  },
};
