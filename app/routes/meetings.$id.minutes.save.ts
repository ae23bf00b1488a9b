import { z } from "zod";
import { deed } from "../door.server.ts";
import { saveMinutesText } from "../minutes/save-minutes-text.server.ts";

const schema = z.object({
  version: z.coerce.number().int(),
  keys: z.array(z.string().max(120)).max(300).default([]),
  texts: z.array(z.string().max(60_000)).max(300).default([]),
});

export const action = deed(schema, ({ app, intent, input, params }) => {
  const texts = input.keys.map((key, place) => ({
    key,
    text: (input.texts[place] ?? "").replaceAll("\r\n", "\n"),
  }));
  return saveMinutesText(app, intent, {
    meetingId: params.id ?? "",
    version: input.version,
    texts,
  });
});
