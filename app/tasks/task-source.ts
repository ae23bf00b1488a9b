import type { SourceDocument } from "./source-document.ts";

/** What tasks are made from. */
export type TaskSource =
  | {
      is: "clause";
      clauseId: string;
      /** How many tasks of the clause were shown to whoever gives more. */
      seen: number;
    }
  | { is: "item"; itemId: string }
  /** A concluded inspection campaign; each task says which of its conclusions it carries out. */
  | { is: "campaign"; campaignId: string }
  | { is: "document"; document: SourceDocument }
  /** A task itself: its sub-tasks have its source. */
  | { is: "task"; taskId: string };
