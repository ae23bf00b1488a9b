import { changedPages } from "../annotations/placement.views.server.ts";
import { askedNumber, page } from "../door.server.ts";

/** Which pages a version changed. */
export const loader = page(({ app, person, params, url }) =>
  changedPages(app.read, person, {
    paperId: params["id"] ?? "",
    version: askedNumber(url, "version") ?? 0,
  }),
);
