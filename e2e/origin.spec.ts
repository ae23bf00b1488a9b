import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";
import { ROOT } from "./support/server.ts";
import { expect, test } from "./support/story.ts";

/*
 * No write from another site, on any route, by any of the ways around Remix's own check: a page's
 * address and its `.data`, `?_data=`, a resource route, an absent Origin, a forwarded host. Raw
 * requests, because a browser would not let a page forge these headers, and others would.
 */

type Sent = { status: number; body: string };
type Headers = Record<string, string>;

function send(url: string, headers: Headers, body = "theme=dark&locale=vi"): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const sent = request(url, { method: "POST", headers: { ...form, ...headers } }, (answer) => {
      let text = "";
      answer.on("data", (part) => (text += String(part)));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function upgrade(url: string, headers: Headers): Promise<number> {
  return new Promise((resolve, reject) => {
    const handshake = {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": randomBytes(16).toString("base64"),
    };
    const sent = request(url, { headers: { ...handshake, ...headers } });
    sent.on("upgrade", (answer, socket) => {
      socket.destroy();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("response", (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}

const EVIL = "https://evil.example";
const body = (key: string) => `theme=dark&locale=vi&key=${key}-of-this-test`;

test("a setting is saved from our own page, and by none of the ways around the check", async ({
  server,
  caller,
}) => {
  const { cookie, get } = await caller("minister-of-justice");
  const port = new URL(server.url).port;
  const theme = async () =>
    /data-theme="(\w+)"/.exec(await (await get("/preferences")).text())?.[1];
  const save = `${server.url}/preferences/save`;
  const attempts: [string, string, Headers][] = [
    ["a page's address", `${server.url}/preferences`, { origin: EVIL }],
    ["its .data", `${server.url}/preferences.data`, { origin: EVIL }],
    ["the .data of the deed", `${save}.data`, { origin: EVIL }],
    ["_data of the route", `${save}?_data=routes%2Fpreferences.save`, { origin: EVIL }],
    ["_data without an origin", `${save}?_data=routes%2Fpreferences.save`, {}],
    ["_data from our own page", `${save}?_data=routes%2Fpreferences.save`, { origin: server.url }],
    ["a resource route", save, { origin: EVIL }],
    ["an opaque origin", save, { origin: "null" }],
    ["no origin", save, {}],
    ["no origin, from elsewhere", save, { "sec-fetch-site": "cross-site" }],
    ["no origin, from a neighbour", save, { "sec-fetch-site": "same-site" }],
    ["no origin, typed in", save, { "sec-fetch-site": "none" }],
    ["our origin as referrer only", save, { referer: `${server.url}/preferences` }],
    ["another port of this machine", save, { origin: `http://localhost:${Number(port) + 1}` }],
    ["https instead of http", save, { origin: server.url.replace("http:", "https:") }],
    ["its own host", save, { origin: EVIL, host: "evil.example" }],
    ["a forwarded host", save, { origin: EVIL, "x-forwarded-host": "evil.example" }],
    [
      "a forwarded host and scheme",
      save,
      { origin: EVIL, "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
    ],
    ["a Forwarded header", save, { origin: EVIL, forwarded: "host=evil.example;proto=https" }],
  ];
  for (const [way, url, headers] of attempts) {
    const answer = await send(url, { ...headers, cookie }, body(way.replace(/\W/g, "-")));
    expect(answer.status, `${way}: ${answer.body}`).toBe(403);
    expect(await theme(), way).toBe("auto");
  }

  const own = await send(save, { origin: server.url, cookie }, body("own"));
  expect(own.status, own.body).toBe(200);
  expect(await theme()).toBe("dark");
  const bySite = { "sec-fetch-site": "same-origin", cookie };
  const light = "theme=light&locale=vi&key=same-origin-of-this-test";
  expect((await send(save, bySite, light)).status).toBe(200);
  expect(await theme()).toBe("light");
  const loopback = { origin: `http://127.0.0.1:${port}`, cookie };
  expect((await send(save, loopback, body("loopback"))).status).toBe(200);
});

test("every route that does something refuses every foreign request in every encoding", async ({
  server,
  caller,
}) => {
  const { cookie } = await caller("specialist");
  const encodings: Headers[] = [
    { "content-type": "application/x-www-form-urlencoded" },
    { "content-type": "text/plain" },
    { "content-type": "application/json" },
    { "content-type": "multipart/form-data; boundary=x" },
  ];
  const foreign: Headers[] = [
    { origin: EVIL },
    { origin: "null" },
    {},
    { origin: EVIL, "x-forwarded-host": "evil.example" },
  ];
  const addresses = deedAddresses();
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    for (const suffix of ["", ".data", "?_data=routes%2Fx"]) {
      for (const headers of foreign) {
        const encoding = encodings[(address.length + suffix.length) % encodings.length];
        const url = `${server.url}${address}${suffix}`;
        const { status, body: said } = await send(url, { ...encoding, ...headers, cookie });
        expect(status, `${url} ${JSON.stringify(headers)}: ${said}`).toBe(403);
      }
    }
  }
  for (const encoding of encodings) {
    const { status } = await send(`${server.url}/sign-out`, { ...encoding, origin: EVIL, cookie });
    expect(status).toBe(403);
  }
  const stillIn = await fetch(`${server.url}/`, { headers: { cookie }, redirect: "manual" });
  expect(stillIn.status).toBe(200);
});

test("a socket opens for our own pages only", async ({ server, caller }) => {
  const { cookie } = await caller("minister-of-justice");
  const live = `${server.url}/live`;
  expect(await upgrade(live, { origin: server.url, cookie })).toBe(101);
  const foreign: Headers[] = [
    { origin: EVIL },
    { origin: "null" },
    {},
    { origin: EVIL, host: "evil.example" },
    { origin: EVIL, "x-forwarded-host": "evil.example" },
  ];
  for (const headers of foreign) {
    expect(await upgrade(live, { ...headers, cookie }), JSON.stringify(headers)).toBe(403);
  }
  const elsewhere = await upgrade(`${server.url}/elsewhere`, { origin: server.url, cookie });
  expect(elsewhere).toBe(404);
});

test("the refusal says which address to open", async ({ server }) => {
  const asScript = await send(`${server.url}/sign-out`, { origin: "http://192.168.1.20:3000" });
  expect(JSON.parse(asScript.body)).toMatchObject({
    refusal: { code: "foreign-origin", details: { origin: server.url } },
  });
  const asPage = await send(`${server.url}/demo/sign-in`, {
    origin: "http://192.168.1.20:3000",
    accept: "text/html,application/xhtml+xml",
    "accept-language": "vi-VN,vi;q=0.9",
  });
  expect(asPage.status).toBe(403);
  expect(asPage.body).toContain(server.url);
  expect(asPage.body).toContain("ORIGIN");
  expect(asPage.body).toContain('<html lang="vi">');
});

/** The addresses of all routes with an action, read from the route files; ids are made up. */
function deedAddresses(): string[] {
  const folder = path.join(ROOT, "app", "routes");
  return readdirSync(folder)
    .filter((file) =>
      /export (const|(async )?function) action\b/.test(
        readFileSync(path.join(folder, file), "utf8"),
      ),
    )
    .map(
      (file) =>
        `/${file
          .replace(/\.tsx?$/, "")
          .replace(/_\b/g, "")
          .replaceAll(".", "/")}`,
    )
    .map((address) => address.replace(/\$\w+/g, "made-up"));
}
