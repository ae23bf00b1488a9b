import { expect, test } from "vitest";
import { makeSlots } from "./slots.server.ts";

test("never more than the places at once, everybody in turn", async () => {
  const slots = makeSlots(2, 10);
  let running = 0;
  let most = 0;
  const done: number[] = [];
  await Promise.all(
    [0, 1, 2, 3, 4, 5].map((n) =>
      slots.run(async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        done.push(n);
      }),
    ),
  );
  expect(most).toBe(2);
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
});

test("beyond the queue it says busy, and a failure frees its place", async () => {
  const slots = makeSlots(1, 1);
  let finish = () => {};
  const first = slots.run(() => new Promise<void>((resolve) => (finish = resolve)));
  const second = slots.run(() => Promise.reject(new Error("broke")));
  await expect(slots.run(() => Promise.resolve())).rejects.toMatchObject({ code: "busy" });
  finish();
  await first;
  await expect(second).rejects.toThrow("broke");
  await expect(slots.run(() => Promise.resolve("free"))).resolves.toBe("free");
});
