import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type MailServer = {
  url: string;
  /** As they arrived, each as it was on the wire and read. */
  mails: { raw: string; read: Email }[];
  /** Recipients it refuses for good. */
  refuses: Set<string>;
  stop(): Promise<void>;
};

/** A real SMTP server on this machine; on a given port it can come back after having been away. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const mails: MailServer["mails"] = [];
  const refuses = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const refusal = Object.assign(new Error("No such mailbox"), { responseCode: 550 });
      done(refuses.has(address) ? refusal : undefined);
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts);
        void PostalMime.parse(raw).then((read) => {
          mails.push({ raw: raw.toString("utf8"), read });
          done();
        });
      });
    },
  });
  // A client that is killed while it speaks is the client's matter.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const at = server.server.address();
  const listening = typeof at === "object" && at !== null ? at.port : port;
  return {
    url: `smtp://127.0.0.1:${listening}`,
    mails,
    refuses,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
