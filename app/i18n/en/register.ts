import type { Like } from "../like.ts";
import type { register as source } from "../vi/register.ts";

export const register: Like<typeof source> = {
  pageTitle: "Register of documents · e-Cabinet",
  title: "Register of documents",
  sub: "Resolutions, decisions, directives and notices of conclusions issued, the newest first.",
  filter: "Filter the register",
  year: "Year",
  kind: "Kind of document",
  all: "All",
  box: "Number, notation or abstract",
  apply: "Find",
  code: "Number",
  date: "Issued on",
  abstract: "Abstract",
  signer: "Signed by",
  state: "State",
  corrected: "Corrected",
  tasks: "Tasks",
  none: "No document has been issued yet",
  noneNote: "A document enters the register as it is numbered and issued.",
  nothing: "There is no such document.",
  older: "Go on to older documents",
  newest: "Back to the newest",
};
