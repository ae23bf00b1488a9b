import { addBody } from "../bodies/add-body.server.ts";
import { addSeat } from "../bodies/add-seat.server.ts";
import { bodyForm, FIRST, seatForm } from "../bodies/body-fields.ts";
import { listBodies } from "../bodies/body.views.server.ts";
import { changeHolder } from "../bodies/change-holder.server.ts";
import { endSeat } from "../bodies/end-seat.server.ts";
import { placeSeat } from "../bodies/place-seat.server.ts";
import { reopenSeat } from "../bodies/reopen-seat.server.ts";
import { findSeatId } from "../bodies/terms.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { CommandResult } from "./deadline.ts";
import { dayIn, organisationNamed, personNamed, readWords, unreadable } from "./people-words.ts";
import { runCommand, type Command, type Work } from "./with-app.ts";

/** `ecabinet body …` */
export function runBody(args: readonly string[]): Promise<CommandResult> {
  return runCommand(bodyCommands, args);
}

/** `ecabinet seat …` */
export function runSeat(args: readonly string[]): Promise<CommandResult> {
  return runCommand(seatCommands, args);
}

const bodyCommands: Record<string, Command> = {
  add: {
    usage: 'body add CODE --name-vi "…" --name-en "…"',
    words: 1,
    options: ["name-vi", "name-en"],
    work: async (app, { given: [code], options }) => {
      const names = { nameVi: options["name-vi"], nameEn: options["name-en"] };
      await addBody(app, null, readWords(bodyForm, { code, ...names }));
      return `${code} is on record. Add its seats: ecabinet seat add ${code} SEAT …`;
    },
  },
};

const add: Work = async (app, { given: [bodyCode, code], options }) => {
  const body = (await listBodies(app.read)).find((each) => each.code === bodyCode);
  const { organisation } = options;
  const fields = readWords(seatForm, {
    ...{ code, nameVi: options["name-vi"], nameEn: options["name-en"] },
    organisationId: organisation ? await organisationNamed(app, organisation) : null,
    ...(options["head"] === "yes" && { breaksTies: "on" }),
  });
  await addSeat(app, null, { ...fields, bodyId: body?.id ?? unreadable("body") });
  return `${code} is a seat of ${bodyCode}, vacant until somebody holds it.`;
};

const seatNamed = async (app: App, [bodyCode = "", code = ""]: readonly string[]) =>
  (await findSeatId(app.read, bodyCode, code)) ?? unreadable("seat");

const holder: Work = async (app, { given: [body = "", code = "", login], options }) => {
  const seatId = await seatNamed(app, [body, code]);
  const personId = login === "nobody" ? null : await personNamed(app, login);
  const fromOn = dayIn(app, options["from"]);
  await changeHolder(app, null, { seatId, personId, fromOn });
  return `${code}: ${login} from ${fromOn}.`;
};

const end: Work = async (app, { given, options }) => {
  const lastDay = dayIn(app, options["on"]);
  await endSeat(app, null, { seatId: await seatNamed(app, given), lastDay });
  return `${given[1]} ends; its last day is ${lastDay}.`;
};

const reopen: Work = async (app, { given }) => {
  await reopenSeat(app, null, { seatId: await seatNamed(app, given) });
  return `${given[1]} goes on, vacant until somebody holds it.`;
};

const place: Work = async (app, { given: [body = "", code = "", other = ""] }) => {
  const behind = other === FIRST ? null : await seatNamed(app, [body, other]);
  await placeSeat(app, null, { seatId: await seatNamed(app, [body, code]), behind });
  return behind ? `${code} comes right behind ${other}.` : `${code} comes first.`;
};

const seatCommands: Record<string, Command> = {
  add: {
    usage: 'seat add BODY SEAT --name-vi "…" --name-en "…" [--organisation CODE] [--head yes]',
    words: 2,
    options: ["name-vi", "name-en", "organisation", "head"],
    work: add,
  },
  holder: {
    usage: "seat holder BODY SEAT LOGIN|nobody [--from DAY]",
    words: 3,
    options: ["from"],
    work: holder,
  },
  place: { usage: "seat place BODY SEAT first|BEHIND", words: 3, options: [], work: place },
  end: { usage: "seat end BODY SEAT [--on DAY]", words: 2, options: ["on"], work: end },
  reopen: { usage: "seat reopen BODY SEAT", words: 2, options: [], work: reopen },
};
