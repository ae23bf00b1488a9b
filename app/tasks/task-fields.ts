/**
 * The fields of state administration by which tasks are reported, after the competences of the
 * Government (Law 63/2025/QH15 on its organisation). As of 1 March 2025; a code once given stays.
 */
export const TASK_FIELDS = [
  "institutions",
  "economy",
  "finance",
  "industry-trade",
  "agriculture-environment",
  "construction-transport",
  "science-digital",
  "education",
  "health",
  "culture-society",
  "home-affairs",
  "defence-security",
  "foreign-affairs",
  "inspection",
] as const;
export type TaskField = (typeof TASK_FIELDS)[number];
