import express from "express";
import { createServer, request, type IncomingHttpHeaders, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noStore, securityHeaders } from "./headers.server.ts";
import { guardOrigin } from "./origin.server.ts";

const origins = ["https://hop.chinhphu.example"];
const own = origins[0] ?? "";
let server: Server;
let port = 0;

beforeAll(async () => {
  const app = express();
  app.use(securityHeaders({ origins }));
  app.use(guardOrigin({ origins }));
  app.get("/assets/app.js", (_request, response) => void response.send("asset"));
  app.use(noStore);
  app.use((asked, response) => void response.json({ headers: asked.headers }));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

function ask(path: string, method: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, method, headers }, (answer) => {
      let body = "";
      answer.on("data", (part) => (body += String(part)));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the guard", () => {
  test("lets our own page through", async () => {
    expect((await ask("/", "POST", { origin: own })).status).toBe(200);
  });

  test("says in JSON which address to use", async () => {
    const { status, body } = await ask("/votes/1/cast", "POST", { origin: "https://evil.example" });
    expect(status).toBe(403);
    expect(JSON.parse(body)).toEqual({
      refusal: { code: "foreign-origin", details: { origin: own }, fields: {} },
    });
  });

  test.each([
    ["vi", "địa chỉ lạ"],
    ["en-GB,en", "another address"],
  ])(
    "shows a browser (%s) a page that names the address and the setting",
    async (language, words) => {
      const { status, headers, body } = await ask("/sign-in", "POST", {
        origin: "http://192.168.1.20:3000",
        accept: "text/html,application/xhtml+xml,*/*;q=0.8",
        "accept-language": language,
      });
      expect(status).toBe(403);
      expect(headers["content-type"]).toContain("text/html");
      expect(body).toContain(words);
      expect(body).toContain(own);
      expect(body).toContain("ORIGIN");
    },
  );

  test.each(["/?_data=root", "/meetings?a=1&_data=routes%2Fmeetings", "/?%5Fdata=root"])(
    "refuses %s, whoever asks",
    async (path) => {
      expect((await ask(path, "POST", { origin: own })).status).toBe(403);
      expect((await ask(path, "GET")).status).toBe(403);
    },
  );

  test("forgets what a request says about forwarding", async () => {
    const { body } = await ask("/", "GET", {
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "10.0.0.1",
      forwarded: "host=evil.example",
    });
    expect(body).not.toContain("evil.example");
    expect(body).not.toContain("x-forwarded");
  });
});

describe("the headers", () => {
  test("a nonce of its own for every answer, and no inline script", async () => {
    const policies = await Promise.all(
      ["/", "/"].map(async (path) =>
        String((await ask(path, "GET")).headers["content-security-policy"]),
      ),
    );
    const [first = "", second = ""] = policies;
    expect(first).not.toBe(second);
    const directives = Object.fromEntries(
      first.split("; ").map((each) => [each.split(" ")[0], each]),
    );
    expect(directives["default-src"]).toBe("default-src 'none'");
    expect(directives["script-src"]).toMatch(
      /^script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'wasm-unsafe-eval'$/,
    );
    expect(directives["connect-src"]).toBe("connect-src 'self' wss://hop.chinhphu.example");
    expect(directives["frame-ancestors"]).toBe("frame-ancestors 'none'");
    expect(first.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe-inline");
    expect(first).not.toContain("'unsafe-eval'");
  });

  test("nothing is kept but the files of the interface, nothing is told to others", async () => {
    const { headers } = await ask("/meetings/1", "GET");
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
    expect((await ask("/assets/app.js", "GET")).headers["cache-control"]).toBeUndefined();
    expect((await ask("/sign-in", "GET")).headers["referrer-policy"]).toBe("same-origin");
  });
});
