import { z } from "zod";
import { isDay } from "../platform/dates.ts";
import { readCriteria, type WrittenCriterion } from "./criteria.ts";

/** What is written down of a campaign while it is prepared. */
export type CampaignFields = {
  title: string;
  purpose: string;
  basis: string;
  fromOn: string;
  toOn: string;
  previousId: string | null;
  bodyIds: readonly string[];
  /** Of the working group, besides the Government Office. */
  inspectorIds: readonly string[];
  criteria: readonly WrittenCriterion[];
};

const MOST_BODIES = 60;
const MOST_INSPECTORS = 30;
const id = z.string().max(100);
const day = z.string().refine(isDay);

const criteria = z
  .string()
  .max(30_000)
  .transform((text, ctx) => {
    const read = readCriteria(text);
    if (read !== null) return read;
    ctx.addIssue({ code: "custom", message: "unreadable" });
    return z.NEVER;
  });

export const campaignForm = z
  .object({
    title: z.string().trim().min(1).max(200),
    purpose: z.string().trim().min(1).max(2000),
    basis: z.string().trim().max(300).default(""),
    fromOn: day,
    toOn: day,
    previousId: id.nullable().default(null),
    bodyIds: z.array(id).min(1).max(MOST_BODIES),
    inspectorIds: z.array(id).max(MOST_INSPECTORS).default([]),
    criteria,
  })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, { path: ["toOn"] });
