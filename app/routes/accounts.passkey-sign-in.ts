import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { signInPasskey } from "../accounts/sign-in-passkey.server.ts";
import { readInput } from "../door.server.ts";
import { answerEntrance, visitorOf } from "../entrance.server.ts";

const schema = z.object({ said: z.string().max(50_000) });

export const action = ({ context, request }: ActionFunctionArgs) =>
  answerEntrance(request, (form) => {
    const { app, limits } = context;
    const { said } = readInput(schema, form);
    return signInPasskey(app, { said, ...visitorOf(context, request), limits });
  });
