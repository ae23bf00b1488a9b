import { describe, expect, test } from "vitest";
import {
  ACTIONS,
  may,
  RELATIONS,
  type Action,
  type Relation,
  type Standing,
} from "./permission.ts";
import { ROLES, type Role } from "./person.ts";
import { requireMay } from "./require.ts";
import { STATES, type Kind } from "./things.ts";

/*
 * The whole table a second time, written from the issue (point 10), the separations of the trade
 * and Decree 191/2026, not from the code. Action | states | who. What stands in no row is denied.
 *
 *   roles      M member  F leader in charge of a field  A assistant
 *              s h l secretariat: specialist, department head, leadership
 *              o d ministry: officer, lead   g guest   p operator   u auditor
 *   relations  C chair  S seat  B substitute  a assistant of a seat
 *              I ministry of the item  G guest of the item  R reader named on the paper
 *              L lead ministry  K coordinating ministry  T in charge of the task in the Government
 *              P takes part in the task
 *              N officer of the dossier's ministry  E its lead
 *              V member on a ballot's roll  v assistant of one  O officer of the ballot  W its ministry
 *              X of an inspected body   x its officer or lead   i inspects in the campaign
 */
const EXPECTED = `
meeting.see              | planned approved               | shl C
meeting.see              | invited published open suspended closed archived cancelled postponed | shl CSBa IG
meeting.prepare          | planned approved invited published | shl
meeting.ask-approval     | planned                        | shl
meeting.approve          | planned                        | C
meeting.invite           | approved                       | shl
meeting.arrange-agenda   | planned approved invited published open suspended | shl
meeting.conclude-item    | open suspended closed          | shl C
meeting.publish-papers   | invited published open suspended | shl
meeting.declare-papers   | invited                        | shl
meeting.cancel           | planned approved invited published | shl C
meeting.postpone         | planned approved invited published | shl C
meeting.recuse            | invited published open suspended | CS
meeting.record-recusal    | invited published open suspended | shl
meeting.mark-position     | invited published             | CS
meeting.see-positions     | planned approved invited published open suspended closed archived cancelled postponed | shl C
meeting.lift-item         | open                          | CS
meeting.check-in         | published open suspended       | CS
meeting.switch-to-remote | published open suspended       | CS
meeting.mark-attendance  | published open suspended       | shl
meeting.name-substitute  | planned approved invited published open suspended | shl
meeting.invite-guest     | planned approved invited published open suspended | shl
meeting.answer-invitation | invited published             | CS G
meeting.see-absences     | planned approved invited published open suspended closed archived cancelled postponed | shl C
meeting.decide-absence   | invited published              | C
meeting.remind-invitees  | invited published              | shl
meeting.open             | published                      | C
meeting.suspend          | open                           | shl C
meeting.resume           | suspended                      | shl C
meeting.take-up-item     | open                           | shl C
meeting.conduct          | planned approved invited cancelled postponed | shl
meeting.conduct          | published open suspended closed archived | shl C
meeting.close            | open suspended                 | C
meeting.archive          | closed                         | shl
meeting.put-on-wall      | published open suspended       | shl
meeting.lead-pages       | published open suspended       | shl C
meeting.look-as-member   | planned approved invited published open suspended closed archived cancelled postponed | shl
meeting.ask-to-speak     | open                           | SB IG
meeting.lead-floor       | open                           | shl C
meeting.keep-notes       | open suspended closed          | shl
meeting.announce         | published open suspended       | shl C
meeting.steer-wall       | published open suspended       | shl C
paper.read               | unpublished                    | shl
paper.read               | published                      | shl CSBa IG
paper.read               | restricted                     | shl R
paper.upload             | unpublished published restricted | shl
paper.restrict           | unpublished published restricted | shl
meeting.download-package | planned approved               | shl
meeting.download-package | invited published open suspended closed archived cancelled postponed | shl CSB
meeting.urge             | planned approved invited published | shl
paper.original           | unpublished                    | shl
paper.original           | published restricted           | shl I
paper.see-receipts       | published restricted           | shl C
note.read                | open closed                    | shl CSBa IGR
note.share-group         | open                           | shl CSBa IGR
note.share-cabinet       | open                           | shl CSB
note.resolve             | open                           | shl
vote.see                 | created open closed announced annulled | shl CSBa
vote.prepare             | created                        | shl C
vote.open                | created                        | shl C
vote.waive-quorum        | created                        | C
vote.close               | open                           | shl C
vote.announce            | closed                         | shl C
vote.annul               | closed announced               | shl C
vote.assist              | open                           | shl
vote.key-in              | open                           | shl
vote.cast                | open                           | CS
vote.see-missing         | created open closed announced annulled | shl C
vote.see-names           | closed announced               | shl C
vote.show-names          | announced                      | C
meeting.draft-minutes    | closed                         | shl
minutes.see              | draft                          | shl C
minutes.see              | circulated confirmed closed    | shl CSBa
minutes.edit             | draft circulated               | shl
minutes.discuss          | draft                          | shl C
minutes.discuss          | circulated                     | shl CSB
minutes.circulate        | draft                          | shl
minutes.comment          | circulated                     | CSB
minutes.answer           | circulated                     | shl
minutes.confirm          | circulated                     | C
minutes.sign-again       | confirmed                      | shl
minutes.see-sealed       | confirmed closed               | l C
resolution.read          | draft review approved signed numbered | shl C
resolution.read          | issued published replaced recalled | MFA shl od CB
resolution.draft         | draft                          | shl
resolution.discuss       | draft review                   | shl C
resolution.submit        | draft                          | shl
resolution.mark          | draft review                   | shl
resolution.return        | review                         | hl C
resolution.return        | approved                       | l
resolution.approve       | review                         | C
resolution.sign          | approved                       | l
resolution.issue         | signed                         | shl
resolution.prepare-tasks | approved signed                | shl
resolution.publish       | issued                         | shl
resolution.correct       | issued published               | hl
resolution.replace       | issued published               | shl
resolution.recall        | issued published               | C
resolution.sign-again    | signed issued published replaced recalled | shl
resolution.blank         | issued                         | shl
resolution.see-blanks    | issued published replaced recalled | shl
task.read                | assigned declined received in-progress reported-done rework confirmed suspended withdrawn replaced transferred | MFA shl od B
task.read-secret         | assigned declined received in-progress reported-done rework confirmed suspended withdrawn replaced transferred | P
task.decline             | assigned                       | L
task.reassign            | declined                       | shl
task.ask-extension       | received in-progress rework    | L
task.decide-extension    | received in-progress rework reported-done | T
task.suspend             | assigned received in-progress rework | shl
task.resume              | suspended                      | shl
task.replace             | assigned declined received in-progress rework suspended | shl
task.transfer            | assigned received in-progress rework | shl
task.assign              | assigned                       | shl
task.receive             | assigned                       | L
task.report-progress     | received in-progress rework    | LK
task.report-done         | received in-progress rework    | L
task.confirm             | reported-done                  | shl
task.return              | reported-done                  | shl
task.withdraw            | assigned declined received in-progress rework suspended | shl
task-import.see          | staged committed discarded     | shl
task-import.stage        | staged                         | shl
task-import.settle       | staged                         | shl
dossier.see              | draft submitted returned accepted scheduled withdrawn | shl NE
dossier.edit             | draft returned                 | NE
dossier.submit           | draft returned                 | E
dossier.withdraw         | draft submitted returned accepted | E
dossier.check            | submitted                      | shl
dossier.grant-urgency    | submitted accepted             | shl
dossier.schedule         | accepted scheduled             | shl
urgent-decision.see      | unreported reported            | M shl
urgent-decision.see      | withdrawn                      | shl
urgent-decision.enter    | unreported                     | shl
urgent-decision.report   | unreported                     | shl
urgent-decision.withdraw | unreported                     | shl
ballot.see               | draft in-review awaiting-approval returned withdrawn | shl
ballot.see               | collecting closed synthesised decided cancelled | shl VvW
ballot.edit              | draft returned                 | sh
ballot.submit            | draft returned                 | sh
ballot.review            | in-review                      | h
ballot.approve           | awaiting-approval collecting   | l
ballot.withdraw          | draft in-review awaiting-approval returned | sh
ballot.correct           | collecting                     | sh
ballot.cancel            | collecting                     | l
ballot.prepare           | collecting                     | Vv
ballot.send              | collecting                     | V
ballot.enter             | collecting                     | sh
ballot.follow            | collecting closed synthesised decided | shl
ballot.remind            | collecting                     | sh
ballot.extend            | collecting                     | l
ballot.close             | collecting                     | shl
ballot.see-opinions      | collecting                     | O
ballot.see-opinions      | closed synthesised decided     | shl OVv
ballot.pass              | collecting closed              | O
ballot.explain           | collecting closed              | W
ballot.synthesise        | closed                         | sh
ballot.decide            | synthesised                    | l
campaign.see             | prepared                       | shl
campaign.see             | open concluded                 | F shl CX i
campaign.see-all         | prepared                       | shl
campaign.see-all         | open concluded                 | F shl C i
campaign.prepare         | prepared                       | shl
campaign.open            | prepared                       | hl
campaign.assess          | open                           | shl i
campaign.explain         | open                           | x
campaign.conclude        | open                           | hl
report.read              | kept                           | MFA shl od B
report.command           | kept                           | F shl C
report.set-cut-off       | kept                           | l
log.read                 | kept                           | u
system.see               | kept                           | shl p
system.retry-intake      | kept                           | shl p
calendar.see             | kept                           | shl p
calendar.change          | kept                           | hl
settings.see             | kept                           | shl p
settings.set-rules       | kept                           | l
settings.set-hours       | kept                           | hl
outbox.read              | kept                           | shl p
outbox.send-again        | kept                           | shl p
people.see               | kept                           | p
people.manage            | kept                           | p
officers.see             | kept                           | d
officers.manage          | kept                           | d
`;

const LETTERS: Record<string, Standing> = {
  M: "member",
  F: "field-leader",
  A: "assistant",
  s: "secretariat-specialist",
  h: "secretariat-head",
  l: "secretariat-leadership",
  o: "ministry-officer",
  d: "ministry-lead",
  g: "guest",
  p: "operator",
  u: "auditor",
  C: "chair",
  S: "seat",
  B: "substitute",
  a: "seat-assistant",
  I: "item-ministry",
  G: "item-guest",
  R: "named-reader",
  L: "lead-ministry",
  K: "coordinator",
  T: "task-leader",
  P: "task-party",
  N: "dossier-officer",
  E: "dossier-lead",
  V: "recipient",
  v: "recipient-assistant",
  O: "ballot-officer",
  W: "ballot-ministry",
  X: "inspected",
  x: "inspected-officer",
  i: "inspector",
};

const expected = new Map<string, ReadonlySet<Standing | undefined>>();
for (const row of EXPECTED.trim().split("\n")) {
  const [action = "", states = "", who = ""] = row.split("|").map((part) => part.trim());
  const standings = new Set([...who.replaceAll(" ", "")].map((letter) => LETTERS[letter]));
  for (const state of states.split(" ")) expected.set(`${action} ${state}`, standings);
}

const isRole = (standing: Standing): standing is Role => ROLES.some((role) => role === standing);
const isRelation = (standing: Standing): standing is Relation => !isRole(standing);

function asks(standing: Standing, action: Action, state: string): boolean {
  const roles = [standing].filter(isRole);
  return may({ roles }, action, { state, relations: [standing].filter(isRelation) });
}

const standings: readonly Standing[] = [...ROLES, ...RELATIONS];
const kindOf = (action: Action): Kind | undefined => {
  const kind = action.split(".")[0];
  return kinds.find((each) => each === kind);
};
const kinds: readonly Kind[] = [
  "meeting",
  "paper",
  "note",
  "vote",
  "minutes",
  "resolution",
  "task",
  "task-import",
  "dossier",
  "ballot",
  "campaign",
  "urgent-decision",
  "log",
  "outbox",
];
const statesOf = (action: Action): readonly string[] => STATES[kindOf(action) ?? "log"];

test("the letters name every standing once", () => {
  expect(Object.values(LETTERS).sort()).toEqual([...standings].sort());
});

test("the rows name only actions and states there are, and every action", () => {
  const cells = ACTIONS.flatMap((action) => statesOf(action).map((state) => `${action} ${state}`));
  expect([...expected.keys()].filter((cell) => !cells.includes(cell))).toEqual([]);
  const named = new Set([...expected.keys()].map((cell) => cell.split(" ")[0]));
  expect([...named].sort()).toEqual([...ACTIONS].sort());
});

describe.each(ACTIONS)("%s", (action) => {
  test.each(statesOf(action))("%s", (state) => {
    const allowed = standings.filter((standing) => asks(standing, action, state));
    const wanted = expected.get(`${action} ${state}`) ?? new Set();
    expect(allowed).toEqual(standings.filter((standing) => wanted.has(standing)));
  });
});

test("several standings may what any one of them may, and nothing more", () => {
  for (const action of ACTIONS) {
    for (const state of statesOf(action)) {
      for (const role of ROLES) {
        for (const relation of RELATIONS) {
          const both = may({ roles: [role] }, action, { state, relations: [relation] });
          const either = asks(role, action, state) || asks(relation, action, state);
          expect(both, `${role} + ${relation}: ${action} ${state}`).toBe(either);
        }
      }
    }
  }
});

test("nobody may what is not listed: no action, no state, no standing", () => {
  const made: Action[] = JSON.parse(
    '["vote.count", "vote", "election.see", "", ".", "__proto__.toString", "meeting.constructor"]',
  );
  for (const action of made) {
    expect(may({ roles: ROLES }, action, { state: "open", relations: RELATIONS })).toBe(false);
  }
  for (const state of ["", "any", "draft", "length", "OPEN"]) {
    for (const action of ["vote.close", "vote.see", "meeting.see", "paper.upload"] as const) {
      if (!statesOf(action).includes(state)) {
        expect(may({ roles: ROLES }, action, { state, relations: RELATIONS })).toBe(false);
      }
    }
  }
  expect(may({ roles: [] }, "meeting.see", { state: "open", relations: [] })).toBe(false);
});

describe("the separations of the trade", () => {
  const everyCell = ACTIONS.flatMap((action) =>
    statesOf(action).map((state): [Action, string] => [action, state]),
  );
  const mayDo = (standing: Standing) =>
    new Set(everyCell.filter(([a, state]) => asks(standing, a, state)).map(([action]) => action));

  test("the operator sees no content, and looks after the mails that carry none", () => {
    const looksAfter = ["system.see", "system.retry-intake", "outbox.read", "outbox.send-again"];
    looksAfter.splice(2, 0, "calendar.see", "settings.see");
    looksAfter.push("people.see", "people.manage");
    expect([...mayDo("operator")]).toEqual(looksAfter);
  });

  test("the auditor reads the log and nothing else", () => {
    expect([...mayDo("auditor")]).toEqual(["log.read"]);
    const readers = standings.filter((standing) => asks(standing, "log.read", "kept"));
    expect(readers).toEqual(["auditor"]);
  });

  test.each<Standing>(["substitute", "assistant", "seat-assistant"])(
    "a %s reads, and never votes or checks in",
    (standing) => {
      const reading = [
        "meeting.see",
        "paper.read",
        "note.read",
        "note.share-group",
        "vote.see",
        "minutes.see",
        "resolution.read",
        "task.read",
        "report.read",
      ];
      const speaking =
        standing === "substitute"
          ? [
              "meeting.ask-to-speak",
              "meeting.download-package",
              "note.share-cabinet",
              "minutes.comment",
              "minutes.discuss",
            ]
          : [];
      const allowed = [...reading, ...speaking];
      expect([...mayDo(standing)].filter((action) => !allowed.includes(action))).toEqual([]);
    },
  );

  test.each<Standing>(["secretariat-specialist", "secretariat-head", "secretariat-leadership"])(
    "the %s conducts on the chair's word, but never casts, opens a meeting or approves a document",
    (standing) => {
      const forbidden: Action[] = [
        "vote.cast",
        "vote.show-names",
        "meeting.check-in",
        "meeting.approve",
        "meeting.open",
        "meeting.close",
        "resolution.approve",
        "resolution.recall",
        "log.read",
      ];
      expect(forbidden.filter((action) => mayDo(standing).has(action))).toEqual([]);
    },
  );

  test.each<Standing>(["ministry-officer", "ministry-lead", "lead-ministry", "coordinator"])(
    "a ministry as %s never confirms, returns or withdraws a task",
    (standing) => {
      const forbidden: Action[] = [
        "task.confirm",
        "task.return",
        "task.withdraw",
        "task.assign",
        "task.decide-extension",
        "task.transfer",
      ];
      expect(forbidden.filter((action) => mayDo(standing).has(action))).toEqual([]);
    },
  );

  test("a coordinating ministry contributes, and does not change the task's state", () => {
    expect([...mayDo("coordinator")]).toEqual(["task.report-progress"]);
  });

  test("who votes: seats, while the vote is open, and nobody else ever", () => {
    const cells = everyCell.filter(([action]) => action === "vote.cast");
    const voters = cells.flatMap(([action, state]) =>
      standings.filter((each) => asks(each, action, state)).map((each) => `${each} ${state}`),
    );
    expect(voters).toEqual(["chair open", "seat open"]);
  });

  test("a ballot is answered by the members on its roll and by nobody for them", () => {
    const senders = standings.filter((each) => asks(each, "ballot.send", "collecting"));
    expect(senders).toEqual(["recipient"]);
    const assistant: Action[] = ["ballot.see", "ballot.prepare", "ballot.see-opinions"];
    expect([...mayDo("recipient-assistant")]).toEqual(assistant);
  });

  test("until it is closed only its officers see what was answered to a ballot", () => {
    const seers = standings.filter((each) => asks(each, "ballot.see-opinions", "collecting"));
    expect(seers).toEqual(["ballot-officer"]);
  });

  test("by name nobody sees an open vote", () => {
    const seen = standings.filter((standing) => asks(standing, "vote.see-names", "open"));
    expect(seen).toEqual([]);
  });
});

describe("requireMay", () => {
  const member = { roles: ["member" as const] };

  test("refuses as missing what one may not see, and as not allowed what one may only see", () => {
    const open = { state: "open", relations: ["seat" as const] };
    expect(() => requireMay(member, "meeting.see", open)).not.toThrow();
    expect(() => requireMay(member, "meeting.close", open)).toThrow("not-allowed");
    expect(() => requireMay(member, "meeting.close", { ...open, relations: [] })).toThrow(
      "not-found",
    );
    expect(() => requireMay(member, "meeting.close", { ...open, state: "planned" })).toThrow(
      "not-found",
    );
  });
});
