import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/* Keys and certificates as an authority hands them out, made with OpenSSL, not with our own code. */

export const PASSWORD = "correct horse";

const SIGNS = "keyUsage=critical,digitalSignature,nonRepudiation\nbasicConstraints=CA:FALSE\n";
const STAMPS = "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n";

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
  writeFileSync(at("signer.ext"), SIGNS);
  writeFileSync(at("stamp.ext"), STAMPS);
  const ec = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  openssl(
    ...["req", "-x509", ...ec, "-nodes", "-days", "30", "-subj", "/CN=Root/O=Authority"],
    ...["-keyout", at("root.key"), "-out", at("root.pem")],
    ...["-addext", "keyUsage=critical,keyCertSign,cRLSign"],
  );
  const issue = (name: string, subject: string, key: readonly string[]) => {
    const extensions = name === "stamp" ? "stamp.ext" : "signer.ext";
    openssl(
      ...["req", "-new", ...key, "-nodes", "-utf8", "-subj", subject],
      ...["-keyout", at(`${name}.key`), "-out", at(`${name}.csr`)],
    );
    openssl(
      ...["x509", "-req", "-in", at(`${name}.csr`), "-days", "20", "-extfile", at(extensions)],
      ...["-CA", at("root.pem"), "-CAkey", at("root.key"), "-CAcreateserial"],
      ...["-out", at(`${name}.pem`)],
    );
  };
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
