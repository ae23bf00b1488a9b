import { openPdf, readPageText } from "../platform/pdf-text.server.ts";

/** Every word of a PDF, as a reader would copy it. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await openPdf(Uint8Array.from(bytes));
  const pages: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1)
    pages.push((await readPageText(await document.getPage(at))).text);
  return pages.join("\n").normalize("NFC").replaceAll(/\s+/g, " ");
}
