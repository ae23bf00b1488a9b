import { makeApp } from "../make-app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { readSettings } from "../platform/settings.server.ts";
import { openCollabRoom } from "./collab-room.ts";

/* The notes' door as a process of its own, which a test can kill; it tells its parent its address. */

const { app } = await makeApp(readSettings(process.env), systemClock);
const { address } = await openCollabRoom(app);
process.send?.({ address });
