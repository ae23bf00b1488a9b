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
  { MODE: "live" },
  { DUE_TIME: "25:00" },
  { SPEAKING_MINUTES: "0" },
  { SMS_URL: "https://sms.example/send" },
  { SMS_TOKEN: "t" },
  { SMS_URL: "ftp://sms.example", SMS_TOKEN: "t" },
])("%o is refused by name", (wrong) => {
  expect(() => readSettings(wrong)).toThrow(Object.keys(wrong)[0]);
});
