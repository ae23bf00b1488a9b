import type { ActionFunctionArgs } from "@remix-run/node";
import { askPasskey } from "../accounts/ask-passkey.server.ts";
import { answerDeed } from "../door.server.ts";

export const action = ({ context: { app, address, limits } }: ActionFunctionArgs) =>
  answerDeed(() => askPasskey(app, { address, limits }));
