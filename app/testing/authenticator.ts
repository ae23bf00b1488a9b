import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/*
 * A device with one passkey, in software: it makes the key and signs what a browser would hand it
 * (WebAuthn, sections 6.1 and 6.5; COSE in CBOR written out by hand). What a test wants false, it
 * says in `lie`.
 */

export type Lie = {
  origin?: string;
  rpId?: string;
  type?: string;
  challenge?: string;
  isVerified?: boolean;
  counter?: number;
  signature?: Buffer;
};

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

export function makeAuthenticator(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  let counter = 0;
  const next = () => (counter += 1);
  const name = id.toString("base64url");
  const envelope = { id: name, rawId: name, type: "public-key", clientExtensionResults: {} };

  return {
    id: name,

    /** What the browser posts after `startRegistration`. */
    enrol(challenge: string, lie: Lie = {}): string {
      const key = coseKey(publicKey.export({ format: "jwk" }));
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      const said = authenticatorWord({ origin, counter: next(), attested }, lie);
      const word = clientWord({ type: "webauthn.create", challenge, origin }, lie);
      const response = {
        clientDataJSON: word.toString("base64url"),
        attestationObject: attestation(said).toString("base64url"),
        transports: ["internal"],
      };
      return JSON.stringify({ ...envelope, response });
    },

    /** What the browser posts after `startAuthentication`. */
    sign(challenge: string, lie: Lie = {}): string {
      const word = clientWord({ type: "webauthn.get", challenge, origin }, lie);
      const said = authenticatorWord({ origin, counter: next() }, lie);
      const signed = Buffer.concat([said, sha256(word)]);
      const response = {
        clientDataJSON: word.toString("base64url"),
        authenticatorData: said.toString("base64url"),
        signature: (lie.signature ?? sign("sha256", signed, privateKey)).toString("base64url"),
      };
      return JSON.stringify({ ...envelope, response });
    },
  };
}

const sha256 = (content: string | Buffer) => createHash("sha256").update(content).digest();

type ClientWord = { type: string; challenge: string; origin: string };

function clientWord(word: ClientWord, { type, challenge, origin }: Lie): Buffer {
  const lies = Object.entries({ type, challenge, origin }).filter(([, value]) => value);
  return Buffer.from(JSON.stringify({ ...word, crossOrigin: false, ...Object.fromEntries(lies) }));
}

type AuthenticatorWord = { origin: string; counter: number; attested?: Buffer };

function authenticatorWord(word: AuthenticatorWord, lie: Lie): Buffer {
  const { origin, counter, attested } = word;
  const head = Buffer.alloc(5);
  const verified = (lie.isVerified ?? true) ? VERIFIED : 0;
  head.writeUInt8(PRESENT | verified | (attested ? ATTESTED : 0), 0);
  head.writeUInt32BE(lie.counter ?? counter, 1);
  const party = sha256(lie.rpId ?? new URL(origin).hostname);
  return Buffer.concat([party, head, attested ?? Buffer.alloc(0)]);
}

/** {1: 2, 3: -7, -1: 1, -2: x, -3: y}: an ES256 key. */
function coseKey({ x = "", y = "" }: { x?: string; y?: string }): Buffer {
  const place = (name: number, value: string) =>
    Buffer.concat([Buffer.from([name, 0x58, 32]), Buffer.from(value, "base64url")]);
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
  return Buffer.concat([head, place(0x21, x), place(0x22, y)]);
}

/** {"fmt": "none", "attStmt": {}, "authData": …} */
function attestation(said: Buffer): Buffer {
  const word = (text: string) => Buffer.from([0x60 | text.length, ...Buffer.from(text)]);
  const octets = Buffer.concat([Buffer.from([0x58, said.length]), said]);
  const none = [word("fmt"), word("none"), word("attStmt"), Buffer.from([0xa0])];
  return Buffer.concat([Buffer.from([0xa3]), ...none, word("authData"), octets]);
}
