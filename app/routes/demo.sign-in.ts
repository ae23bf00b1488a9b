import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { signInDemo } from "../accounts/sign-in-demo.server.ts";
import { readInput } from "../door.server.ts";
import { answerEntrance, visitorOf } from "../entrance.server.ts";

const schema = z.object({ personId: z.string().max(100), next: z.string().optional() });

export const action = ({ context, request }: ActionFunctionArgs) =>
  answerEntrance(request, (form) => {
    const { personId } = readInput(schema, form);
    return signInDemo(context.app, { personId, ...visitorOf(context, request) });
  });
