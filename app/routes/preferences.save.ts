import { z } from "zod";
import { deed } from "../door.server.ts";
import { LOCALES } from "../i18n/i18n.ts";
import { THEMES } from "../people/person.ts";
import { savePreferences } from "../people/save-preferences.server.ts";

const schema = z.object({ locale: z.enum(LOCALES), theme: z.enum(THEMES) });

export const action = deed(schema, ({ app, intent, input }) => savePreferences(app, intent, input));
