import { deed } from "../door.server.ts";
import { columnsForm } from "../imports/columns-form.ts";
import { mapColumns } from "../imports/map-columns.server.ts";

export const action = deed(columnsForm, ({ app, intent, input, params }) =>
  mapColumns(app, intent, { importId: params["id"] ?? "", ...input }),
);
