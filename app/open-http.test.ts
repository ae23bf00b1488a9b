import { once } from "node:events";
import type { Server } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openHttp } from "./open-http.server.ts";

let server: Server;
let port: number;

beforeEach(async () => {
  const lines = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };
  const read = openHttp((request, response) => {
    request.on("end", () => response.end("read")).resume();
  }, lines);
  server = read.listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  port = typeof at === "object" && at ? at.port : 0;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const lineThatSays = (text: string): Socket => {
  const socket = connect(port, "127.0.0.1");
  // A drop may arrive when the line has been ended already.
  socket.on("error", () => undefined).write(text);
  return socket.resume();
};

test("lines that never come to the point are ended, and others are answered meanwhile", async () => {
  const headless = Array.from({ length: 100 }, () => lineThatSays("GET / HTTP/1.1\r\nX-a: "));
  const bodiless = Array.from({ length: 100 }, () =>
    lineThatSays("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\nlog"),
  );
  const slow = [...headless, ...bodiless];
  const ends = slow.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
  const dripping = setInterval(
    () => slow.forEach((socket) => socket.writable && socket.write("x")),
    150,
  );
  const answer = await fetch(`http://127.0.0.1:${port}`);
  expect(await answer.text()).toBe("read");
  await Promise.all(ends);
  clearInterval(dripping);
  const open = await new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  expect(open).toBeLessThan(2);
});
