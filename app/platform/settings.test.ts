import { expect, test } from "vitest";
import { readSettings } from "./settings.server.ts";

test("every setting has a default", () => {
  expect(readSettings({})).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    origins: ["http://localhost:3000", "http://127.0.0.1:3000"],
    mode: "demo",
    clock: "system",
    dueTime: "17:30",
    speakingMinutes: 5,
  });
});

test("a configured origin is the only one, without path or slash", () => {
  expect(readSettings({ ORIGIN: "https://ecabinet.example:8443/" }).origins).toEqual([
    "https://ecabinet.example:8443",
  ]);
});

test.each([
  { PORT: "no" },
  { PORT: "70000" },
  { ORIGIN: "ecabinet.example" },
  { ORIGIN: "ftp://ecabinet.example" },
  { DATABASE_URL: "mysql://x" },
  { MODE: "trial" },
  { TRUST_PROXY: "proxy.example" },
  { TRUST_PROXY: "10.0.0.1,," },
  { DUE_TIME: "25:00" },
  { SPEAKING_MINUTES: "0" },
  { SMS_URL: "https://sms.example/send" },
  { SMS_TOKEN: "t" },
  { SMS_URL: "ftp://sms.example", SMS_TOKEN: "t" },
])("%o is refused by name", (wrong) => {
  expect(() => readSettings(wrong)).toThrow(Object.keys(wrong)[0]);
});

test("live mode wants to know the address people type, and TLS beyond this machine", () => {
  const live = (environment: Record<string, string>) =>
    readSettings({ MODE: "live", ...environment });
  expect(() => live({})).toThrow("ORIGIN");
  expect(() => live({ ORIGIN: "http://192.168.1.20:3000" })).toThrow("https://");
  expect(() => live({ ORIGIN: "https://ecabinet.example", CLOCK: "ipc" })).toThrow("CLOCK");
  expect(live({ ORIGIN: "https://ecabinet.example" })).toMatchObject({ mode: "live" });
  expect(live({ ORIGIN: "http://localhost:3000" })).toMatchObject({ mode: "live" });
});

test("proxies are named by their addresses", () => {
  const { trustedProxies } = readSettings({ TRUST_PROXY: "127.0.0.1, ::1" });
  expect(trustedProxies).toEqual(["127.0.0.1", "::1"]);
  expect(readSettings({}).trustedProxies).toEqual([]);
});
