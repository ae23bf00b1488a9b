import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/* Keys and certificates as an authority hands them out, made with OpenSSL, not with our own code. */

export const PASSWORD = "correct horse";

const SIGNS = "keyUsage=critical,digitalSignature,nonRepudiation\nbasicConstraints=CA:FALSE\n";
const STAMPS = "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n";
const CERTIFIES = "keyUsage=critical,keyCertSign,cRLSign\nbasicConstraints=critical,CA:TRUE\n";

/** In force whatever day it is on this machine: the clock of a test is steered. */
const IN_FORCE = ["-startdate", "20260101000000Z", "-enddate", "20460101000000Z"];
const AUTHORITY = `[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
organizationName = optional
`;

export type SigningKeys = {
  folder: string;
  /** The authority's own certificate, PEM. */
  root: string;
  /** The person's RSA key and the agency's ECDSA key as PKCS#12, with what leads up to the root. */
  person: Buffer;
  agency: Buffer;
  at(name: string): string;
  openssl(...given: string[]): Buffer;
  end(): void;
};

export function makeSigningKeys(): SigningKeys {
  const folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-keys-"));
  const at = (name: string) => path.join(folder, name);
  const openssl = (...given: string[]) =>
    execFileSync("openssl", given, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  for (const [name, text] of Object.entries({
    ...{ "signer.ext": SIGNS, "stamp.ext": STAMPS, "root.ext": CERTIFIES },
    ...{ "ca.cnf": AUTHORITY, "index.txt": "" },
  })) {
    writeFileSync(at(name), text);
  }
  const ec = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  const issue = (name: string, subject: string, key: readonly string[]) => {
    const extensions = name === "root" || name === "stamp" ? `${name}.ext` : "signer.ext";
    openssl(
      ...["req", "-new", ...key, "-nodes", "-utf8", "-subj", subject],
      ...["-keyout", at(`${name}.key`), "-out", at(`${name}.csr`)],
    );
    openssl(
      ...["ca", "-batch", "-notext", "-utf8", "-preserveDN", "-config", at("ca.cnf"), ...IN_FORCE],
      ...(name === "root" ? ["-selfsign"] : ["-cert", at("root.pem")]),
      ...["-keyfile", at("root.key"), "-extfile", at(extensions)],
      ...["-in", at(`${name}.csr`), "-out", at(`${name}.pem`)],
    );
  };
  issue("root", "/CN=Root/O=Authority", ec);
  issue("person", "/CN=Thủ tướng Chính phủ/O=Chính phủ", ["-newkey", "rsa:2048"]);
  issue("agency", "/CN=Chính phủ/O=Chính phủ", ec);
  issue("stamp", "/CN=Timestamps", ec);
  const pack = (name: string) => {
    openssl(
      ...["pkcs12", "-export", "-inkey", at(`${name}.key`), "-in", at(`${name}.pem`)],
      ...["-certfile", at("root.pem"), "-out", at(`${name}.p12`), "-passout", `pass:${PASSWORD}`],
    );
    return readFileSync(at(`${name}.p12`));
  };
  const root = readFileSync(at("root.pem"), "utf8");
  const made = { folder, root, person: pack("person"), agency: pack("agency"), at, openssl };
  return { ...made, end: () => rmSync(folder, { recursive: true }) };
}

/** The file in which an office names its keys: the Prime Minister's own and the Government's. */
export function writeSigningFile({ at }: SigningKeys): string {
  const key = (name: string) => ({ pkcs12: `${name}.p12`, password: PASSWORD });
  const file = {
    roots: "root.pem",
    persons: { "prime-minister": key("person") },
    agency: key("agency"),
  };
  writeFileSync(at("signing.json"), JSON.stringify(file));
  return at("signing.json");
}
