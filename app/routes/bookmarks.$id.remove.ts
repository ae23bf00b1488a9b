import { z } from "zod";
import { deed } from "../door.server.ts";
import { removeBookmark } from "../papers/remove-bookmark.server.ts";

export const action = deed(z.object({}), ({ app, intent, params }) =>
  removeBookmark(app, intent, { bookmarkId: params["id"] ?? "" }),
);
