import { fork } from "node:child_process";
import path from "node:path";
import type { Peers } from "./peers.ts";

export function startPeers(): Promise<{ ports: Peers; stop(): void }> {
  const child = fork(path.join(import.meta.dirname, "peers.ts"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("message", (ports: Peers) => resolve({ ports, stop: () => child.disconnect() }));
  });
}
