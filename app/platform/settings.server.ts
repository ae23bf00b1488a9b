import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";
import { NotStarting } from "./not-starting.ts";

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default("data"),
  CHECKPOINT_FILE: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  MODE: z.enum(["demo", "live"]).default("demo"),
  TRUST_PROXY: z
    .string()
    .transform((list) => list.split(",").map((address) => address.trim()))
    .refine((list) => list.every((address) => isIP(address) > 0), "addresses, with commas between")
    .default([]),
  DUE_TIME: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default("17:30"),
  SPEAKING_MINUTES: z.coerce.number().int().min(1).max(60).default(5),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z.email().default("e-cabinet@ecabinet.example"),
  SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_TOKEN: z.string().min(1).optional(),
  SIGNING_FILE: z.string().min(1).optional(),
  // Goes into a header: nothing but visible signs.
  SIGNING_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{1,8000}$/)
    .optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(60).default(0),
  CLOCK: z.enum(["system", "ipc"]).default("system"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Settings = {
  port: number;
  host: string;
  /** Origins from which a write may come; the first is the one we name ourselves. */
  origins: readonly string[];
  dataDir: string;
  databaseUrl: string | undefined;
  /** Where the signed heads of the logs are written down outside the database. */
  checkpointFile: string;
  mode: "demo" | "live";
  /** Addresses of the proxies in front: from them alone the visitor's own address is believed. */
  trustedProxies: readonly string[];
  /** The hour of the day at which a deadline falls, in Asia/Ho_Chi_Minh. */
  dueTime: string;
  /** Minutes a speaker has when nothing else is said. */
  speakingMinutes: number;
  /** Where mails go; without one they stay in the outbox. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** The gateway that takes text messages, and the token it knows us by; without one none go out. */
  sms: { url: string; token: string } | undefined;
  /** Which keys sign, and which authorities are known; without one documents go out unsigned. */
  signingFile: string | undefined;
  /** The bearer token for the signing service; it stands in no log. */
  signingToken: string | undefined;
  /** The bearer token for the figures of the machine; without one only the machine itself gets them. */
  metricsToken: string | undefined;
  /** How long it goes on answering after it was told to stop, saying that it is not ready. */
  drainSeconds: number;
  clock: "system" | "ipc";
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

/** Reads the environment once, at start; an error names each setting that is wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.keys(schema.shape)
      .filter((name) => environment[name] !== undefined && environment[name] !== "")
      .map((name) => [name, environment[name]]),
  );
  const read = schema.safeParse(given);
  if (!read.success) throw new NotStarting(`Settings: ${z.prettifyError(read.error)}`);
  if (read.data.MODE === "live") requireLive(read.data);
  return {
    port: read.data.PORT,
    host: read.data.HOST,
    origins: read.data.ORIGIN
      ? [new URL(read.data.ORIGIN).origin]
      : loopbackOrigins(read.data.PORT),
    dataDir: path.resolve(read.data.DATA_DIR),
    databaseUrl: read.data.DATABASE_URL,
    checkpointFile: path.resolve(
      read.data.CHECKPOINT_FILE ?? path.join(read.data.DATA_DIR, "checkpoints.jsonl"),
    ),
    mode: read.data.MODE,
    trustedProxies: read.data.TRUST_PROXY,
    dueTime: read.data.DUE_TIME,
    speakingMinutes: read.data.SPEAKING_MINUTES,
    smtpUrl: read.data.SMTP_URL,
    mailFrom: read.data.MAIL_FROM,
    sms: smsOf(read.data),
    signingFile: read.data.SIGNING_FILE && path.resolve(read.data.SIGNING_FILE),
    signingToken: read.data.SIGNING_TOKEN,
    metricsToken: read.data.METRICS_TOKEN,
    drainSeconds: read.data.DRAIN_SECONDS,
    clock: read.data.CLOCK,
    logLevel: read.data.LOG_LEVEL,
  };
}

/** What a sign-in and a decision depend on is not left to chance where they count. */
function requireLive({ ORIGIN: origin, CLOCK: clock }: z.output<typeof schema>): void {
  if (origin === undefined) {
    throw new NotStarting("Settings: MODE=live needs ORIGIN, the https:// address people type");
  }
  if (!isSafeOrigin(new URL(origin))) {
    throw new NotStarting("Settings: with MODE=live ORIGIN begins with https://");
  }
  if (clock !== "system") throw new NotStarting("Settings: CLOCK is not for MODE=live");
}

/** Without TLS no further than this machine, as browsers have it. */
function isSafeOrigin({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || hostname === "localhost" || hostname === "127.0.0.1";
}

function smsOf({ SMS_URL: url, SMS_TOKEN: token }: z.output<typeof schema>): Settings["sms"] {
  if ((url === undefined) !== (token === undefined)) {
    throw new NotStarting("Settings: SMS_URL and SMS_TOKEN are set together");
  }
  return url !== undefined && token !== undefined ? { url, token } : undefined;
}

export function loopbackOrigins(port: number): string[] {
  return [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
}
