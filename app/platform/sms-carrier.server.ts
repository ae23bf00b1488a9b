import type { Carried } from "./mail-carrier.server.ts";

export type OutgoingSms = { id: string; to: string; body: string };

export type SmsCarrier = { carry(sms: OutgoingSms): Promise<Carried> };

/** A gateway that has not answered by then is tried again later. */
const PATIENCE_MS = 10_000;

/**
 * Speaks to a gateway for text messages: POST of `{ id, to, text }` as JSON, with a bearer token; any
 * 2xx means it was taken. The same message sent twice after a crash carries the same Idempotency-Key.
 */
export function openSmsCarrier(
  { url, token }: { url: string; token: string },
  patienceMs = PATIENCE_MS,
): SmsCarrier {
  return {
    async carry({ id, to, body }) {
      try {
        const answer = await fetch(url, {
          method: "POST",
          redirect: "error",
          signal: AbortSignal.timeout(patienceMs),
          headers: {
            authorization: `Bearer ${token}`,
            "content-type": "application/json",
            "idempotency-key": id,
          },
          body: JSON.stringify({ id, to, text: body }),
        });
        await answer.body?.cancel();
        return outcomeOf(answer);
      } catch (error) {
        const fault = error instanceof Error ? error.name : "unknown";
        return { is: "failed", fault, forGood: false, server: true };
      }
    },
  };
}

/** This message is at fault, and will be for ever; every other refusal may pass. */
const OF_MESSAGE = [400, 413, 422];

function outcomeOf({ ok, status }: Response): Carried {
  if (ok) return { is: "sent" };
  const forGood = OF_MESSAGE.includes(status);
  return { is: "failed", fault: `HTTP ${status}`, forGood, server: !forGood };
}
