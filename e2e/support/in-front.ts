import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import path from "node:path";
import { expect } from "playwright/test";
import WebSocket from "ws";
import { ROOT } from "./server.ts";

/* nginx with TLS in front of a server, as an administrator sets it up. */

export const NGINX = ["/usr/sbin/nginx", "/usr/bin/nginx"].find((file) => existsSync(file));

export type Ports = { tls: number; plain: number; inner: number };

/** The example of app/operating with ports and a certificate of its own; gives what ends it. */
export async function startNginx(folder: string, ports: Ports): Promise<() => Promise<void>> {
  mkdirSync(path.join(folder, "logs"), { recursive: true });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join("\n");
  const conf = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {} http { ${temporary}\n${siteFor(folder, ports)} }`;
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, conf);
  const child = spawn(NGINX ?? "nginx", ["-p", folder, "-c", file], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const health = () =>
    ask(`https://localhost:${ports.tls}/healthz`).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(health).toBe(200);
  return () => {
    child.kill("SIGTERM");
    return ended;
  };
}

function siteFor(folder: string, { tls, plain, inner }: Ports): string {
  const [key, certificate] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"],
    ...["-keyout", key, "-out", certificate, "-days", "1", "-subj", "/CN=localhost"],
  ]);
  const changes = [
    ["https://ecabinet.example$request_uri", `https://localhost:${tls}$request_uri`],
    ["listen 80;", `listen 127.0.0.1:${plain};`],
    ["listen 443 ", `listen 127.0.0.1:${tls} `],
    ["/etc/ssl/e-cabinet/fullchain.pem", certificate],
    ["/etc/ssl/e-cabinet/key.pem", key],
    ["127.0.0.1:3000", `127.0.0.1:${inner}`],
    ["server_name ecabinet.example", "server_name localhost"],
  ] as const;
  const example = readFileSync(path.join(ROOT, "app", "operating", "nginx.conf"), "utf8");
  for (const [told] of changes) expect(example).toContain(told);
  return changes.reduce((site, [told, own]) => site.replaceAll(told, own), example);
}

type Answer = { status: number; headers: IncomingHttpHeaders };

/** A request by TLS that takes any certificate. */
export function ask(
  url: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  const method = body === undefined ? "GET" : "POST";
  const type = body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
  const options = { method, rejectUnauthorized: false, headers: { ...type, ...headers } };
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (answer) => {
      answer.resume();
      answer.once("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers }),
      );
    });
    asked.once("error", reject);
    asked.end(body);
  });
}

/** The status of the handshake of a socket by TLS. */
export async function upgraded(url: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(url, { headers, rejectUnauthorized: false });
  const status = await new Promise<number>((resolve) => {
    socket.once("upgrade", ({ statusCode }) => resolve(statusCode ?? 0));
    socket.once("unexpected-response", (_request, { statusCode }) => resolve(statusCode ?? 0));
    socket.once("error", () => undefined);
  });
  socket.terminate();
  return status;
}
