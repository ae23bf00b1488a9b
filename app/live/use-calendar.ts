import { createContext, useContext } from "react";
import { BUILT_IN, type Calendar } from "../platform/working-days.ts";

/** The working days as the server counts them, for what a screen counts by itself. */
export const CalendarContext = createContext<Calendar>(BUILT_IN);

export const useCalendar = (): Calendar => useContext(CalendarContext);
