export const MAX_GROUP_NAME = 80;
export const MAX_GROUP_MEMBERS = 60;

export type GroupForm = { name: string; personIds: string[] };
