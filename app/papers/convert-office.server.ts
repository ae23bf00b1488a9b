import { copyFile, mkdir, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Jail } from "../platform/jail.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { OfficeKind } from "./office-file.ts";
import { officeProfile } from "./office-profile.ts";

/** LibreOffice alone takes 220 MB and a second and a half; 250 pages of text took 40 s on a busy machine. */
const LIMITS = { timeMs: 120_000, memoryMb: 1024, dataMb: 3072, outputMb: 400 };

/** The names of its filters: how it reads, how it writes. Named, so that it does not guess. */
const FILTERS: Record<OfficeKind, readonly [string, string]> = {
  docx: ["MS Word 2007 XML", "writer_pdf_Export"],
  xlsx: ["Calc MS Excel 2007 XML", "calc_pdf_Export"],
  pptx: ["Impress MS PowerPoint 2007 XML", "impress_pdf_Export"],
  odt: ["writer8", "writer_pdf_Export"],
  ods: ["calc8", "calc_pdf_Export"],
  odp: ["impress8", "impress_pdf_Export"],
};

const SWITCHES = ["--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard"];

export type OfficeTask = {
  path: string;
  kind: OfficeKind;
  /** An empty folder, for what is needed on the way and the PDF. */
  into: string;
  /** The folder of our own papers: nothing in the file may reach for them. */
  hidden: string;
  jail: Jail;
};

/**
 * An office file as PDF, in a folder of its own, by a LibreOffice that has never run before: without
 * programs, without links, and where the system permits it without network and out of sight of our
 * papers. The PDF has yet to pass the gate. Takes its turn in `slots.papers` through the caller.
 */
export async function convertOffice({ jail, kind, ...task }: OfficeTask): Promise<string> {
  const soffice = jail.tools().soffice ?? refuse("office-tool-missing");
  const folder = path.resolve(task.into);
  const profile = path.join(folder, "profile");
  await mkdir(path.join(profile, "user"), { recursive: true });
  await writeFile(path.join(profile, "user", "registrymodifications.xcu"), officeProfile());
  const source = path.join(folder, `paper.${kind}`);
  await copyFile(task.path, source);
  const [reads, writes] = FILTERS[kind];
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const how = [`--infilter=${reads}`, "--convert-to", `pdf:${writes}`, "--outdir", folder, source];
  const { limit } = await jail.run({
    command: "nice",
    args: ["-n", "10", soffice, own, ...SWITCHES, ...how],
    limits: LIMITS,
    cwd: folder,
    env: { HOME: folder, TMPDIR: folder },
    sees: { not: path.resolve(task.hidden), but: folder },
  });
  if (limit !== null) refuse("paper-too-costly");
  const made = path.join(folder, "paper.pdf");
  // It ends without a fault when it could not read the file.
  return (await isThere(made)) ? made : refuse("paper-broken");
}

async function isThere(file: string): Promise<boolean> {
  try {
    return (await stat(file)).size > 0;
  } catch {
    return false;
  }
}
