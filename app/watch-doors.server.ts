import { createHash, timingSafeEqual } from "node:crypto";
import express, { type Request, type RequestHandler } from "express";
import { addGauges, type Seen } from "./machine-gauges.server.ts";
import type { App } from "./platform/app.server.ts";
import { faultOf } from "./platform/fault.ts";
import { makeReadiness } from "./platform/readiness.server.ts";

/**
 * What is asked from outside, by machines and without a sign-in: whether the process answers
 * (`/healthz`), whether it may be sent requests (`/readyz`), how much and how fast (`/metrics`).
 */
export function watchDoors(app: App, seen: Seen & { isDraining(): boolean }): RequestHandler {
  const doors = express.Router();
  const readiness = makeReadiness(app, seen);
  const readGauges = addGauges(app, seen);
  doors.use(["/healthz", "/readyz", "/metrics"], (_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });
  doors.get("/healthz", (_request, response) => void response.type("text").send("ok"));
  doors.get("/readyz", (_request, response, next) => {
    readiness().then(({ isReady, failing }) => {
      response.status(isReady ? 200 : 503).json({ ready: isReady, failing });
    }, next);
  });
  doors.get("/metrics", (request, response, next) => {
    if (!mayRead(request, app.settings.metricsToken)) {
      return void response.status(401).setHeader("WWW-Authenticate", "Bearer").end();
    }
    const { registry } = app.vitals;
    // Where the database does not answer, what the process knows of itself still does.
    const read = readGauges().catch((error: unknown) =>
      app.log.error({ fault: faultOf(error) }, "figures not read"),
    );
    read
      .then(() => registry.metrics())
      .then((text) => response.setHeader("Content-Type", registry.contentType).send(text), next);
  });
  return doors;
}

/** What a proxy passes on also comes from this machine: it has to bring the token. */
function mayRead({ headers, socket }: Request, token: string | undefined): boolean {
  if (token !== undefined) return sameText(headers.authorization ?? "", `Bearer ${token}`);
  const isPassedOn = "forwarded" in headers || "x-forwarded-for" in headers || "via" in headers;
  const from = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  return !isPassedOn && (from === "::1" || from.startsWith("127."));
}

function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
