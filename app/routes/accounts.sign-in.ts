import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { MOST_TYPED } from "../accounts/password.ts";
import { signIn } from "../accounts/sign-in.server.ts";
import { readInput } from "../door.server.ts";
import { answerEntrance, visitorOf } from "../entrance.server.ts";

const schema = z.object({
  login: z.string().max(100),
  password: z.string().max(MOST_TYPED),
  next: z.string().optional(),
});

export const action = ({ context, request }: ActionFunctionArgs) =>
  answerEntrance(request, (form) => {
    const { login, password } = readInput(schema, form);
    const { app, limits } = context;
    return signIn(app, { login, password, ...visitorOf(context, request), limits });
  });
