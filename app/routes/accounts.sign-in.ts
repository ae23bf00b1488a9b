import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { signIn } from "../accounts/sign-in.server.ts";
import { readInput } from "../door.server.ts";
import { answerEntrance } from "../entrance.server.ts";

const schema = z.object({
  login: z.string().max(100),
  password: z.string().max(200),
  next: z.string().optional(),
});

export const action = ({ context, request }: ActionFunctionArgs) =>
  answerEntrance(request, (form) => {
    const { login, password } = readInput(schema, form);
    const cookieHeader = request.headers.get("Cookie") ?? "";
    const { address, limits } = context;
    return signIn(context.app, { login, password, address, cookieHeader, limits });
  });
