import type { ServerBuild } from "@remix-run/node";

/*
 * Remix matches an address against every route of the build, several times a request, and compiles
 * each pattern anew: with two hundred routes that was the dearest part of recording a vote. So a
 * request goes to a build that holds only the routes that can match it or lie on the way there.
 */

type Routes = ServerBuild["routes"];
/** From the root on: a segment in small letters, or null for a parameter. */
type Pattern = { id: string; segments: (string | null)[]; isOpen: boolean };
type Kind = { depth: number; named: (string | null)[] };

/** Where an address names what it is about: /votes/…, /meetings/…/open-vote. */
const NAMED_AT = [0, 2];

/** The handler of an address: one for each kind of address, made when it is first asked for. */
export function handlersOf<Handler>(
  build: ServerBuild,
  make: (build: ServerBuild) => Handler,
): (pathname: string) => Handler {
  const patterns = Object.keys(build.routes).map((id) => patternOf(build.routes, id));
  const known = new Set(patterns.flatMap(({ segments }) => NAMED_AT.map((at) => segments[at])));
  const deepest = Math.max(...patterns.map(({ segments }) => segments.length));
  const made = new Map<string, Handler>();
  return (pathname) => {
    const asked = segmentsOf(pathname);
    const named = NAMED_AT.map((at) => asked?.[at] ?? null);
    const kind = asked && {
      depth: Math.min(asked.length, deepest),
      named: named.map((word) => (known.has(word) ? word : null)),
    };
    const name = JSON.stringify(kind);
    const handler = made.get(name) ?? make(kind ? only(build, near(patterns, kind)) : build);
    made.set(name, handler);
    return handler;
  };
}

/** Null where an address is written in an unusual way. */
function segmentsOf(pathname: string): string[] | null {
  if (pathname.includes("%") || pathname.includes("//")) return null;
  const path = pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  return path.toLowerCase().split("/").filter(Boolean);
}

function patternOf(routes: Routes, id: string): Pattern {
  const path = lineage(routes, id)
    .map((each) => routes[each]?.path ?? "")
    .toReversed()
    .join("/");
  const segments = path.toLowerCase().split("/").filter(Boolean);
  return {
    id,
    segments: segments.map((segment) => (segment.startsWith(":") ? null : segment)),
    isOpen: segments.some((segment) => segment === "*" || segment.endsWith("?")),
  };
}

/** The route and what it lies in, up to the root. */
function lineage(routes: Routes, id: string): string[] {
  const parent = routes[id]?.parentId;
  return parent === undefined ? [id] : [id, ...lineage(routes, parent)];
}

function near(patterns: readonly Pattern[], { depth, named }: Kind): string[] {
  const fits = (segment: string | null | undefined, at: number) =>
    segment === undefined || segment === null || segment === named[at];
  return patterns
    .filter(
      ({ segments, isOpen }) =>
        isOpen ||
        (segments.length <= depth && NAMED_AT.every((place, at) => fits(segments[place], at))),
    )
    .map(({ id }) => id);
}

function only(build: ServerBuild, wanted: readonly string[]): ServerBuild {
  const ids = new Set(wanted.flatMap((id) => lineage(build.routes, id)));
  const pick = <Value>(all: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  return {
    ...build,
    routes: pick(build.routes as Record<string, Routes[string]>) as Routes,
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}
