import { createContext, useContext } from "react";
import { HARD_LIMITS, type UploadLimits } from "../platform/upload-limits.ts";

/** The limits in force, for what a screen says before a file is sent. */
export const UploadLimitsContext = createContext<UploadLimits>(HARD_LIMITS);

export const useUploadLimits = (): UploadLimits => useContext(UploadLimitsContext);
