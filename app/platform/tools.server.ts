import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The programs from outside that intake lives on; null: not there. */
export type Tools = {
  /** Its version; before 11 it cannot do what the gate needs and counts as missing. */
  qpdf: string | null;
  /** The version of poppler's pdftoppm, which draws the small pictures of pages. */
  poppler: string | null;
  /** The path of LibreOffice, which turns office files into PDF. */
  soffice: string | null;
  /** What cuts a program off from the network, as the beginning of its command line. */
  noNetwork: readonly string[] | null;
  /** The same, where it can hide folders besides. */
  apart: ((sight: Sight) => string[]) | null;
};

/** Folders by their full paths: `not` is empty for the program, save for `but` within it. */
export type Sight = { not: string; but: string };

const OLDEST_QPDF = 11;

const CUTS: readonly (readonly string[])[] = [
  ["unshare", "--net", "--"],
  ["unshare", "--map-current-user", "--net", "--"],
  ["unshare", "--map-root-user", "--net", "--"],
  ["bwrap", "--dev-bind", "/", "/", "--unshare-net", "--die-with-parent", "--"],
];

// In a view of the file system that ends with the program; `/mnt` holds the one folder meanwhile.
const HIDE =
  'mount --bind "$2" /mnt && mount -t tmpfs none "$1" && mkdir -p "$2" && mount --bind /mnt "$2" && cd "$2" && shift 2 && exec "$@"';

const VEILS: readonly ((sight: Sight) => string[])[] = [
  ({ not, but }) => ["unshare", "--net", "--mount", "--", "sh", "-c", HIDE, "sh", not, but],
  ({ not, but }) => [
    ...["unshare", "--map-root-user", "--net", "--mount", "--"],
    ...["sh", "-c", HIDE, "sh", not, but],
  ],
  ({ not, but }) => [
    ...["bwrap", "--dev-bind", "/", "/", "--tmpfs", not, "--bind", but, but],
    ...["--unshare-net", "--die-with-parent", "--"],
  ],
];

/** Looks for the tools; a fraction of a second, so it is asked once and kept. */
export function findTools(): Tools {
  const version = /version (\d+)[.\d]*/.exec(said("qpdf", ["--version"]) ?? "");
  const qpdf = version && Number(version[1]) >= OLDEST_QPDF ? version[0].slice(8) : null;
  const poppler = /version ([.\d]+)/.exec(said("pdftoppm", ["-v"]) ?? "")?.[1] ?? null;
  const noNetwork = CUTS.find(works) ?? null;
  const everywhere = { not: tmpdir(), but: tmpdir() };
  const apart = VEILS.find((veil) => works(veil(everywhere))) ?? null;
  return { qpdf, poppler, soffice: onPath("soffice"), noNetwork, apart };
}

function works([cut = "", ...rest]: readonly string[]): boolean {
  return said(cut, [...rest, "true"]) !== null;
}

/** What a program answers, null where it is missing or refuses. */
function said(command: string, args: readonly string[]): string | null {
  if (onPath(command) === null) return null;
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", timeout: 5000 });
  return status === 0 ? stdout + stderr : null;
}

function onPath(command: string): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const paths = folders.map((folder) => path.join(folder, command));
  return paths.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
