import { useNavigate } from "@remix-run/react";
import { useRef, useState } from "react";
import type { RefusalLike } from "../platform/refusal.ts";
import { useReread } from "./use-reread.ts";
import { makeIntentKey } from "./intent-key.ts";

/** What became of the last try. `unsent`: no answer came; nothing is known to be recorded. */
export type DeedState<Answer> =
  | { is: "idle" }
  | { is: "pending" }
  | { is: "done"; answer: Answer }
  | { is: "refused"; refusal: RefusalLike }
  | { is: "unsent" };

export type Deed<Answer> = {
  state: DeedState<Answer>;
  submit(fields: FormData | Record<string, string>): Promise<DeedState<Answer>>;
  reset(): void;
};

type Options<Answer> = {
  onDone?: (answer: Answer) => void;
  /** Where to go after success. */
  to?: (answer: Answer) => string;
};

const PAUSES = [400, 1200];

/**
 * Sends a deed to its door. The key is made once per intent: the same content sent again keeps its
 * key, so a double tap or a lost answer is one deed; other content is another intent.
 */
export function useDeed<Answer>(path: string, options: Options<Answer> = {}): Deed<Answer> {
  const [state, setState] = useState<DeedState<Answer>>({ is: "idle" });
  const intent = useRef<{ body: string; key: string } | null>(null);
  const flight = useRef<Promise<DeedState<Answer>> | null>(null);
  const reread = useReread();
  const navigate = useNavigate();

  async function submit(fields: FormData | Record<string, string>): Promise<DeedState<Answer>> {
    if (flight.current) return flight.current;
    const form = fields instanceof FormData ? fields : formOf(fields);
    intent.current = intentFor(intent.current, form);
    form.set("key", intent.current.key);
    setState({ is: "pending" });
    flight.current = send<Answer>(path, form);
    const next = await flight.current;
    flight.current = null;
    setState(next);
    if (next.is === "done") {
      intent.current = null;
      options.onDone?.(next.answer);
      if (options.to) navigate(options.to(next.answer));
      else reread();
    } else if (next.is === "refused") reread();
    return next;
  }

  return { state, submit, reset: () => setState({ is: "idle" }) };
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

function intentFor(last: { body: string; key: string } | null, form: FormData) {
  form.delete("key");
  const body = JSON.stringify([...form].map(([name, value]) => [name, describe(value)]));
  return last?.body === body ? last : { body, key: makeIntentKey() };
}

const describe = (value: FormDataEntryValue): string =>
  typeof value === "string" ? value : `${value.name}:${value.size}:${value.lastModified}`;

async function send<Answer>(path: string, form: FormData): Promise<DeedState<Answer>> {
  for (const pause of [...PAUSES, null]) {
    try {
      const response = await fetch(path, { method: "POST", body: form });
      const read: { answer: Answer } | { refusal: RefusalLike } = await response.json();
      return "answer" in read
        ? { is: "done", answer: read.answer }
        : { is: "refused", refusal: read.refusal };
    } catch {
      if (pause === null) return { is: "unsent" };
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return { is: "unsent" };
}
