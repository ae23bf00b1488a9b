import { isIP, isIPv4 } from "node:net";
import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";
import type { Settings } from "./platform/settings.server.ts";

/*
 * Where a request comes from. Anybody can write `X-Forwarded-For`; it is read only when the connection
 * itself comes from a proxy that was named, and from the right, where that proxy wrote last.
 */

type Coming = { remote: string | undefined; headers: IncomingHttpHeaders };

export function clientAddress(trusted: readonly string[], { remote, headers }: Coming): string {
  const known = new Set(trusted.map(plain));
  const said = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  let address = plain(remote ?? "");
  for (const hop of said.reverse().map((each) => each.trim())) {
    if (!known.has(address) || isIP(hop) === 0) break;
    address = plain(hop);
  }
  return address;
}

/** An IPv4 address that came in over an IPv6 socket is the same address. */
function plain(address: string): string {
  const inner = address.replace(/^::ffff:/i, "");
  return isIPv4(inner) ? inner : address.toLowerCase();
}

/** For the log and the limits of sign-in; before the forwarded headers are thrown away. */
export function nameAddress({ trustedProxies }: Pick<Settings, "trustedProxies">): RequestHandler {
  return ({ headers, socket }, response, next) => {
    const remote = socket.remoteAddress;
    response.locals["address"] = clientAddress(trustedProxies, { remote, headers });
    next();
  };
}
