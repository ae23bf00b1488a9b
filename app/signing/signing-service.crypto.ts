/*
 * A signing service as the Cloud Signature Consortium describes it (API v2.0): JSON over HTTPS, every
 * method a POST below one base address, under a bearer token. What goes wrong is told in two words:
 * the service is down, or it refuses; its answers, the token and the PIN go into no error.
 */
import { z } from "zod";
import { refuse } from "../platform/refusal.ts";
import { boundedAnswer } from "./bounded-answer.crypto.ts";

/** Who asks to be signed for may first have to agree on a telephone. */
const PATIENCE_MS = 25_000;
/** Certificates with what leads up to a root take some 20 KB. */
const MAX_ANSWER = 256 * 1024;

export type SigningService = {
  /** The answer of a method ("credentials/info"), in the given form. */
  ask<T>(method: string, input: Record<string, unknown>, form: z.ZodType<T>): Promise<T>;
};

const faultForm = z.object({ error: z.string().regex(/^[A-Za-z0-9_.-]{1,60}$/) });

/** Refuses `signing-service-down` and `signing-service-refused`, with the service's own code. */
export function signingServiceAt(
  address: string,
  token: string,
  patienceMs = PATIENCE_MS,
): SigningService {
  return {
    async ask(method, input, form) {
      const { isOk, status, body } = await send(`${address.replace(/\/+$/, "")}/${method}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
        body: JSON.stringify(input),
        redirect: "error",
        signal: AbortSignal.timeout(patienceMs),
      });
      if (!isOk) {
        const { data } = faultForm.safeParse(readJson(body));
        return refuse("signing-service-refused", { said: data?.error ?? `HTTP ${status}` });
      }
      const read = form.safeParse(readJson(body));
      return read.success
        ? read.data
        : refuse("signing-service-refused", { said: `${method}: unreadable` });
    },
  };
}

type Answered = { isOk: boolean; status: number; body: Uint8Array };

/** A service that is away, slow, endless or in trouble of its own is down: later it may be up again. */
async function send(address: string, request: RequestInit): Promise<Answered> {
  const answered = await fetch(address, request)
    .then(async (response) => ({
      isOk: response.ok,
      status: response.status,
      body: await boundedAnswer(response, { octets: MAX_ANSWER, who: "signing service" }),
    }))
    .catch(() => refuse("signing-service-down"));
  const isBusy = answered.status === 429 || answered.status >= 500;
  return isBusy ? refuse("signing-service-down") : answered;
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
