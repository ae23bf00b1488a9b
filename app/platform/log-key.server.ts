import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/** The key under which this server signs the heads of its logs: Ed25519. */
export type LogKey = {
  /** 32 octets. */
  publicKey: Uint8Array;
  sign(message: Uint8Array): Uint8Array;
};

/** The key of this data directory, made when it is first asked for; only its owner can read the file. */
export function openLogKey(dataDir: string): LogKey {
  const file = path.join(dataDir, "log-key.pem");
  if (!existsSync(file)) makeKey(file);
  const privateKey = createPrivateKey(readFileSync(file));
  return {
    publicKey: publicOctets(privateKey),
    sign: (message) => sign(null, message, privateKey),
  };
}

function makeKey(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const { privateKey } = generateKeyPairSync("ed25519");
  const handle = openSync(file, "wx", 0o600);
  writeSync(handle, String(privateKey.export({ format: "pem", type: "pkcs8" })));
  fsyncSync(handle);
  closeSync(handle);
}

function publicOctets(privateKey: KeyObject): Uint8Array {
  const { x = "" } = createPublicKey(privateKey).export({ format: "jwk" });
  return Uint8Array.from(Buffer.from(x, "base64url"));
}

type Signed = { publicKey: Uint8Array; message: Uint8Array; signature: Uint8Array };

export function verifyEd25519(signed: Signed): boolean {
  return makeVerifyEd25519()(signed);
}

/** For many signatures of few keys: to read a key takes as long as to verify with it. */
export function makeVerifyEd25519(): (signed: Signed) => boolean {
  const known = new Map<string, KeyObject>();
  return ({ publicKey, message, signature }) => {
    const x = Buffer.from(publicKey).toString("base64url");
    const key =
      known.get(x) ?? createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
    known.set(x, key);
    return verify(null, message, key, signature);
  };
}
