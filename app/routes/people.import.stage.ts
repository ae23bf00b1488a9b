import { z } from "zod";
import { fileDeed } from "../file-deed.server.ts";
import { MEGABYTE_LIMIT } from "../people/list-import.ts";
import { requirePeople } from "../people/people-standing.views.server.ts";
import { stageList } from "../people/stage-list.server.ts";

const terms: Parameters<typeof fileDeed>[1] = {
  megabytes: MEGABYTE_LIMIT,
  mayBegin: ({ person }) => Promise.resolve(requirePeople(person)),
};

export const action = fileDeed(z.object({}), terms, ({ app, intent, file }) =>
  stageList(app, intent, { file }),
);
