import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { MOST_TYPED } from "../accounts/password.ts";
import { redeemCode } from "../accounts/redeem-code.server.ts";
import { readInput } from "../door.server.ts";
import { answerEntrance, visitorOf } from "../entrance.server.ts";

const schema = z.object({ code: z.string().max(100), password: z.string().max(MOST_TYPED) });

export const action = ({ context, request }: ActionFunctionArgs) =>
  answerEntrance(
    request,
    (form) => {
      const { app, limits } = context;
      const visitor = visitorOf(context, request);
      return redeemCode(app, { ...readInput(schema, form), ...visitor, limits });
    },
    "/sign-in/code",
  );
