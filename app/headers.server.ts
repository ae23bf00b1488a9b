import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Settings } from "./platform/settings.server.ts";

type Origins = Pick<Settings, "origins">;

/** On every answer: what the browser may run, embed and tell others. The nonce is the request's own. */
export function securityHeaders({ origins }: Origins): RequestHandler {
  const isSecure = origins.every((origin) => origin.startsWith("https:"));
  const helmeted = helmet({
    contentSecurityPolicy: false,
    referrerPolicy: false,
    xFrameOptions: { action: "deny" },
    strictTransportSecurity: isSecure && { maxAge: 31_536_000 },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
  });
  return (request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals["nonce"] = nonce;
    response.setHeader("Content-Security-Policy", contentPolicy(origins, nonce));
    response.setHeader("Referrer-Policy", referrerPolicy(request.path));
    response.setHeader("X-Robots-Tag", "noindex");
    helmeted(request, response, next);
  };
}

/** Everything but the files of the interface is confidential. Mounted after those files. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  next();
};

const ENTRANCES = ["/sign-in", "/sign-in/code"];

/**
 * Under `no-referrer` a form sent without script carries `Origin: null`, which the origin check
 * refuses; the start page must work before its script has loaded. It has nothing secret in its address.
 */
function referrerPolicy(path: string): string {
  return ENTRANCES.includes(path) ? "same-origin" : "no-referrer";
}

function contentPolicy(origins: readonly string[], nonce: string): string {
  const sockets = origins.map((origin) => origin.replace(/^http/, "ws"));
  const directives = [
    "default-src 'none'",
    // pdf.js decodes some pictures with WebAssembly.
    `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // react-aria and our meters set style attributes, also in what the server renders.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", ...sockets].join(" ")}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  return directives.join("; ");
}
