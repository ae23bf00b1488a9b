import { readFile } from "node:fs/promises";
import path from "node:path";
import type * as pkijs from "pkijs";
import { askForStamp } from "./ask-for-stamp.crypto.ts";
import { namesOf } from "./check-cms.crypto.ts";
import { bufferOf, type Stamp } from "./cms.crypto.ts";
import { openPkcs12 } from "./pkcs12.crypto.ts";
import { openRemoteKey } from "./remote-key.crypto.ts";
import { signingFileSchema, type KeyEntry, type SigningFile } from "./signing-file.ts";
import type { SigningKey } from "./signing-key.ts";
import { signingServiceAt, type SigningService } from "./signing-service.crypto.ts";
import { readCertificate, readPem } from "./trust.crypto.ts";

export type Signer = { key: SigningKey; name: string; picture: Uint8Array | null };

export type KeyRing = {
  person(login: string): Promise<Signer>;
  agency(): Promise<Signer>;
  roots(): Promise<pkijs.Certificate[]>;
  /** Null: no authority is named. */
  stamp: Stamp | null;
};

/** Opens what the signing file names, each key only when it is asked for; the token is the service's. */
export async function openKeyRing(signingFile: string, token?: string): Promise<KeyRing> {
  const folder = path.dirname(signingFile);
  const content = (name: string) => readFile(path.resolve(folder, name));
  const file = signingFileSchema.parse(JSON.parse(await readFile(signingFile, "utf8")));
  const open = async (entry: KeyEntry): Promise<Signer> => {
    const { picture } = entry;
    const key =
      "pkcs12" in entry
        ? await openPkcs12(await content(entry.pkcs12), entry.password)
        : await openRemoteKey(serviceOf(file, token), entry);
    const [own] = key.certificates;
    const { name } = own ? namesOf(readCertificate(bufferOf(own))) : { name: "" };
    return { key, name, picture: picture ? new Uint8Array(await content(picture)) : null };
  };
  return {
    person: (login) => {
      const entry = file.persons[login];
      if (!entry) throw new Error(`No signing key for ${login}`);
      return open(entry);
    },
    agency: () => open(file.agency),
    roots: async () => readPem(await readFile(path.resolve(folder, file.roots), "utf8")),
    stamp: file.timestamp === undefined ? null : askForStamp(file.timestamp),
  };
}

function serviceOf({ service }: SigningFile, token: string | undefined): SigningService {
  if (service === undefined) throw new Error("The signing file names no signing service");
  if (token === undefined) throw new Error("SIGNING_TOKEN is not set");
  return signingServiceAt(service, token);
}
