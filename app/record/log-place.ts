import { paragraphs, type PaperPiece } from "../resolutions/paper-piece.ts";

/** Where an act stands in the log of its body, and the first signed head over it. */
export type LogPlace = {
  index: number;
  leafHash: string;
  head: { size: number; root: string; at: string } | null;
};

/** The same on a sheet of paper, so that whoever holds it can lay it beside the log. */
export function logPlacePieces(place: LogPlace | null): PaperPiece[] {
  const heading: PaperPiece = { is: "subheading", text: "Nhật ký quyết định" };
  if (!place) return [heading, ...paragraphs(["Chưa có mục trong nhật ký quyết định."])];
  const { index, leafHash, head } = place;
  const signed = head
    ? [
        `Đầu nhật ký đã ký gần nhất bao trùm mục này: ${head.size} mục, ký lúc ${head.at}.`,
        "Mã gốc (Merkle):",
        head.root,
      ]
    : ["Chưa có đầu nhật ký đã ký bao trùm mục này."];
  // A hash is one long word: on a line of its own it tears no other apart.
  return [heading, ...paragraphs([`Mục số ${index}.`, "Mã băm của mục:", leafHash, ...signed])];
}
