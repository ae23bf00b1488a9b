import { HocuspocusProviderWebsocket } from "@hocuspocus/provider";

/*
 * The socket over which documents are written together: one for what lies before the reader, dialled
 * again by itself until the server says that it is over.
 */

export type LineState = "connecting" | "open" | "offline" | "refused";

/** `final`: closed with one of these codes, the browser does not come back by itself. */
export function dialCollab(
  final: readonly number[],
  become: (state: LineState) => void,
): HocuspocusProviderWebsocket {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const socket: HocuspocusProviderWebsocket = new HocuspocusProviderWebsocket({
    url: `${scheme}://${location.host}/collab`,
    ...{ delay: 300, minDelay: 200, maxDelay: 4000, factor: 1.6 },
    // What was queued while the line was down is in the document too, and goes with it: sent twice,
    // its second acknowledgement would pass for that of the whole.
    onOpen: () => void Reflect.set(socket, "messageQueue", []),
    onClose: ({ event }) => become(final.includes(event.code) ? "refused" : "offline"),
  });
  return socket;
}

/** A browser that knows it has no network does not wait for the socket to notice. */
export function followNetwork(
  socket: HocuspocusProviderWebsocket,
  become: (state: LineState) => void,
): () => void {
  const offline = () => {
    socket.disconnect();
    become("offline");
  };
  const online = () => void socket.connect();
  addEventListener("offline", offline);
  addEventListener("online", online);
  return () => {
    removeEventListener("offline", offline);
    removeEventListener("online", online);
  };
}
