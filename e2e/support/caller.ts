import { DEMO_PASSWORD } from "../../db/fixtures/government.ts";
import { rememberSecret } from "./secrets.ts";

/** What a form posts; several values under one name are a list. */
type Fields = Record<string, string | readonly string[]>;

/** A person who uses the HTTP routes directly, as a browser would: cookie, origin, a key per intent. */
export type Caller = {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, fields: Fields | FormData, key?: string): Promise<Answered>;
  cookie: string;
  cookieFor(url: string): { name: string; value: string; url: string };
};

export type Answered = {
  status: number;
  text: string;
  body: { answer?: unknown; refusal?: { code: string } };
};

export async function signIn(url: string, login: string): Promise<Caller> {
  const response = await fetch(`${url}/accounts/sign-in`, {
    method: "POST",
    headers: { origin: url },
    body: new URLSearchParams({ login, password: DEMO_PASSWORD }),
  });
  const cookie = response.headers.getSetCookie().map((line) => line.split(";")[0] ?? "")[0];
  if (!response.ok || !cookie)
    throw new Error(`${login} could not sign in: ${await response.text()}`);
  return callerWith(url, cookie);
}

export function callerWith(url: string, cookie: string): Caller {
  const [name = "", value = ""] = cookie.split("=");
  rememberSecret(value);
  return {
    cookie,
    cookieFor: (address) => ({ name, value, url: address }),
    get: (path, headers = {}) =>
      fetch(url + path, { headers: { cookie, ...headers }, redirect: "manual" }),
    async post(path, fields, key = crypto.randomUUID()) {
      const response = await fetch(url + path, {
        method: "POST",
        headers: { cookie, origin: url },
        body: fields instanceof FormData ? withKey(fields, key) : posted({ ...fields, key }),
      });
      const text = await response.text();
      return { status: response.status, text, body: JSON.parse(text) };
    },
  };
}

/** A form that carries a file. */
function withKey(form: FormData, key: string): FormData {
  form.set("key", key);
  return form;
}

function posted(fields: Fields): URLSearchParams {
  const values = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(values);
}
