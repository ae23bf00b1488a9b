import { afterAll, beforeAll, expect, test } from "vitest";
import { startSmsGateway, type SmsGateway } from "../testing/sms-gateway.ts";
import { openSmsCarrier } from "./sms-carrier.server.ts";

let gateway: SmsGateway;
beforeAll(async () => {
  gateway = await startSmsGateway();
});
afterAll(() => gateway.stop());

const sms = { id: "s1", to: "+84912345678", body: "Nhiệm vụ quá hạn: 2" };

test.each([
  [200, { is: "sent" }],
  [202, { is: "sent" }],
  [422, { is: "failed", fault: "HTTP 422", forGood: true, server: false }],
  [401, { is: "failed", fault: "HTTP 401", forGood: false, server: true }],
  [429, { is: "failed", fault: "HTTP 429", forGood: false, server: true }],
  [503, { is: "failed", fault: "HTTP 503", forGood: false, server: true }],
  ["silence" as const, { is: "failed", fault: "TimeoutError", forGood: false, server: true }],
])("a gateway that answers %s", async (answer, outcome) => {
  gateway.answers.push(answer);
  const carrier = openSmsCarrier({ url: gateway.url, token: "t0ken" }, 300);
  expect(await carrier.carry(sms)).toEqual(outcome);
  expect(gateway.messages.at(-1)).toEqual({
    key: "s1",
    authorization: "Bearer t0ken",
    body: { id: "s1", to: "+84912345678", text: "Nhiệm vụ quá hạn: 2" },
  });
});

test("nobody there, or one who sends us elsewhere: later again", async () => {
  const away = await startSmsGateway();
  await away.stop();
  const carrier = openSmsCarrier({ url: away.url, token: "t" }, 300);
  expect(await carrier.carry(sms)).toMatchObject({ is: "failed", forGood: false, server: true });
  gateway.answers.push(302);
  const moved = openSmsCarrier({ url: gateway.url, token: "t" }, 300);
  expect(await moved.carry(sms)).toMatchObject({ is: "failed", forGood: false });
});
