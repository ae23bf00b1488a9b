import { once } from "node:events";
import express from "express";
import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { entranceLine } from "./entrance-line.server.ts";
import { soon } from "./testing/soon.ts";

/* Two at the door and three in line; whoever is let in waits until the test answers. */

let server: Server;
let url: string;
let inside: { body: string; answer(): void }[];
let sockets: Socket[];

beforeEach(async () => {
  inside = [];
  sockets = [];
  const app = express();
  app.use(entranceLine(2, 3));
  app.post("*", (request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => inside.push({ body, answer: () => void response.send("in") }));
  });
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${port()}`;
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const port = () => {
  const at = server.address();
  return typeof at === "object" && at ? at.port : 0;
};
const send = (path: string, accept = "application/json") =>
  fetch(url + path, {
    ...{ method: "POST", body: "login=a", redirect: "manual" as const },
    headers: { accept },
  });
const isInside = (count: number) => soon(() => expect(inside).toHaveLength(count));

test("two are let in, three wait for their turn, and the others are told when to come again", async () => {
  const first = [send("/accounts/sign-in"), send("/demo/sign-in")];
  await isInside(2);
  const refused: Response[] = [];
  const others = ["application/json", "text/html"].flatMap((accept) =>
    Array.from({ length: 4 }, async () => {
      const answer = await send("/accounts/redeem-code", accept);
      if (answer.status !== 200) refused.push(answer);
      return answer.status;
    }),
  );
  await soon(() => expect(refused).toHaveLength(5));
  expect(inside).toHaveLength(2);
  for (const answer of refused) {
    expect(answer.headers.get("retry-after")).toBe("5");
    if (answer.status === 503) {
      expect(await answer.json()).toMatchObject({ refusal: { code: "busy" } });
    } else expect(answer.headers.get("location")).toBe("/sign-in/code?refused=busy&next=%2F");
  }
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([503, 303]));
  for (let turn = 0; turn < 5; turn += 1) {
    await isInside(Math.min(turn + 2, 5));
    inside[turn]?.answer();
  }
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await Promise.all(others)).filter((status) => status === 200)).toHaveLength(3);
  expect(inside.map(({ body }) => body)).toEqual(Array.from({ length: 5 }, () => "login=a"));
});

test("everything else goes past the line", async () => {
  const atTheDoor = [send("/accounts/sign-in"), send("/Accounts/Sign-in/"), send("/demo/sign-in")];
  await isInside(2);
  const cast = send("/votes/1/cast");
  await isInside(3);
  inside[2]?.answer();
  expect((await cast).status).toBe(200);
  inside[0]?.answer();
  inside[1]?.answer();
  await isInside(4);
  inside[3]?.answer();
  await Promise.all(atTheDoor);
});

test("whoever goes away leaves their place, inside and in line", async () => {
  const gone = [begin(7, "login=b"), begin(7, "login=b"), begin(7, "login=b")];
  await isInside(2);
  const last = send("/accounts/sign-in");
  for (const socket of gone) socket.destroy();
  await isInside(3);
  inside[2]?.answer();
  expect((await last).status).toBe(200);
});

test("a form that comes in drops takes no place", async () => {
  begin(7, "lo");
  const slow = begin(7, "lo");
  const quick = [send("/accounts/sign-in"), send("/accounts/sign-in")];
  await isInside(2);
  for (const { answer } of inside) answer();
  await Promise.all(quick);
  slow.write("gin=c");
  await isInside(3);
  expect(inside[2]?.body).toBe("login=c");
});

/** Says that so many bytes will come, and sends these. */
function begin(length: number, body: string): Socket {
  const socket = connect(port(), "127.0.0.1");
  socket.write(
    `POST /accounts/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n\r\n${body}`,
  );
  sockets.push(socket);
  return socket;
}
