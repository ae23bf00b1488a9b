import { expect, test } from "vitest";
import { startMailServer } from "../../e2e/support/mail-server.ts";
import { openMailCarrier } from "./mail-carrier.server.ts";

test("of two who deliver, the one that is done first does not cut off the other", async () => {
  const server = await startMailServer();
  const carrier = openMailCarrier(server.url, "no-reply@ecabinet.example");
  const mail = (id: string) => ({ id, to: `${id}@x.example`, subjectLine: id, body: id });
  const carried = ["one", "two", "three"].map(async (id) => {
    const said = await carrier.carry({ ...mail(id), calendar: null });
    carrier.rest();
    return said;
  });
  expect(await Promise.all(carried)).toEqual(carried.map(() => ({ is: "sent" })));
  expect(server.mails).toHaveLength(3);
  await server.stop();
});
