import { lookAt } from "./support/look-at.ts";
import { screensOfMeeting } from "./support/screens.ts";

lookAt(screensOfMeeting);
