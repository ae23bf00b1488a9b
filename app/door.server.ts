import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import type { AppLoadContext } from "./load-context.server.ts";
import type { App } from "./platform/app.server.ts";
import type { Intent } from "./platform/commit.server.ts";
import { isRefusal, Refusal, type FieldFaults, type RefusalLike } from "./platform/refusal.ts";
import { REFUSAL_HEADER, statusOf } from "./platform/refusal-status.ts";
import type { Person } from "./people/person.ts";

/*
 * The two kinds of door. `page` wraps a loader, `deed` wraps an action: who, parse, call, answer.
 * A deed answers JSON: {"answer": …} or {"refusal": {code, details, fields}} with its status; the
 * answer is what `commit` stored, so a retry under the same key is byte-equal.
 */

type Visit = {
  app: App;
  person: Person;
  /** The sign-in they come with. */
  sessionId: string;
  params: Record<string, string>;
  url: URL;
};

/** A loader for someone signed in; what they may not see is the same 404 as what does not exist. */
export function page<T>(view: (visit: Visit) => Promise<T>) {
  return async ({ context, params, request }: LoaderFunctionArgs): Promise<T> => {
    const url = new URL(request.url);
    const { app, person, sessionId } = context;
    if (!person || !sessionId) throw toSignIn(url);
    return answerPage(() => view({ app, person, sessionId, params: present(params), url }));
  };
}

/** A loader open to people who are not signed in. */
export async function answerPage<T>(view: () => Promise<T>): Promise<T> {
  try {
    return await view();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw refusalAnswer(error);
  }
}

function toSignIn(url: URL): Response {
  const next = url.pathname.replace(/\.data$/, "");
  const to =
    next === "/" || next === "/_root"
      ? "/sign-in"
      : `/sign-in?next=${encodeURIComponent(next + url.search)}`;
  return new Response(null, { status: 302, headers: { Location: to } });
}

/** A loader that answers with bytes, for someone signed in; nothing leads it to a screen. */
export function resource(answer: (visit: Visit & { request: Request }) => Promise<Response>) {
  return ({ context, params, request }: LoaderFunctionArgs): Promise<Response> =>
    answerPage(() => {
      const visit = visitOf(context, params, request);
      return answer({ ...visit, request });
    });
}

function visitOf(context: AppLoadContext, params: Params, request: Request): Visit {
  const { app, person, sessionId, hadSession } = context;
  if (!person || !sessionId) throw new Refusal(hadSession ? "signed-out" : "not-signed-in");
  return { app, person, sessionId, params: present(params), url: new URL(request.url) };
}

/** The number asked for in an address; null where none is. */
export function askedNumber(url: URL, name: string): number | null {
  const asked = url.searchParams.get(name);
  return asked ? Number(asked) : null;
}

type Deed<Input> = Visit & { input: Input; intent: Intent; request: Request };

/** An action for someone signed in. The form carries the intent's key as `key`. */
export function deed<Schema extends z.ZodType, Answer>(
  schema: Schema,
  run: (deed: Deed<z.output<Schema>>) => Promise<Answer>,
) {
  return ({ context, params, request }: ActionFunctionArgs): Promise<Response> =>
    answerDeed(async () => {
      const visit = visitOf(context, params, request);
      const form = await readForm(request);
      const intent = { by: visit.person.id, key: readKey(form.get("key")) };
      const input = readInput(schema, form);
      return run({ ...visit, input, intent, request });
    });
}

export async function answerDeed(run: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json({ answer: await run() });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return refusalAnswer(error);
  }
}

/** The code also stands in a header, where what counts refusals finds it without reading bodies. */
function refusalAnswer({ code, details, fields }: RefusalLike): Response {
  return Response.json(
    { refusal: { code, details, fields } },
    { status: statusOf(code), headers: { [REFUSAL_HEADER]: code } },
  );
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Refusal("invalid-input");
  }
}

export function readKey(key: unknown): string {
  const read = z.string().min(8).max(64).safeParse(key);
  if (!read.success) throw new Refusal("key-missing");
  return read.data;
}

/** Fields named `x[]` become arrays; an empty field is as good as none. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
): z.output<Schema> {
  const given: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name === "key") continue;
    if (name.endsWith("[]")) given[name.slice(0, -2)] = form.getAll(name);
    else if (form.get(name) !== "") given[name] = form.get(name);
  }
  const read = schema.safeParse(given);
  if (!read.success) throw new Refusal("invalid-input", {}, faultsOf(read.error, given));
  return read.data;
}

function faultsOf(error: z.ZodError, given: Record<string, unknown>): FieldFaults {
  const faults: FieldFaults = {};
  for (const { path, code } of error.issues) {
    const field = path.join(".");
    faults[field] ??=
      given[String(path[0])] === undefined ? "required" : (extents[code] ?? "unreadable");
  }
  return faults;
}

const extents: Record<string, FieldFaults[string]> = {
  too_big: "too-long",
  too_small: "too-short",
};

type Params = Record<string, string | undefined>;

function present(params: Params): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? ""]));
}
