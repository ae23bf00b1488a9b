import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BODY_ID } from "../db/fixtures/government.ts";
import { countAnswers } from "./count-answers.server.ts";
import { answerDeed } from "./door.server.ts";
import { Refusal } from "./platform/refusal.ts";
import { makeVitals } from "./platform/vitals.server.ts";
import { startTestApp, type TestApp } from "./testing/app.ts";
import { onEachDatabase } from "./testing/database.ts";
import { watchDoors } from "./watch-doors.server.ts";

const TOKEN = "a-token-of-the-watchers";

onEachDatabase("what is seen from outside", (place) => {
  let app: TestApp;
  const opened: Server[] = [];

  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(async () => {
    opened.splice(0).forEach((http) => http.close());
    await app.end();
  });

  async function open({ isDraining = false, metricsToken = undefined as string | undefined } = {}) {
    const settings = { ...app.settings, metricsToken };
    const watching = { ...app, settings, vitals: makeVitals() };
    const seen = { sockets: () => 3, rooms: () => 2, isDraining: () => isDraining };
    const doors = express();
    doors.use(watchDoors(watching, seen));
    doors.use(countAnswers(watching, (path) => path.replace(/\/\d+/, "/:id")));
    doors.post("/votes/:id", async (_request, response) => {
      const refused = await answerDeed(() => Promise.reject(new Refusal("vote-not-open")));
      refused.headers.forEach((value, name) => response.setHeader(name, value));
      response.status(refused.status).end();
    });
    const http = createServer(doors).listen(0, "127.0.0.1");
    opened.push(http);
    await new Promise((resolve) => http.once("listening", resolve));
    const { port } = http.address() as AddressInfo;
    return (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  }

  async function ready(from: Awaited<ReturnType<typeof open>>) {
    const answer = await from("/readyz");
    return { status: answer.status, failing: (await answer.json()).failing };
  }

  test("is ready while everything stands, and says by name what does not", async () => {
    expect(await ready(await open())).toEqual({ status: 200, failing: [] });
    expect(await ready(await open({ isDraining: true }))).toEqual({
      status: 503,
      failing: ["draining"],
    });
    app.isReadOnly = true;
    expect((await ready(await open())).failing).toEqual(["record"]);
    app.isReadOnly = false;
    await app.write("knex_migrations").where("id", ">", 20).delete();
    expect((await ready(await open())).failing).toEqual(["migrations"]);
  });

  test("a database that takes no writes, and one that is gone", async () => {
    await app.write.schema.dropTable("heartbeats");
    const from = await open();
    expect(await ready(from)).toEqual({ status: 503, failing: ["writes"] });
    await app.read.destroy();
    expect((await ready(await open())).failing).toEqual(["database", "writes", "migrations"]);
    expect((await from("/healthz")).status).toBe(200);
    expect(await (await from("/metrics")).text()).toContain("process_cpu_user_seconds_total");
  });

  test("counts answers by route and refusals by code, never by id", async () => {
    const from = await open();
    await from("/votes/4711", { method: "POST" });
    const text = await (await from("/metrics")).text();
    const count = 'request_duration_seconds_count{method="POST",route="/votes/:id",status="409"} 1';
    expect(text).toContain(count);
    expect(text).toContain('ecabinet_refusals_total{code="vote-not-open"} 1');
    expect(text).toContain("ecabinet_live_sockets 3");
    expect(text).toContain("ecabinet_collab_rooms 2");
    expect(text).toContain('ecabinet_queue_items{queue="mails",state="waiting"} 0');
    expect(text).toMatch(/ecabinet_disk_free_bytes \d{6}/);
    for (const secret of ["4711", BODY_ID]) expect(text).not.toContain(secret);
  });

  test("figures are for the machine itself, or for whoever brings the token", async () => {
    const from = await open();
    const passedOn = { headers: { "X-Forwarded-For": "203.0.113.9" } };
    expect((await from("/metrics", passedOn)).status).toBe(401);
    const guarded = await open({ metricsToken: TOKEN });
    const bearing = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
    expect((await guarded("/metrics")).status).toBe(401);
    expect((await guarded("/metrics", bearing("another-token-altogether"))).status).toBe(401);
    expect((await guarded("/metrics", bearing(TOKEN))).status).toBe(200);
  });
});
