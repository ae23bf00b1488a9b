import type { IncomingHttpHeaders } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import { localeOf, textsFor } from "./i18n/i18n.ts";
import { escapeHtml } from "./platform/escape-html.ts";
import type { Settings } from "./platform/settings.server.ts";

/*
 * No write from another site. Remix's own check lets four kinds through (resource routes, `_data`,
 * an absent Origin, a forwarded host), so this one stands in front of it and of every upgrade. It
 * compares with the configured origins only: what a request says about its host proves nothing.
 */

type Asked = { origins: readonly string[]; method: string; headers: IncomingHttpHeaders };

/** Reading passes; anything else, an upgrade included (as method "UPGRADE"), must come from our own pages. */
export function checkOrigin({ origins, method, headers }: Asked): "pass" | "foreign" {
  if (method === "GET" || method === "HEAD") return "pass";
  const { origin } = headers;
  // Browsers leave Origin out of some requests of a page to itself, and then say so here; a page
  // elsewhere cannot set this header.
  const own =
    origin === undefined ? headers["sec-fetch-site"] === "same-origin" : origins.includes(origin);
  return own ? "pass" : "foreign";
}

export function guardOrigin({ origins }: Pick<Settings, "origins">): RequestHandler {
  return (request, response, next) => {
    forgetForwarded(request);
    const passes =
      checkOrigin({ origins, method: request.method, headers: request.headers }) === "pass";
    if (passes && !asksForOldData(request)) next();
    else turnAway(origins[0] ?? "", request, response);
  };
}

/** Remix reads some of these as its own address. */
function forgetForwarded({ headers }: Request): void {
  for (const name of Object.keys(headers)) {
    const forwarded = name === "forwarded" || name.startsWith("x-forwarded-");
    if (forwarded) Reflect.deleteProperty(headers, name);
  }
}

/** The data requests of before single fetch: no page of ours makes them, and they evade checks. */
function asksForOldData(request: Request): boolean {
  return new URL(request.originalUrl, "http://own.invalid").searchParams.has("_data");
}

function turnAway(origin: string, request: Request, response: Response): void {
  response.status(403);
  if (
    request.headers["sec-fetch-dest"] === "document" ||
    request.accepts(["json", "html"]) === "html"
  ) {
    response.type("html").send(pageFor(origin, request));
  } else {
    response.json({ refusal: { code: "foreign-origin", details: { origin }, fields: {} } });
  }
}

function pageFor(origin: string, request: Request): string {
  const locale = localeOf(request.headers["accept-language"] ?? null);
  const t = textsFor(locale).getFixedT(locale, "signIn");
  const address = escapeHtml(origin);
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(t("foreign.title"))}</title>
<h1>${escapeHtml(t("foreign.title"))}</h1>
<p>${escapeHtml(t("foreign.open"))} <a href="${address}">${address}</a></p>
<p>${escapeHtml(t("foreign.setting"))} <code>ORIGIN</code></p>
`;
}
