import path from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./server.ts";

/** A page has something to show, a deed only an action, a resource only a loader. */
export type RouteKind = "page" | "deed" | "resource";

export type RouteLine = { id: string; name: string; path: string; kind: RouteKind };

type Built = {
  id: string;
  parentId?: string;
  path?: string;
  module: { default?: unknown; action?: unknown; loader?: unknown };
};

/** The routes of the running build, as Remix sees them. `name` is the file's name in app/routes. */
export async function routeTable(): Promise<RouteLine[]> {
  const address = pathToFileURL(path.join(ROOT, "build", "server", "index.js")).href;
  const { routes }: { routes: Record<string, Built> } = await import(address);
  return Object.values(routes)
    .filter(({ id }) => id !== "root")
    .map((route) => ({
      id: route.id,
      name: route.id.replace(/^routes\//, ""),
      path: `/${pathOf(routes, route)}`,
      kind: kindOf(route),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Flat files may still nest: `preferences.save` lies within `preferences`. */
function pathOf(routes: Record<string, Built>, { parentId = "", path: own }: Built): string {
  const parent = routes[parentId];
  return [parent ? pathOf(routes, parent) : "", own ?? ""].filter(Boolean).join("/");
}

function kindOf({ id, module }: Built): RouteKind {
  if (module.default) return "page";
  if (module.action && !module.loader) return "deed";
  if (module.loader && !module.action) return "resource";
  throw new Error(`${id} is neither a page nor a deed nor a resource`);
}

/** The address of a route with its parameters filled in, in their order. */
export function fill(routePath: string, given: readonly string[]): string {
  const values = [...given];
  const filled = routePath.replaceAll(/:\w+/g, () => {
    const value = values.shift();
    if (value === undefined) throw new Error(`${routePath} needs more parameters than ${given}`);
    return encodeURIComponent(value);
  });
  if (values.length > 0) throw new Error(`${routePath} needs fewer parameters than ${given}`);
  return filled;
}
