import type { Like } from "../like.ts";
import type { notices as source } from "../vi/notices.ts";

export const notices: Like<typeof source> = {
  heading: "New",
  unread: "{{figure}} unseen",
  allRead: "All seen",
  none: "Nothing new yet.",
  markAll: "Mark all as seen",
  isUnread: "Unseen:",
  kind: {
    "approval-asked": "Agenda awaiting your approval: {{title}}",
    "agenda-approved": "Agenda approved: {{title}}",
    "meeting-invited": "Invitation: {{title}}",
    "papers-added": "New papers: {{title}}",
    "papers-published": "Papers published: {{title}}",
    "meeting-cancelled": "Cancelled: {{title}}",
    "meeting-suspended": "Suspended: {{title}}",
    "meeting-resumed": "Resumed: {{title}}",
    "substitute-named": "You are to sit in at: {{title}}",
    "guest-invited": "You are invited to: {{title}}",
    "absence-requested": "{{office}} asks to be absent, awaiting your word: {{title}}",
    "absence-consented": "Your absence has been consented to: {{title}}",
    "absence-declined": "Your absence has not been consented to: {{title}}",
    "answer-reminded": "Please answer the invitation: {{title}}",
    "resolution-drafted": "A draft resolution awaits approval: {{title}}",
    "resolution-issued": "Resolution {{number}} issued: {{title}}",
    "task-assigned": "New task: {{title}}",
    "task-reported-done": "{{office}} reports a task done: {{title}}",
    "task-returned": "Returned for rework: {{title}}",
    "task-confirmed": "Confirmed as completed: {{title}}",
    "task-withdrawn": "Task withdrawn: {{title}}",
  },
};
