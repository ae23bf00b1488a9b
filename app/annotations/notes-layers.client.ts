import { HocuspocusProvider, type HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import * as Y from "yjs";
import type { SharedAudience } from "./document-name.ts";

type Layer = { name: string; document: Y.Doc; provider: HocuspocusProvider };

export type NotesLayers = {
  /** Opens what the server names, under these names, and closes the rest. */
  open(wanted: readonly { audience: SharedAudience; name: string }[]): void;
  documents(): Y.Doc[];
  close(): void;
};

type Options = { socket: HocuspocusProviderWebsocket; deviceId: string; changed(): void };

/** The shared layers a reader has open. One made anew is shown once it has arrived. */
class OpenLayers implements NotesLayers {
  private readonly options: Options;
  private readonly shown = new Map<SharedAudience, Layer>();
  private readonly coming = new Map<SharedAudience, Layer>();

  constructor(options: Options) {
    this.options = options;
  }

  open(wanted: Parameters<NotesLayers["open"]>[0]): void {
    const names = new Map(wanted.map(({ audience, name }) => [audience, name]));
    this.closeAll((audience) => !names.has(audience));
    for (const [audience, name] of names) {
      const now = this.coming.get(audience) ?? this.shown.get(audience);
      if (now?.name !== name) this.begin(audience, name);
    }
  }

  documents(): Y.Doc[] {
    return [...this.shown.values()].map(({ document }) => document);
  }

  close(): void {
    this.closeAll(() => true);
  }

  private begin(audience: SharedAudience, name: string): void {
    const { socket, deviceId, changed } = this.options;
    this.coming.get(audience)?.provider.destroy();
    const document = new Y.Doc();
    const provider = new HocuspocusProvider({
      ...{ name, document, awareness: null, token: deviceId, websocketProvider: socket },
    });
    const layer = { name, document, provider };
    this.coming.set(audience, layer);
    document.on("update", changed);
    provider.on("synced", () => {
      if (this.coming.get(audience) !== layer) return;
      this.coming.delete(audience);
      this.shown.get(audience)?.provider.destroy();
      this.shown.set(audience, layer);
      changed();
    });
    provider.attach();
  }

  private closeAll(isUnwanted: (audience: SharedAudience) => boolean): void {
    for (const layers of [this.shown, this.coming]) {
      for (const [audience, { provider }] of layers) {
        if (!isUnwanted(audience)) continue;
        provider.destroy();
        layers.delete(audience);
      }
    }
  }
}

export function makeNotesLayers(options: Options): NotesLayers {
  return new OpenLayers(options);
}
