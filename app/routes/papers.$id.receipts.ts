import { page } from "../door.server.ts";
import { paperReceipts } from "../papers/receipts.views.server.ts";

/** Who has opened the paper, for the dialog that shows it. */
export const loader = page(({ app, person, params }) =>
  paperReceipts(app.read, person, params["id"] ?? ""),
);
