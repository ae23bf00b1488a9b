import { z } from "zod";
import { isDay } from "../platform/dates.ts";

/** With which day something ends. */
export const lastDayForm = z.object({ lastDay: z.string().refine(isDay) });
