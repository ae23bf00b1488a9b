import { notePlaces } from "../annotations/placement.views.server.ts";
import { askedNumber, page } from "../door.server.ts";

/** Where notes of earlier versions stand in a version. */
export const loader = page(({ app, person, params, url }) =>
  notePlaces(app.read, {
    person,
    paperId: params["id"] ?? "",
    version: askedNumber(url, "version") ?? 0,
    at: app.clock(),
  }),
);
