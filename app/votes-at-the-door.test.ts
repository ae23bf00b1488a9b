import { createServer, type Server } from "node:http";
import express from "express";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { securityHeaders } from "./headers.server.ts";
import { guardOrigin } from "./origin.server.ts";
import { requestLog } from "./request-log.server.ts";
import { startTestApp, type TestApp } from "./testing/app.ts";
import { onEachDatabase } from "./testing/database.ts";

/* What stands before the acts on a vote: whose page it must come from, what the page may run, what is logged. */

const origins = ["https://hop.chinhphu.example"];

onEachDatabase("a vote at the door", (place) => {
  let app: TestApp;
  let server: Server;
  let url = "";
  const reached: string[] = [];
  const lines: string[] = [];

  beforeAll(async () => {
    app = await startTestApp(place);
    const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
    const door = express();
    door.use(requestLog({ ...app, log }));
    door.use(securityHeaders({ origins }));
    door.use(guardOrigin({ origins }));
    door.use((request, response) => {
      reached.push(request.path);
      response.json({});
    });
    server = createServer(door);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await app.end();
  });

  const send = (path: string, headers: Record<string, string>) =>
    fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: "mark=F&choice=FOR&password=bi-mat&key=0123456789abcdef",
    });

  test("row 30: a cast sent from another site is turned away before any act, and leaves no leaf", async () => {
    const foreign: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      {},
    ];
    for (const path of ["/votes/v/cast", "/votes/v/cast-secret", "/votes/v/key-in"]) {
      for (const headers of foreign) {
        const answer = await send(path, headers);
        expect(answer.status).toBe(403);
        expect(await answer.json()).toMatchObject({ refusal: { code: "foreign-origin" } });
      }
    }
    expect(reached).toEqual([]);
    expect(await app.read("log_leaves")).toEqual([]);
    expect((await send("/votes/v/cast", { origin: origins[0] ?? "" })).status).toBe(200);
  });

  test("row 29: the page runs only its own script, of this one answer, and talks to nobody else", async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => {
        const policy = (await fetch(url)).headers.get("content-security-policy") ?? "";
        return new Map(policy.split("; ").map((part) => [part.split(" ")[0], part] as const));
      }),
    );
    const [one, other] = policies;
    const script = one?.get("script-src") ?? "";
    expect(one?.get("default-src")).toBe("default-src 'none'");
    expect(script).toMatch(/^script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'wasm-unsafe-eval'$/);
    expect(script).not.toBe(other?.get("script-src"));
    expect(one?.get("connect-src")).toBe("connect-src 'self' wss://hop.chinhphu.example");
    for (const name of ["base-uri", "frame-ancestors", "object-src"]) {
      expect(one?.get(name)).toBe(`${name} 'none'`);
    }
    expect(one?.get("form-action")).toBe("form-action 'self'");
  });

  test("row 23: the log of requests says that something was sent, not which vote, what or by whom", async () => {
    lines.length = 0;
    const id = crypto.randomUUID();
    await send(`/votes/${id}/cast-secret`, { origin: origins[0] ?? "" });
    const [line = ""] = lines;
    expect(JSON.parse(line)).toMatchObject({ to: "/votes/:/cast-secret", status: 200 });
    expect(line).not.toMatch(new RegExp(`${id}|mark|password|bi-mat|0123456789abcdef`));
  });
});
