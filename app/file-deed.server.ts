import {
  unstable_parseMultipartFormData as parseMultipart,
  type ActionFunctionArgs,
  type UploadHandlerPart,
} from "@remix-run/node";
import type { z } from "zod";
import { answerDeed, readInput, readKey } from "./door.server.ts";
import type { Person } from "./people/person.ts";
import type { App } from "./platform/app.server.ts";
import type { Intent } from "./platform/commit.server.ts";
import type { Arrival } from "./platform/files.server.ts";
import { isRefusal, Refusal, refuse } from "./platform/refusal.ts";
import { bodyOf } from "./platform/request-body.server.ts";

/*
 * A deed whose form may carry one file, in the field `file`. The file is written to disk as it
 * comes; what becomes of it is the act's. A refusal is kept until the whole form has come in: a
 * browser that is still sending would see a broken line instead of our sentence.
 */

export type SentFile = { arrival: Arrival; name: string; mediaType: string };

type Visit = { app: App; person: Person; params: Record<string, string | undefined> };

type Terms = {
  megabytes: number;
  /** Refuses before a byte is written to disk. */
  mayBegin(visit: Visit): Promise<unknown>;
};

type FileDeed<Input> = Visit & { input: Input; intent: Intent; file: SentFile | null };

export function fileDeed<Schema extends z.ZodType, Answer>(
  schema: Schema,
  terms: Terms,
  run: (deed: FileDeed<z.output<Schema>>) => Promise<Answer>,
) {
  return ({ context, params, request }: ActionFunctionArgs): Promise<Response> =>
    answerDeed(async () => {
      const { app, person, hadSession } = context;
      const begin = async () => {
        if (!person) return refuse(hadSession ? "signed-out" : "not-signed-in");
        await terms.mayBegin({ app, person, params });
        return person;
      };
      const who = await begin().catch((error: unknown) => drainThen(request, error));
      const { form, file } = await readFormWithFile(app, request, terms.megabytes);
      try {
        const intent = { by: who.id, key: readKey(form.get("key")) };
        const input = readInput(schema, form);
        return await run({ app, person: who, params, input, intent, file });
      } finally {
        if (file) await app.files.discard(file.arrival);
      }
    });
}

async function drainThen(request: Request, error: unknown): Promise<never> {
  await bodyOf(request).drain();
  throw error;
}

type FormWithFile = { form: FormData; file: SentFile | null };

async function readFormWithFile(
  app: App,
  request: Request,
  megabytes: number,
): Promise<FormWithFile> {
  const came: { file: SentFile | null; fault: unknown } = { file: null, fault: null };
  const take = async (part: UploadHandlerPart): Promise<string | undefined> => {
    if (part.filename === undefined) return readText(part);
    if (part.name !== "file" || part.filename === "" || came.file) return drain(part.data);
    try {
      const arrival = await app.files.receive(part.data, megabytes * 1024 * 1024);
      came.file = { arrival, name: nameOf(part.filename), mediaType: "application/octet-stream" };
    } catch (error) {
      came.fault = error;
      return drain(part.data);
    }
  };
  const form = await parseMultipart(request, take).catch((error: unknown) => {
    app.log.warn({ err: error }, "a form with a file did not arrive whole");
    came.fault ??= isRefusal(error) ? error : new Refusal("upload-cut-off");
    return new FormData();
  });
  if (came.fault === null) return { form, file: came.file };
  if (came.file) await app.files.discard(came.file.arrival);
  throw faultOf(came.fault, megabytes);
}

function faultOf(fault: unknown, megabytes: number): unknown {
  if (!isRefusal(fault)) return fault;
  if (fault.code === "paper-too-large") return new Refusal("evidence-too-large", { megabytes });
  return fault;
}

const MAX_TEXT_BYTES = 100_000;

async function readText({ data }: UploadHandlerPart): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of data) {
    size += part.byteLength;
    if (size <= MAX_TEXT_BYTES) parts.push(part);
  }
  return size > MAX_TEXT_BYTES ? refuse("invalid-input") : Buffer.concat(parts).toString("utf8");
}

async function drain(parts: AsyncIterable<Uint8Array>): Promise<undefined> {
  for await (const part of parts) void part;
}

/** As it was called on the device, without anything a header or a list could not bear. */
function nameOf(filename: string): string {
  const plain = filename.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, " ");
  return plain.trim().slice(-200) || "file";
}
