import { request } from "node:http";
import { signIn, type Answered, type Caller } from "./caller.ts";

/** What a person was told was done: under which key, and on which line the answer came. */
export type Told = { key: string; answer: string; port: number; sending: Sending };

type Sending = {
  path: string;
  cookie: string;
  headers: Record<string, string>;
  body: string;
  key: string;
};

/** Signs in somebody whose every act goes over a line of its own, so that its answer can be told in a trace. */
export async function heardCaller(url: string, login: string, told: Told[]): Promise<HeardCaller> {
  const caller = await signIn(url, login);
  const { cookie } = caller;
  const sendOne = async (sending: Sending) => {
    const { port, ...answered } = await send(url, sending);
    const { key } = sending;
    if ("answer" in answered.body) {
      told.push({ key, answer: JSON.stringify(answered.body.answer), port, sending });
    }
    return answered;
  };
  return {
    ...caller,
    post(path, fields, key = crypto.randomUUID()) {
      if (fields instanceof FormData) throw new Error("A file goes by upload");
      const pairs = Object.entries({ ...fields, key }).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      );
      const headers = { "Content-Type": "application/x-www-form-urlencoded" };
      const body = String(new URLSearchParams(pairs));
      return sendOne({ path, cookie, headers, body, key });
    },
    upload(path, { title, body }, key = crypto.randomUUID()) {
      const given = { key, fileName: "tai-lieu.pdf", title, note: "", readerIds: null };
      const headers = { "X-Upload": encodeURIComponent(JSON.stringify(given)) };
      return sendOne({ path, cookie, headers, body, key });
    },
  };
}

export type HeardCaller = Caller & {
  upload(path: string, paper: { title: string; body: string }, key?: string): Promise<Answered>;
};

/** `port`: on which port of ours the answer came. */
export function send(
  url: string,
  { path, cookie, headers, body }: Sending,
): Promise<Answered & { port: number }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, {
      ...{ method: "POST", agent: false },
      headers: { cookie, origin: url, ...headers },
    });
    let port = 0;
    asked.once("socket", (socket) =>
      socket.once("connect", () => (port = socket.localPort ?? port)),
    );
    asked.once("error", reject);
    asked.once("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("error", reject);
      response.once("end", () => {
        const text = Buffer.concat(parts).toString("utf8");
        resolve({ status: response.statusCode ?? 0, text, body: parsed(text), port });
      });
    });
    asked.end(body);
  });
}

function parsed(text: string): Answered["body"] {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
