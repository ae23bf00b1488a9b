import { z } from "zod";
import { fileDeed } from "../file-deed.server.ts";
import { requireImporter } from "../imports/import-standing.views.server.ts";
import { stageImport } from "../imports/stage-import.server.ts";
import { MEGABYTE_LIMIT } from "../imports/task-import.ts";

const terms: Parameters<typeof fileDeed>[1] = {
  megabytes: MEGABYTE_LIMIT,
  mayBegin: ({ person }) => Promise.resolve(requireImporter(person)),
};

export const action = fileDeed(z.object({}), terms, ({ app, intent, file }) =>
  stageImport(app, intent, { file }),
);
