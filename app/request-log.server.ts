import type { RequestHandler } from "express";
import type { App } from "./platform/app.server.ts";

/** One line a request. The address is cut to its shape: a wall's token or a search never gets in. */
export function requestLog(app: App): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.on("finish", () => {
      const took = Math.round(performance.now() - start);
      const line = {
        method: request.method,
        to: shapeOf(request.path),
        status: response.statusCode,
        took,
        from: response.locals["address"],
      };
      if (!request.path.startsWith("/assets/")) app.log.info(line, "answered");
    });
    next();
  };
}

/** Keeps words, drops ids and tokens: `/meetings/:/conduct`. */
export function shapeOf(path: string): string {
  return path
    .split("/")
    .map((part, index, parts) =>
      /^[a-z][a-z-]{0,30}(\.data)?$/.test(part) && parts[index - 1] !== "wall" ? part : part && ":",
    )
    .join("/");
}
