import type { RequestHandler } from "express";
import type { App } from "./platform/app.server.ts";
import { REFUSAL_HEADER } from "./platform/refusal-status.ts";

/** Counts each answer under the pattern of its route, and each refusal of a deed under its code. */
export function countAnswers(
  { vitals }: Pick<App, "vitals">,
  patternOf: (path: string) => string,
): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const { path } = request;
    if (path.startsWith("/assets/")) return next();
    response.on("finish", () => {
      const seconds = (performance.now() - begun) / 1000;
      const { method } = request;
      vitals.answered({ method, route: patternOf(path), status: response.statusCode, seconds });
      const refused = response.getHeader(REFUSAL_HEADER);
      if (typeof refused === "string") vitals.refused(refused);
    });
    next();
  };
}
