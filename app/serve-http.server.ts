import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Request,
  type Response,
} from "express";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type {} from "./load-context.server.ts";
import { validateCookie } from "./accounts/validate-cookie.server.ts";
import type { SignInLimits } from "./accounts/make-sign-in-limits.server.ts";
import { nameAddress } from "./client-address.server.ts";
import { entranceLine } from "./entrance-line.server.ts";
import { noStore, securityHeaders } from "./headers.server.ts";
import { handlersOf } from "./near-routes.server.ts";
import { localeOf } from "./i18n/i18n.ts";
import { guardOrigin } from "./origin.server.ts";
import type { App } from "./platform/app.server.ts";
import { faultOf } from "./platform/fault.ts";
import { countAnswers } from "./count-answers.server.ts";
import { requestLog } from "./request-log.server.ts";
import { routePatterns } from "./route-patterns.server.ts";

type Parts = { app: App; limits: SignInLimits; watched: RequestHandler; version: () => number };

/** Express in front of Remix: headers, origin, static files, then the routes with their context. */
export async function serveHttp({ app, watched, ...parts }: Parts): Promise<Express> {
  const address = pathToFileURL(path.join(app.root, "build", "server", "index.js")).href;
  const build: ServerBuild = await import(address);
  const client = path.join(app.root, "build", "client");
  const server = express();
  server.disable("x-powered-by");
  server.set("etag", false);
  server.use(watched);
  server.use(nameAddress(app.settings));
  server.use(requestLog(app));
  server.use(countAnswers(app, routePatterns(build)));
  server.use(securityHeaders(app.settings));
  server.use(guardOrigin(app.settings));
  server.use(entranceLine());
  server.use(
    "/assets",
    express.static(path.join(client, "assets"), { immutable: true, maxAge: "1y" }),
  );
  server.use(express.static(client, { maxAge: "1h" }));
  server.use(noStore);
  const handlerOf = handlersOf(build, (near) =>
    createRequestHandler({
      build: near,
      mode: "production",
      getLoadContext: (request, response) => contextOf({ app, ...parts }, request, response),
    }),
  );
  server.all("*", (request, response, next) => handlerOf(request.path)(request, response, next));
  server.use(lastResort(app));
  return server;
}

/** Whatever fails before Remix: the page says so, the log says where, neither says what. */
function lastResort(app: App): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    app.log.error({ fault: faultOf(error) }, "request failed");
    if (response.headersSent) return next(error);
    response.status(500).type("text").send("e-Cabinet: 500");
  };
}

async function contextOf(
  { app, limits, version }: Omit<Parts, "watched">,
  request: Request,
  response: Response,
): Promise<AppLoadContext> {
  // Read before any loader runs: what happens meanwhile counts as unseen.
  const seen = version();
  const cookie = request.headers.cookie ?? "";
  const signedIn = await validateCookie(app, cookie);
  const chosen = /(?:^|;\s*)locale=(vi|en)(?:;|$)/.exec(cookie)?.[1] ?? null;
  const locale =
    signedIn?.person.locale ?? localeOf(chosen ?? request.headers["accept-language"] ?? null);
  return {
    app,
    limits,
    address: response.locals["address"],
    person: signedIn?.person ?? null,
    sessionId: signedIn?.sessionId ?? null,
    hadSession: cookie.includes("e_cabinet_session="),
    locale,
    nonce: response.locals["nonce"],
    version: seen,
  };
}
