import { addOrganisation } from "../people/add-organisation.server.ts";
import { endOrganisation } from "../people/end-organisation.server.ts";
import { organisationForm } from "../people/organisation.ts";
import type { CommandResult } from "./deadline.ts";
import { dayIn, organisationNamed, readWords } from "./people-words.ts";
import { runCommand, type Command } from "./with-app.ts";

/** `ecabinet organisation …` */
export function runOrganisation(args: readonly string[]): Promise<CommandResult> {
  return runCommand(commands, args);
}

const commands: Record<string, Command> = {
  add: {
    usage:
      'organisation add CODE --kind KIND --name-vi "…" --name-en "…" [--parent CODE]' +
      " [--identifier-2016 000.00.00.G22] [--identifier-2020 G22]",
    words: 1,
    options: ["kind", "name-vi", "name-en", "parent", "identifier-2016", "identifier-2020"],
    work: async (app, { given: [code], options }) => {
      const { kind, parent } = options;
      const fields = readWords(organisationForm, {
        ...{ code, kind, nameVi: options["name-vi"], nameEn: options["name-en"] },
        parentId: parent ? await organisationNamed(app, parent) : null,
        identifier2016: options["identifier-2016"],
        identifier2020: options["identifier-2020"],
      });
      await addOrganisation(app, null, fields);
      return `${fields.code} is on record.`;
    },
  },
  end: {
    usage: "organisation end CODE [--on DAY]",
    words: 1,
    options: ["on"],
    work: async (app, { given: [code], options }) => {
      const lastDay = dayIn(app, options["on"]);
      await endOrganisation(app, null, { id: await organisationNamed(app, code), lastDay });
      return `${code} ends; its last day is ${lastDay}.`;
    },
  },
};
