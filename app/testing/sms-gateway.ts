import { createServer, type IncomingMessage } from "node:http";

export type SmsGateway = {
  url: string;
  /** As they arrived. */
  messages: { key: string; authorization: string; body: unknown }[];
  /** What it answers next, one after the other; then 200. "silence": nothing, for good. */
  answers: (number | "silence")[];
  stop(): Promise<void>;
};

/** A real gateway for text messages on this machine. */
export async function startSmsGateway(): Promise<SmsGateway> {
  const messages: SmsGateway["messages"] = [];
  const answers: SmsGateway["answers"] = [];
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const { authorization = "", "idempotency-key": key } = request.headers;
      messages.push({ key: String(key), authorization, body });
      const answer = answers.shift() ?? 200;
      if (answer !== "silence") response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  if (typeof at !== "object" || at === null) throw new Error("The gateway has no address");
  return {
    url: `http://127.0.0.1:${at.port}/send`,
    messages,
    answers,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}
