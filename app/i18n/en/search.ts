import type { Like } from "../like.ts";
import type { search as source } from "../vi/search.ts";

export const search: Like<typeof source> = {
  pageTitle: "Search · e-Cabinet",
  title: "Search",
  box: "Search meetings, items and papers",
  find: "Search",
  hint: "Marks may be left out: “da nang” finds “Đà Nẵng”.",
  none: "Nothing found for “{{query}}”",
  noneNote: "Try fewer words. Only what you may see is searched.",
  kind: {
    page: "In the pages of papers",
    paper: "Papers",
    item: "Agenda items",
    meeting: "Meetings",
  },
  page: "page {{page}}",
  inMeeting: "{{title}}, {{date}}",
  archive: {
    pageTitle: "Archive · e-Cabinet",
    title: "Archive",
    sub: "Meetings held",
    none: "No meeting has been held yet",
    noneNote: "A closed meeting stands here with its papers and resolutions.",
    nothing: "No meeting matches the filter.",
    filter: "Filter meetings",
    year: "Year",
    kind: "Kind of meeting",
    ministry: "Ministry leading an item",
    all: "All",
    choice: "{{name}} ({{figure}})",
    apply: "Filter",
    meeting: "Meeting",
    ministries: "Ministries",
    papers: "Papers",
    resolutions: "Resolutions",
  },
};
