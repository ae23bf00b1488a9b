import { createTransport } from "nodemailer";

export type OutgoingMail = {
  id: string;
  to: string;
  subjectLine: string;
  body: string;
  calendar: { method: "REQUEST" | "CANCEL"; text: string } | null;
};

/**
 * What became of it. `forGood`: this mail will never be taken. `server`: nobody takes anything now,
 * so there is no use in trying the next one.
 */
export type Carried =
  { is: "sent" } | { is: "failed"; fault: string; forGood: boolean; server: boolean };

export type MailCarrier = {
  carry(mail: OutgoingMail): Promise<Carried>;
  /** Lets go of the line to the server until there is mail again, unless another is on it. */
  rest(): void;
};

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Speaks SMTP to the server named in the settings. */
export function openMailCarrier(smtpUrl: string, from: string): MailCarrier {
  const dial = () => createTransport({ url: smtpUrl, pool: true, maxConnections: 1, ...PATIENCE });
  let line: ReturnType<typeof dial> | null = null;
  let onIt = 0;
  const host = from.slice(from.indexOf("@") + 1);
  return {
    async carry({ id, to, subjectLine, body, calendar }) {
      onIt += 1;
      try {
        line ??= dial();
        await line.sendMail({
          from: { name: "e-Cabinet", address: from },
          to,
          // The same mail sent twice after a crash is known as one.
          messageId: `<${id}@${host}>`,
          subject: subjectLine,
          text: body,
          headers: { "Auto-Submitted": "auto-generated" },
          ...(calendar && {
            icalEvent: {
              method: calendar.method,
              content: calendar.text,
              filename: "phien-hop.ics",
            },
          }),
        });
        return { is: "sent" };
      } catch (error) {
        return faultOf(error);
      } finally {
        onIt -= 1;
      }
    },
    rest() {
      if (onIt > 0) return;
      line?.close();
      line = null;
    },
  };
}

/** A refusal of this mail (5xx after the sender was let in) is final; everything else may pass. */
function faultOf(error: unknown): Carried {
  const { code, responseCode } = partsOf(error);
  const forGood = code === "EENVELOPE" && responseCode >= 500;
  const fault = responseCode > 0 ? `${code} ${responseCode}` : code;
  return { is: "failed", fault, forGood, server: responseCode === 0 };
}

function partsOf(error: unknown): { code: string; responseCode: number } {
  if (typeof error !== "object" || error === null) return { code: "unknown", responseCode: 0 };
  const code = "code" in error && typeof error.code === "string" ? error.code : "unknown";
  const answered = "responseCode" in error && typeof error.responseCode === "number";
  return { code, responseCode: answered ? Number(error.responseCode) : 0 };
}
