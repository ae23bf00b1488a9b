import { z } from "zod";
import { deed } from "../door.server.ts";
import { answerComment } from "../minutes/answer-comment.server.ts";

const schema = z.object({
  commentId: z.string().max(80),
  verdict: z.enum(["accepted", "declined"]),
  text: z.string().trim().max(2000).default(""),
});

export const action = deed(schema, ({ app, intent, input, params }) =>
  answerComment(app, intent, { ...input, meetingId: params.id ?? "" }),
);
