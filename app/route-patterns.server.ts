import type { ServerBuild } from "@remix-run/node";

type Node = { words: Map<string, Node>; parameter: Node | null; pattern: string | null };

/** What is no address of ours, so that guessing addresses makes no new names. */
export const NO_ROUTE = "none";

/** Says of an address which route it is for: `/meetings/:id/conduct`, never the id. */
export function routePatterns({ routes }: Pick<ServerBuild, "routes">): (path: string) => string {
  const root = emptyNode();
  for (const id of Object.keys(routes)) {
    const segments = segmentsOf(pathOf(routes, id));
    if (!segments.includes("*")) grow(root, segments).pattern = `/${segments.join("/")}`;
  }
  return (path) => {
    const asked = segmentsOf(path.replace(/\.data$/, "").replace(/^\/_root$/, "/"));
    return find(root, asked) ?? NO_ROUTE;
  };
}

function pathOf(routes: ServerBuild["routes"], id: string): string {
  const route = routes[id];
  if (!route) return "";
  return `${pathOf(routes, route.parentId ?? "")}/${route.path ?? ""}`;
}

const segmentsOf = (path: string): string[] => path.split("/").filter(Boolean);

const emptyNode = (): Node => ({ words: new Map(), parameter: null, pattern: null });

function grow(from: Node, segments: readonly string[]): Node {
  let node = from;
  for (const segment of segments) {
    const isParameter = segment.startsWith(":");
    const next = (isParameter ? node.parameter : node.words.get(segment)) ?? emptyNode();
    if (isParameter) node.parameter = next;
    else node.words.set(segment, next);
    node = next;
  }
  return node;
}

/** A word before a parameter, as Remix ranks them. */
function find(node: Node, [first, ...rest]: readonly string[]): string | null {
  if (first === undefined) return node.pattern;
  const word = node.words.get(first.toLowerCase());
  const found = word ? find(word, rest) : null;
  return found ?? (node.parameter ? find(node.parameter, rest) : null);
}
