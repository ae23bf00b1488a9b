import type { ActionFunctionArgs } from "@remix-run/node";
import { touchSession } from "../accounts/touch-session.server.ts";
import { answerDeed } from "../door.server.ts";
import { refuse } from "../platform/refusal.ts";

export const action = ({ context }: ActionFunctionArgs) =>
  answerDeed(() => {
    const { app, sessionId, hadSession } = context;
    if (sessionId === null) return refuse(hadSession ? "signed-out" : "not-signed-in");
    return touchSession(app, sessionId);
  });
