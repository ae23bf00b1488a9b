import {
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import type { AppLoadContext } from "./load-context.server.ts";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { textsFor } from "./i18n/i18n.ts";
import { Nonce } from "./nonce.ts";
import { faultOf } from "./platform/fault.ts";
import { withoutNuls } from "./without-nuls.server.ts";

const ABORT_MS = 5000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { locale, nonce }: AppLoadContext,
): Promise<Response> {
  const ready = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
  return new Promise((resolve, reject) => {
    let code = status;
    const { pipe, abort } = renderToPipeableStream(
      <Nonce.Provider value={nonce}>
        <I18nextProvider i18n={textsFor(locale)}>
          <RemixServer context={remix} url={request.url} nonce={nonce} abortDelay={ABORT_MS} />
        </I18nextProvider>
      </Nonce.Provider>,
      {
        nonce,
        [ready]() {
          const body = withoutNuls();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
          pipe(body);
        },
        onShellError: reject,
        onError() {
          code = 500;
        },
      },
    );
    setTimeout(abort, ABORT_MS + 1000).unref();
  });
}

export const handleError: HandleErrorFunction = (error, { context, request }) => {
  if (request.signal.aborted) return;
  context.app.log.error({ fault: faultOf(error) }, "request failed");
};
