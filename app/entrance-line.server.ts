import type { Request, RequestHandler, Response } from "express";
import type { IncomingMessage, ServerResponse } from "node:http";
import { BUSY_SECONDS, turnedFor } from "./entrance.server.ts";
import { isRefusal, type RefusalLike } from "./platform/refusal.ts";
import { REFUSAL_HEADER, statusOf } from "./platform/refusal-status.ts";
import { makeSlots } from "./platform/slots.server.ts";

/*
 * When a meeting begins, everybody signs in at once, and a vote must not wait until all are through:
 * so few are let in at a time and the others stand in line before anything is done for them. Nobody
 * takes a place before their form is here whole; otherwise a slow line would keep out all others.
 */

/** Each with the page its plain form goes back to. */
const ENTRANCES = new Map([
  ["/accounts/sign-in", "/sign-in"],
  ["/accounts/passkey-sign-in", "/sign-in"],
  ["/accounts/redeem-code", "/sign-in/code"],
  ["/demo/sign-in", "/sign-in"],
]);

/** Enough that the next password is read while one is hashed. */
const AT_ONCE = 2;
/** Ten to twenty seconds' worth; beyond them it says busy. */
const IN_LINE = 400;

export function entranceLine(atOnce = AT_ONCE, inLine = IN_LINE): RequestHandler {
  const places = makeSlots(atOnce, inLine);
  return (request, response, next) => {
    const back = ENTRANCES.get(request.path.toLowerCase().replace(/\/$/, ""));
    if (request.method !== "POST" || !back) return next();
    arrived(request)
      .then(() => places.run(() => throughTheDoor(response, next)))
      .catch((error: unknown) => {
        if (!isRefusal(error)) return next(error);
        turnAway(request, response, { back, error });
      });
  };
}

function turnAway(
  request: Request,
  response: Response,
  { back, error }: { back: string; error: RefusalLike },
): void {
  const { code, details, fields } = error;
  response.set({ "Retry-After": String(BUSY_SECONDS), [REFUSAL_HEADER]: code });
  if (request.get("Accept")?.includes("text/html")) {
    return response.redirect(303, `${back}?${turnedFor(error, "/")}`);
  }
  response.status(statusOf(code)).json({ refusal: { code, details, fields } });
}

/** Once all of it is here or nothing more will come; nothing of it is taken away. */
function arrived(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!request.complete && !request.destroyed) return;
      request.off("readable", look).off("close", look);
      resolve();
    };
    request.on("readable", look).on("close", look);
    look();
  });
}

/** Until it is answered, or whoever asked has gone. */
function throughTheDoor(response: ServerResponse, next: () => void): Promise<void> {
  return new Promise((resolve) => {
    if (response.closed) return resolve();
    response.once("close", resolve);
    next();
  });
}
