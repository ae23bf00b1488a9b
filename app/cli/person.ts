import { endAllSignIns } from "../accounts/end-all-sign-ins.server.ts";
import { lockPerson } from "../accounts/lock-person.server.ts";
import { unlockPerson } from "../accounts/unlock-person.server.ts";
import { addPerson } from "../people/add-person.server.ts";
import { endPerson } from "../people/end-person.server.ts";
import { endRole } from "../people/end-role.server.ts";
import { grantRole } from "../people/grant-role.server.ts";
import { stateOfPeriod } from "../people/period.ts";
import { personForm } from "../people/person-fields.ts";
import { roleForm } from "../people/role-grant.ts";
import { reinstatePerson } from "../people/reinstate-person.server.ts";
import { rolesOf } from "../people/roles.views.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { CommandResult } from "./deadline.ts";
import { dayIn, organisationNamed, personNamed, readWords } from "./people-words.ts";
import { runCommand, type Command, type Work } from "./with-app.ts";

/** `ecabinet person …`: the acts of the operator's screens, for whoever owns the machine. */
export function runPerson(args: readonly string[]): Promise<CommandResult> {
  return runCommand(commands, args);
}

const add: Work = async (app, { given: [login], options }) => {
  const organisationId = await organisationNamed(app, options["organisation"]);
  const titles = { titleVi: options["title-vi"], titleEn: options["title-en"] };
  const fields = { login, ...titles, organisationId, email: options["email"] };
  await addPerson(app, null, readWords(personForm, fields));
  return `${login} is on record. Grant a role: ecabinet person role ${login} ROLE`;
};

const end: Work = async (app, { given: [login], options }) => {
  const lastDay = dayIn(app, options["on"]);
  await endPerson(app, null, { personId: await personNamed(app, login), lastDay });
  return `${login} has ended; the last day is ${lastDay}.`;
};

const reinstate: Work = async (app, { given: [login] }) => {
  await reinstatePerson(app, null, { personId: await personNamed(app, login) });
  return `${login} is back, without a role or a seat.`;
};

const role: Work = async (app, { given: [login, name], options }) => {
  const { ministry, assists, from, until } = options;
  const personId = await personNamed(app, login);
  const fields = readWords(roleForm, {
    role: name,
    organisationId: ministry ? await organisationNamed(app, ministry) : null,
    assistedPersonId: assists ? await personNamed(app, assists) : null,
    fromOn: dayIn(app, from),
    toOn: until ?? null,
  });
  await grantRole(app, null, { ...fields, personId });
  return `${login}: ${name}, from ${fields.fromOn}.`;
};

const endRoleOf: Work = async (app, { given: [login, name], options }) => {
  const personId = await personNamed(app, login);
  const today = dayOf(app.clock());
  const held = (await rolesOf(app.read, personId)).filter((each) => {
    const state = stateOfPeriod(each, today);
    return each.role === name && (state === "in-force" || state === "coming");
  });
  if (held.length === 0) refuse("period-over");
  const lastDay = dayIn(app, options["on"]);
  for (const { id } of held) await endRole(app, null, { personId, roleId: id, lastDay });
  return `${login}: ${name} has ended; the last day is ${lastDay}.`;
};

const commands: Record<string, Command> = {
  add: {
    usage: 'person add LOGIN --title-vi "…" --title-en "…" --organisation CODE [--email ADDRESS]',
    words: 1,
    options: ["title-vi", "title-en", "organisation", "email"],
    work: add,
  },
  end: { usage: "person end LOGIN [--on DAY]", words: 1, options: ["on"], work: end },
  reinstate: { usage: "person reinstate LOGIN", words: 1, options: [], work: reinstate },
  role: {
    usage: "person role LOGIN ROLE [--ministry CODE] [--assists LOGIN] [--from DAY] [--until DAY]",
    words: 2,
    options: ["ministry", "assists", "from", "until"],
    work: role,
  },
  "end-role": {
    usage: "person end-role LOGIN ROLE [--on DAY]",
    words: 2,
    options: ["on"],
    work: endRoleOf,
  },
  lock: {
    usage: "person lock LOGIN",
    words: 1,
    options: [],
    work: async (app, { given: [login] }) => {
      await lockPerson(app, null, { personId: await personNamed(app, login) });
      return `${login} is locked and signed out everywhere.`;
    },
  },
  unlock: {
    usage: "person unlock LOGIN",
    words: 1,
    options: [],
    work: async (app, { given: [login] }) => {
      await unlockPerson(app, null, { personId: await personNamed(app, login) });
      return `${login} may sign in again.`;
    },
  },
  "end-sign-ins": {
    usage: "person end-sign-ins LOGIN",
    words: 1,
    options: [],
    work: async (app, { given: [login] }) => {
      const personId = await personNamed(app, login);
      const { ended } = await endAllSignIns(app, null, { personId });
      return `${login}: ${ended} sign-ins have ended.`;
    },
  },
};
