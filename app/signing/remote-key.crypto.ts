/*
 * A signing key that never leaves its service (Cloud Signature Consortium API v2.0, chapter 11): only
 * the hash of what is signed goes there, and what comes back is checked here before it is used.
 */
import { verify, X509Certificate } from "node:crypto";
import { z } from "zod";
import { sha256Octets } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import { OID } from "./cms.crypto.ts";
import type { RemoteKey } from "./signing-file.ts";
import type { SigningKey } from "./signing-key.ts";
import type { SigningService } from "./signing-service.crypto.ts";

const RSA_WITH_SHA256 = "1.2.840.113549.1.1.11";
/** What a key may say it does, in the order in which it is asked for. */
const ALGORITHMS: readonly string[] = [RSA_WITH_SHA256, OID.rsa, OID.ecdsaWithSha256];
const NEEDED = [
  "credentials/list",
  "credentials/info",
  "credentials/authorize",
  "signatures/signHash",
];

const serviceForm = z.object({ methods: z.array(z.string()) });
const listForm = z.object({ credentialIDs: z.array(z.string()) });
const credentialForm = z.object({
  key: z.object({ status: z.string(), algo: z.array(z.string()) }),
  cert: z.object({
    status: z.string().default("valid"),
    certificates: z.array(z.base64()).min(1).max(10),
  }),
  auth: z.object({ mode: z.string() }),
});
type Credential = z.infer<typeof credentialForm>;
const activationForm = z.object({ SAD: z.string().min(1) });
const signaturesForm = z.object({ signatures: z.tuple([z.base64()]) });

/** Refuses where the service cannot sign for this entry: `signing-service-refused`, `-down`. */
export async function openRemoteKey(
  service: SigningService,
  entry: RemoteKey,
): Promise<SigningKey> {
  const { methods } = await service.ask("info", {}, serviceForm);
  const missing = NEEDED.find((method) => !methods.includes(method));
  if (missing) refuseTo(`no ${missing}`);
  const credentialID = await credentialOf(service, entry);
  const wanted = { credentialID, certificates: "chain", certInfo: false, authInfo: true };
  const credential = await service.ask("credentials/info", wanted, credentialForm);
  const signAlgo = algorithmOf(credential, entry);
  const certificates = credential.cert.certificates.map(
    (each) => new Uint8Array(Buffer.from(each, "base64")),
  );
  const own = readOwn(certificates[0]);
  const signer = { credentialID, signAlgo, pin: entry.pin };
  return { certificates, sign: (bytes) => signThere(service, signer, { bytes, own }) };
}

/** The one that is named; else the only one of the user. */
async function credentialOf(service: SigningService, entry: RemoteKey): Promise<string> {
  if (entry.credential !== undefined) return entry.credential;
  const asked = { userID: entry.user, onlyValid: true, maxResults: 2 };
  const { credentialIDs } = await service.ask("credentials/list", asked, listForm);
  const [only, other] = credentialIDs;
  if (only === undefined || other !== undefined)
    return refuseTo(`${credentialIDs.length} credentials`);
  return only;
}

/** How the key signs; refuses one that cannot, or that only its owner opens in a browser. */
function algorithmOf({ key, cert, auth }: Credential, { pin }: RemoteKey): string {
  if (key.status !== "enabled") refuseTo(`key ${key.status.slice(0, 20)}`);
  if (cert.status !== "valid") refuseTo(`certificate ${cert.status.slice(0, 20)}`);
  if (auth.mode !== "explicit" && auth.mode !== "implicit") refuseTo("oauth2code");
  if (auth.mode === "explicit" && pin === undefined) refuseTo("no PIN");
  return ALGORITHMS.find((each) => key.algo.includes(each)) ?? refuseTo("algorithm");
}

function readOwn(der: Uint8Array | undefined): X509Certificate {
  try {
    return new X509Certificate(der ?? new Uint8Array());
  } catch {
    return refuseTo("certificate unreadable");
  }
}

type Signer = { credentialID: string; signAlgo: string; pin: string | undefined };
type Work = { bytes: Uint8Array; own: X509Certificate };

/** One authorisation (SAD) for this one hash, then the signature. */
async function signThere(service: SigningService, signer: Signer, { bytes, own }: Work) {
  const { credentialID, signAlgo, pin } = signer;
  const hashes = [Buffer.from(sha256Octets(bytes)).toString("base64")];
  const shared = { credentialID, hashes, hashAlgorithmOID: OID.sha256 };
  const authData = pin === undefined ? {} : { authData: [{ id: "PIN", value: pin }] };
  const asked = { ...shared, numSignatures: 1, ...authData };
  const { SAD } = await service.ask("credentials/authorize", asked, activationForm);
  const ordered = { ...shared, SAD, signAlgo };
  const { signatures } = await service.ask("signatures/signHash", ordered, signaturesForm);
  const signature = new Uint8Array(Buffer.from(signatures[0], "base64"));
  if (!verify("sha256", bytes, own.publicKey, signature)) refuseTo("signature wrong");
  return signature;
}

const refuseTo = (said: string): never => refuse("signing-service-refused", { said });
