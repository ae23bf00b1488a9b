import { isNotStarting } from "../platform/not-starting.ts";
import type { CommandResult } from "./deadline.ts";

/*
 * `npm run ecabinet -- <command>`. A closed list; standard output carries answers only, everything
 * else goes to standard error. Exit 2: the command was not understood or cannot be done so.
 */

const USAGE = `The machine, papers, decisions, the demo:
ecabinet backup DIR [--to age1…]                a copy of everything, looked through, in a new folder of DIR
ecabinet restore BACKUP DIR [--identity FILE]   lay a backup out in an empty folder
ecabinet doctor                                 what is wrong with the machine, the database, the queues
ecabinet deadline "<text>" [--from <instant>]   the instant a written deadline means
ecabinet intake FILE.pdf                        what the upload gate says of a file
ecabinet reanchor OLD.pdf NEW.pdf QUOTES.json   where quotes of a version stand in the next one
ecabinet recount FILE.json                      the result of a vote or ballot, counted again
ecabinet seed                                   fill an empty database with the demo
ecabinet seed --fresh                           drop everything and fill it anew
ecabinet verify                                 count every decision again from its log and compare
ecabinet verify --receipt FILE                  whether the log still holds what a receipt promised
ecabinet record accept-rollback --reason "<why>"   go on with an older database, and say so
ecabinet note-retention <body> <days|off>       how long private notes are kept [--from <day>]
ecabinet seal-ballots <body> <on|off>           whether answers to ballots stay sealed [--from <day>]
ecabinet vote-rule <body> <password|by-name> <on|off>   what a body asks of its votes [--from <day>]

Who is who (a day is YYYY-MM-DD, today unless one is given; each noun alone says its options):
ecabinet organisation add|end CODE …            bodies of the state, in a tree
ecabinet person add|end|reinstate LOGIN …       whoever signs in, by office
ecabinet person role|end-role LOGIN ROLE …      what a person may do, for whom, until when
ecabinet person lock|unlock|end-sign-ins LOGIN  out at once, in every tab and meeting
ecabinet account first LOGIN "Chức danh" "Title"   the first operator of a live system, and their code
ecabinet account code LOGIN                     a one-time code to sign in with; ends the old password
ecabinet body add CODE …                        a body that decides
ecabinet seat add|end|reopen BODY SEAT …        a seat of it
ecabinet seat place BODY SEAT first|BEHIND      its place in the order of precedence
ecabinet seat holder BODY SEAT LOGIN|nobody     who holds it from a day on [--from <day>]
ecabinet people import FILE.csv                 persons or organisations: every row, or none and why
`;

const commands: Record<
  string,
  (args: readonly string[]) => CommandResult | Promise<CommandResult>
> = {
  deadline: async (args) => (await import("./house-deadline.ts")).runHouseDeadline(args),
  backup: async (args) => (await import("./backup.ts")).runBackup(args),
  restore: async (args) => (await import("./restore.ts")).runRestore(args),
  doctor: async (args) => (await import("./doctor.ts")).runDoctor(args),
  reanchor: async (args) => (await import("./reanchor.ts")).runReanchor(args),
  recount: async (args) => (await import("./recount.ts")).runRecount(args),
  intake: async (args) => (await import("./intake.ts")).runIntake(args),
  // Loaded only when wanted: it brings the typesetting with it.
  "note-retention": async (args) => (await import("./note-retention.ts")).runNoteRetention(args),
  "seal-ballots": async (args) => (await import("./seal-ballots.ts")).runSealBallots(args),
  "vote-rule": async (args) => (await import("./vote-rule.ts")).runVoteRule(args),
  organisation: async (args) => (await import("./organisation.ts")).runOrganisation(args),
  person: async (args) => (await import("./person.ts")).runPerson(args),
  body: async (args) => (await import("./seat.ts")).runBody(args),
  seat: async (args) => (await import("./seat.ts")).runSeat(args),
  people: async (args) => (await import("./people.ts")).runPeople(args),
  verify: async (args) => (await import("./verify.ts")).runVerify(args),
  record: async (args) => (await import("./record.ts")).runRecord(args),
  account: async (args) => (await import("./account.ts")).runAccount(args),
  seed: async (args) => (await import("./run-seed.ts")).runSeed(args),
};

// Libraries that speak to the console would stand among the answers.
Object.assign(console, {
  log: (...said: unknown[]) => process.stderr.write(`${said.map(String).join(" ")}\n`),
});

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
const result = command ? await Promise.resolve(command(args)).catch(inWords) : refused(USAGE);
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exit;

function refused(sentence: string): CommandResult {
  return { exit: 2, stdout: "", stderr: sentence };
}

function inWords(error: unknown): CommandResult {
  if (!isNotStarting(error)) throw error;
  return refused(`${error.message}\n`);
}
