import { z } from "zod";
import { deed } from "../door.server.ts";
import { showOnWall } from "../floor/show-on-wall.server.ts";
import { WALL_VIEWS } from "../floor/wall-view.ts";

const schema = z.object({ view: z.enum(WALL_VIEWS) });

export const action = deed(schema, ({ app, intent, input, params }) =>
  showOnWall(app, intent, { ...input, meetingId: params.id ?? "" }),
);
