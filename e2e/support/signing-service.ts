import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import path from "node:path";

/*
 * A signing service over HTTP (Cloud Signature Consortium API v2.0): the keys lie in a folder as PEM,
 * OpenSSL signs with them, and each authorisation is good for the one hash it was given for.
 */

export type Credential = {
  /** "person": `person.key` and `person.pem`. */
  name: string;
  user: string;
  algorithms: readonly string[];
  /** None: authorised by a way of its own. */
  pin: string | null;
};

export type SigningService = {
  /** "http://127.0.0.1:1234/csc/v2" */
  address: string;
  /** The methods it was asked for, in order. */
  asked: string[];
  /** What it does to an answer before it is sent: another status, another body. */
  spoil: (method: string, answer: Answer) => Answer | "silent";
  stop(): Promise<void>;
};

export type Answer = { status: number; body: unknown };

type Options = { folder: string; token: string; credentials: readonly Credential[] };

export async function startSigningService(options: Options): Promise<SigningService> {
  const service = { asked: [] as string[], spoil: (_: string, answer: Answer) => answer };
  const vault = openVault(options);
  const server = createServer(async (request, response) => {
    const method = (request.url ?? "").replace("/csc/v2/", "");
    service.asked.push(method);
    const isKnown = request.headers.authorization === `Bearer ${options.token}`;
    const refused = { status: 401, body: { error: "invalid_token" } };
    const plain = isKnown ? vault(method, await readJson(request)) : refused;
    const answer: Answer | "silent" = made.spoil(method, plain);
    if (answer === "silent") return;
    const body = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
    response.writeHead(answer.status, { "Content-Type": "application/json" }).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  const port = typeof at === "object" && at ? at.port : 0;
  const made: SigningService = {
    ...service,
    address: `http://127.0.0.1:${port}/csc/v2`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return made;
}

type Asked = Record<string, unknown>;

function openVault({ folder, credentials }: Options) {
  const methods = methodsOf(folder);
  const known = [...Object.keys(methods), "credentials/list", "info"];
  return (method: string, asked: Asked): Answer => {
    if (method === "info") return { status: 200, body: { specs: "2.0.0.2", methods: known } };
    if (method === "credentials/list") {
      const own = credentials.filter(({ user }) => user === asked["userID"]);
      return { status: 200, body: { credentialIDs: own.map(({ name }) => name) } };
    }
    const own = credentials.find(({ name }) => name === asked["credentialID"]);
    const body = (own && methods[method]?.(asked, own)) ?? { error: "invalid_request" };
    return { status: "error" in body ? 400 : 200, body };
  };
}

type Method = (asked: Asked, own: Credential) => Asked;

function methodsOf(folder: string): Record<string, Method> {
  const authorised = new Map<string, string>();
  return {
    "credentials/info": (_, { name, algorithms, pin }) => ({
      key: { status: "enabled", algo: algorithms, len: 2048 },
      cert: { status: "valid", certificates: [name, "root"].map((each) => derOf(folder, each)) },
      auth: {
        mode: pin === null ? "implicit" : "explicit",
        objects: pin === null ? [] : [{ type: "Password", id: "PIN", format: "N" }],
      },
      SCAL: "2",
      multisign: 1,
    }),
    "credentials/authorize": ({ hashes, authData }, { pin }) => {
      const wanted = JSON.stringify([{ id: "PIN", value: pin }]);
      if (pin !== null && JSON.stringify(authData) !== wanted) return { error: "invalid_pin" };
      const sad = randomBytes(16).toString("base64");
      authorised.set(sad, JSON.stringify(hashes));
      return { SAD: sad, expiresIn: 60 };
    },
    "signatures/signHash": ({ SAD, hashes, signAlgo }, { name, algorithms }) => {
      const [hash = ""] = Array.isArray(hashes) ? hashes.map(String) : [];
      const isFor = authorised.get(String(SAD)) === JSON.stringify([hash]);
      authorised.delete(String(SAD));
      if (!isFor || !algorithms.includes(String(signAlgo))) return { error: "invalid_request" };
      return { signatures: [signed(folder, name, hash).toString("base64")] };
    },
  };
}

/** A certificate as base64 of DER. */
function derOf(folder: string, name: string): string {
  const pem = readFileSync(path.join(folder, `${name}.pem`), "utf8");
  return pem.replace(/-----[^-]+-----/g, "").replace(/\s/g, "");
}

function signed(folder: string, name: string, hash: string): Buffer {
  writeFileSync(path.join(folder, "hash"), Buffer.from(hash, "base64"));
  const order = ["pkeyutl", "-sign", "-inkey", `${name}.key`, "-in", "hash"];
  return execFileSync("openssl", [...order, "-pkeyopt", "digest:sha256"], { cwd: folder });
}

async function readJson(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}
