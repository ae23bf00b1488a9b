import { ownPath } from "./accounts/own-path.ts";
import type { Started, Visitor } from "./accounts/start-session.server.ts";
import type { Turned } from "./accounts/turned.ts";
import type { AppLoadContext } from "./load-context.server.ts";
import { isRefusal, type RefusalLike } from "./platform/refusal.ts";
import { statusOf } from "./platform/refusal-status.ts";

/*
 * The door of a sign-in. A page's script gets JSON; a form sent before the script has loaded gets a
 * redirect, so that one tap works at any moment. No intent's key: nobody is signed in yet, and a
 * second sign-in merely replaces the first.
 */

/** After so long the line at the door has moved on well. */
export const BUSY_SECONDS = 5;

/** `back`: where a plain form goes that was refused. */
export async function answerEntrance(
  request: Request,
  start: (form: FormData) => Promise<Started>,
  back = "/sign-in",
): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const to = ownPath(textOf(form, "next"));
  const byForm = (request.headers.get("Accept") ?? "").includes("text/html");
  try {
    const { personId, setCookie } = await start(form);
    const headers = { "Set-Cookie": setCookie };
    return byForm
      ? seeOther(to, headers)
      : Response.json({ answer: { personId, to } }, { headers });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return byForm ? seeOther(`${back}?${turnedFor(error, to)}`) : refusalAnswer(error);
  }
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" ? value : null;
}

export function seeOther(to: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, Location: to } });
}

function refusalAnswer({ code, details, fields }: RefusalLike): Response {
  const wait =
    code === "busy"
      ? BUSY_SECONDS
      : code === "too-many-tries"
        ? Number(details["minutes"]) * 60
        : 0;
  return Response.json(
    { refusal: { code, details, fields } },
    { status: statusOf(code), headers: wait > 0 ? { "Retry-After": String(wait) } : {} },
  );
}

/** The figures a sentence of refusal at the door may have. */
const FIGURES = ["minutes", "least", "most"];

export function turnedFor({ code, details }: RefusalLike, to: string): URLSearchParams {
  const search = new URLSearchParams({ refused: code, next: to });
  for (const name of FIGURES) if (details[name] !== undefined) search.set(name, `${details[name]}`);
  return search;
}

/** What `turnedFor` has put into the address. */
export function turnedAway({ searchParams }: URL): Turned | null {
  const code = searchParams.get("refused");
  if (code === null) return null;
  const told = FIGURES.filter((name) => searchParams.has(name));
  return {
    code,
    details: Object.fromEntries(told.map((name) => [name, Number(searchParams.get(name))])),
  };
}

export function visitorOf({ address }: Pick<AppLoadContext, "address">, request: Request): Visitor {
  return {
    address,
    cookieHeader: request.headers.get("Cookie") ?? "",
    userAgent: request.headers.get("User-Agent") ?? "",
  };
}
