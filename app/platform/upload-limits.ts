/** What a file that is uploaded may have at most. */
export type UploadLimits = { megabytes: number; pages: number };

/** Beyond this no file can be looked at in the time there is; the house may only set less. */
export const HARD_LIMITS: UploadLimits = { megabytes: 150, pages: 5000 };

export const bytesOf = (megabytes: number): number => megabytes * 1024 * 1024;
