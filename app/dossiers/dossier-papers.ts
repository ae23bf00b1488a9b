import { PAPER_KINDS, type PaperKind } from "../papers/paper-kind.ts";

/** By kind as a dossier lists them, within a kind as they came. */
export function inDossierOrder<P extends { kind: PaperKind }>(papers: readonly P[]): P[] {
  const rank = ({ kind }: P) => PAPER_KINDS.indexOf(kind);
  return [...papers].sort((a, b) => rank(a) - rank(b));
}
