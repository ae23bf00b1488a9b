import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BODY_ID, organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { endAllSignIns } from "../accounts/end-all-sign-ins.server.ts";
import { liveSessions } from "../accounts/live-sessions.server.ts";
import { lockPerson } from "../accounts/lock-person.server.ts";
import { startSession } from "../accounts/start-session.server.ts";
import { unlockPerson } from "../accounts/unlock-person.server.ts";
import { validateCookie } from "../accounts/validate-cookie.server.ts";
import { addBody } from "../bodies/add-body.server.ts";
import { addSeat } from "../bodies/add-seat.server.ts";
import { seatsOn } from "../bodies/body.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { requireTaskLead } from "../tasks/parties.views.server.ts";
import { addOfficer } from "./add-officer.server.ts";
import { addOrganisation } from "./add-organisation.server.ts";
import { addPerson } from "./add-person.server.ts";
import { organisationNames } from "./directory.views.server.ts";
import { editOrganisation } from "./edit-organisation.server.ts";
import { editPerson } from "./edit-person.server.ts";
import { endOfficer } from "./end-officer.server.ts";
import { endOrganisation } from "./end-organisation.server.ts";
import { endPerson } from "./end-person.server.ts";
import { endRole } from "./end-role.server.ts";
import { grantRole } from "./grant-role.server.ts";
import { organisationEditForm, organisationForm } from "./organisation.ts";
import { officerForm, personForm } from "./person-fields.ts";
import { findPerson } from "./person.views.server.ts";
import { reinstatePerson } from "./reinstate-person.server.ts";
import { reopenRole } from "./reopen-role.server.ts";
import { roleForm } from "./role-grant.ts";
import { rolesOf } from "./roles.views.server.ts";

const OPERATOR = "operator";
const justice = organisationId("justice");
const TODAY = "2026-12-03"; // the day of the tests

onEachDatabase("people", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const op = () => by(OPERATOR);
  const fields = (change = {}) =>
    personForm.parse({
      ...{ login: "Vu-Truong-Phap-Che", titleVi: "Vụ trưởng Vụ Pháp chế" },
      ...{ titleEn: "Head of Legal Affairs", organisationId: justice, ...change },
    });
  const add = async (change = {}) => (await addPerson(app, op(), fields(change))).id;
  const grant = (id: string, change = {}, intent = op()) =>
    grantRole(app, intent, {
      ...roleForm.parse({ role: "guest", fromOn: TODAY, ...change }),
      personId: id,
    });
  const office = { role: "ministry-officer", organisationId: justice };
  const roles = async (id: string) => (await findPerson(app.read, id, app.clock()))?.roles;
  const at = (day: string) => app.time.moveTo(Date.parse(`${day}T08:00:00+07:00`));
  const told = () => app.published.map(({ type }) => type);

  describe("persons", () => {
    test("one is put on record under a name of their own, and holds no role yet", async () => {
      const id = await add();
      expect(await findPerson(app.read, id, app.clock())).toMatchObject({
        ...{ organisationId: justice, roles: [], title: { vi: "Vụ trưởng Vụ Pháp chế" } },
      });
      expect(await refusalOf(add({ titleVi: "Người khác" }))).toBe("login-taken");
      expect(await refusalOf(add({ login: "ai-do", organisationId: "none" }))).toBe(
        "invalid-input",
      );
      expect(told()).toEqual(["person.added"]);
    });

    test("the same tap twice is one person", async () => {
      const intent = op();
      const first = await addPerson(app, intent, fields());
      expect(await addPerson(app, intent, fields())).toEqual(first);
      expect(told()).toEqual(["person.added"]);
    });

    test.each(["specialist", "lead-of-justice", "auditor", "prime-minister"])(
      "for %s there is no such place",
      async (login) => {
        const tries = [
          addPerson(app, by(login), fields()),
          grant(personId("specialist"), {}, by(login)),
          endPerson(app, by(login), { personId: personId("auditor"), lastDay: TODAY }),
          lockPerson(app, by(login), { personId: personId("operator") }),
          endAllSignIns(app, by(login), { personId: personId("operator") }),
          addBody(app, by(login), { code: "council", nameVi: "Hội đồng", nameEn: "Council" }),
        ];
        expect(await Promise.all(tries.map(refusalOf))).toEqual(tries.map(() => "not-found"));
        expect(app.published).toEqual([]);
      },
    );

    test("is called otherwise from now on; the log says that, not how", async () => {
      const id = await add();
      const edit = fields({ titleVi: "Thứ trưởng", email: "a@example.org" });
      await editPerson(app, op(), { ...edit, personId: id });
      expect((await findPerson(app.read, id, app.clock()))?.title.vi).toBe("Thứ trưởng");
      const event = app.published.at(-1);
      expect(event).toMatchObject({
        type: "person.edited",
        payload: { title: true, address: true },
      });
      expect(JSON.stringify(event)).not.toContain("Thứ trưởng");
    });

    test("the command line needs nobody's leave", async () => {
      const { id } = await addPerson(app, null, fields());
      await grantRole(app, null, {
        ...roleForm.parse({ role: "operator", fromOn: TODAY }),
        personId: id,
      });
      expect(await roles(id)).toEqual(["operator"]);
    });

    test("who leaves holds nothing any more, their assistants neither; all they did stays", async () => {
      const minister = personId("minister-of-justice");
      await endPerson(app, op(), { personId: minister, lastDay: "2026-12-02" });
      expect(await roles(minister)).toEqual([]);
      expect(await roles(personId("assistant-of-justice"))).toEqual([]);
      const filled = await seatsOn(app.read, BODY_ID, TODAY);
      expect(filled).toHaveLength(26);
      const again = endPerson(app, op(), { personId: minister, lastDay: TODAY });
      expect(await refusalOf(again)).toBe("person-ended");
      expect(await refusalOf(grant(minister))).toBe("person-ended");
      const [membership] = await rolesOf(app.read, minister);
      expect(membership).toMatchObject({ role: "member", toOn: "2026-12-02" });
    });

    test("who comes back holds nothing, and none of their old sign-ins counts", async () => {
      const minister = personId("minister-of-justice");
      const { setCookie } = await startSession(app, {
        ...{ personId: minister, via: "password", cookieHeader: "", userAgent: "" },
      });
      const signedIn = () => validateCookie(app, setCookie.split(";")[0] ?? "");
      const back = (by = op()) => reinstatePerson(app, by, { personId: minister });
      expect(await refusalOf(back())).toBe("person-not-ended");
      await endPerson(app, op(), { personId: minister, lastDay: TODAY });
      expect(await refusalOf(back(by("specialist")))).toBe("not-found");
      expect(await signedIn()).not.toBeNull();
      await back();
      expect(await signedIn()).toBeNull();
      at("2026-12-10");
      expect(await roles(minister)).toEqual([]);
      expect(await seatsOn(app.read, BODY_ID, "2026-12-10")).toHaveLength(26);
      await grant(minister, { fromOn: "2026-12-10" });
      expect(await roles(minister)).toEqual(["guest"]);
      const membership = (await rolesOf(app.read, minister)).find(({ role }) => role === "member");
      expect(membership).toMatchObject({ toOn: TODAY });
      expect(told()).toEqual(expect.arrayContaining(["person.ended", "person.reinstated"]));
    });

    test("nobody ends, locks or empowers themselves", async () => {
      const own = { personId: personId(OPERATOR) };
      const [role] = await rolesOf(app.read, own.personId);
      const tries = [
        endPerson(app, op(), { ...own, lastDay: TODAY }),
        lockPerson(app, op(), own),
        grant(own.personId, { role: "secretariat-head" }),
        endRole(app, op(), { ...own, roleId: role?.id ?? "", lastDay: TODAY }),
      ];
      expect(await Promise.all(tries.map(refusalOf))).toEqual(tries.map(() => "own-account"));
    });
  });

  describe("roles", () => {
    test("hold from their first day to their last, and stay in the history", async () => {
      const id = await add();
      const { roleId } = await grant(id, { ...office, fromOn: "2026-12-05" });
      expect(await roles(id)).toEqual([]);
      at("2026-12-05");
      expect(await roles(id)).toEqual(["ministry-officer"]);
      await endRole(app, op(), { personId: id, roleId, lastDay: "2026-12-06" });
      at("2026-12-06");
      expect(await roles(id)).toEqual(["ministry-officer"]);
      at("2026-12-07");
      expect(await roles(id)).toEqual([]);
      expect(await rolesOf(app.read, id)).toMatchObject([
        { fromOn: "2026-12-05", toOn: "2026-12-06" },
      ]);
      const again = endRole(app, op(), { personId: id, roleId, lastDay: "2026-12-07" });
      expect(await refusalOf(again)).toBe("period-over");
    });

    test("one that has not begun is withdrawn, and may be granted anew", async () => {
      const id = await add();
      const { roleId } = await grant(id, { ...office, fromOn: "2026-12-20" });
      await endRole(app, op(), { personId: id, roleId, lastDay: TODAY });
      expect(told().at(-1)).toBe("role.withdrawn");
      at("2026-12-20");
      expect(await roles(id)).toEqual([]);
      await grant(id, { ...office, fromOn: "2026-12-20" });
      expect(await roles(id)).toEqual(["ministry-officer"]);
    });

    test("a last day that was set and has not come is taken back", async () => {
      const id = await add();
      const { roleId } = await grant(id, office);
      await endRole(app, op(), { personId: id, roleId, lastDay: "2026-12-10" });
      await reopenRole(app, op(), { personId: id, roleId });
      at("2026-12-11");
      expect(await roles(id)).toEqual(["ministry-officer"]);
    });

    test.each([
      [{ ...office, organisationId: null }, "invalid-input"],
      [{ role: "assistant" }, "invalid-input"],
      [{ role: "assistant", assistedPersonId: "nobody" }, "invalid-input"],
      [{ role: "ministry-lead", organisationId: "nowhere" }, "invalid-input"],
      [{ ...office, toOn: "2026-12-01" }, "period-end-before-begin"],
      [office, "role-held"],
      [{ role: "operator" }, "roles-apart"],
      [{ role: "auditor", toOn: TODAY }, "roles-apart"],
      [{ ...office, organisationId: organisationId("health") }, "fine"],
    ])("%j beside the officer's role of Justice: %s", async (change, said) => {
      const id = await add();
      await grant(id, office);
      expect(await refusalOf(grant(id, change))).toBe(said);
    });

    test("an operator gets no content beside, also not for a day to come", async () => {
      const id = await add();
      await grant(id, { role: "operator" });
      const content = { role: "secretariat-specialist", fromOn: "2027-06-01" };
      expect(await refusalOf(grant(id, content))).toBe("roles-apart");
      const [role] = await rolesOf(app.read, id);
      await endRole(app, op(), { personId: id, roleId: role?.id ?? "", lastDay: "2027-05-31" });
      expect(await refusalOf(grant(id, content))).toBe("fine");
    });
  });

  describe("officers of a ministry", () => {
    const officer = (change = {}) =>
      officerForm.parse({ ...fields({ login: "dau-moi-2" }), fromOn: TODAY, ...change });
    const ofJustice = async (login: string) =>
      (await rolesOf(app.read, personId(login))).find((each) => each.role === "ministry-officer")
        ?.id ?? "";

    test("its lead adds and ends them", async () => {
      const { id } = await addOfficer(app, by("lead-of-justice"), officer());
      expect(await findPerson(app.read, id, app.clock())).toMatchObject({
        ...{ roles: ["ministry-officer"], ministryIds: [justice] },
      });
      const roleId = (await rolesOf(app.read, id))[0]?.id ?? "";
      await endOfficer(app, by("lead-of-justice"), { roleId, lastDay: TODAY });
      at("2026-12-04");
      expect(await roles(id)).toEqual([]);
    });

    test("of another ministry, and of no officer, there is nothing to end", async () => {
      const elsewhere = officer({ organisationId: organisationId("health") });
      expect(await refusalOf(addOfficer(app, by("lead-of-justice"), elsewhere))).toBe(
        "invalid-input",
      );
      const end = (roleId: string, login = "lead-of-justice") =>
        refusalOf(endOfficer(app, by(login), { roleId, lastDay: TODAY }));
      expect(await end(await ofJustice("officer-of-health"))).toBe("not-found");
      const [lead] = await rolesOf(app.read, personId("lead-of-justice"));
      expect(await end(lead?.id ?? "")).toBe("not-found");
      for (const login of ["officer-of-justice", "operator", "specialist"]) {
        expect(await end(await ofJustice("officer-of-justice"), login)).toBe("not-found");
      }
      expect(await end(await ofJustice("officer-of-justice"))).toBe("fine");
    });

    test("who is lead of one and officer of another has the officers of the first only", async () => {
      await grant(personId("lead-of-justice"), {
        ...office,
        organisationId: organisationId("health"),
      });
      const roleId = await ofJustice("officer-of-health");
      const end = endOfficer(app, by("lead-of-justice"), { roleId, lastDay: TODAY });
      expect(await refusalOf(end)).toBe("not-found");
    });
  });

  describe("organisations", () => {
    const unit = (change = {}) =>
      organisationForm.parse({
        ...{ code: "vu-phap-che", kind: "unit", parentId: justice },
        ...{ nameVi: "Vụ Pháp chế", nameEn: "Legal Affairs", ...change },
      });
    const addUnit = (change = {}) => addOrganisation(app, op(), unit(change));

    test("stand in a tree, with both identifiers of the document axis", async () => {
      const codes = { identifier2016: "000.01.00.g15", identifier2020: "g15.01" };
      const { id } = await addUnit(codes);
      const row = await app.read("organisations").where({ id }).first();
      expect(row).toMatchObject({
        ...{ parent_id: justice, identifier_2016: "000.01.00.G15", identifier_2020: "G15.01" },
        ...{ short_vi: "Vụ Pháp chế", to_on: null },
      });
      const other = { code: "khac" };
      expect(await refusalOf(addUnit())).toBe("organisation-code-taken");
      expect(await refusalOf(addUnit({ ...other, identifier2016: "000.01.00.G15" }))).toBe(
        "identifier-taken",
      );
      expect(await refusalOf(addUnit({ ...other, identifier2020: "G15.01" }))).toBe(
        "identifier-taken",
      );
      expect(await refusalOf(addUnit({ ...other, parentId: "none" }))).toBe("invalid-input");
      expect(await refusalOf(addUnit(other))).toBe("fine");
    });

    test("never stand beneath themselves", async () => {
      const { id } = await addUnit();
      const edit = organisationEditForm.parse({ nameVi: "Bộ", nameEn: "Ministry", parentId: id });
      expect(await refusalOf(editOrganisation(app, op(), { ...edit, id: justice }))).toBe(
        "organisation-under-itself",
      );
      expect(await refusalOf(editOrganisation(app, op(), { ...edit, id }))).toBe(
        "organisation-under-itself",
      );
    });

    test("merged: nothing new goes there, what it had keeps its name", async () => {
      const { id } = await addUnit();
      const end = (which: string) =>
        refusalOf(endOrganisation(app, op(), { id: which, lastDay: "2026-12-02" }));
      expect(await end(justice)).toBe("organisation-has-parts");
      expect([await end(id), await end(justice), await end(justice)]).toEqual([
        ...["fine", "fine", "period-over"],
      ]);
      expect(await refusalOf(add())).toBe("organisation-over");
      const lead = requireTaskLead(app.read, { id: justice, field: "leadId", at: app.clock() });
      expect(await refusalOf(lead)).toBe("organisation-over");
      expect((await organisationNames(app.read)).map((each) => each.id)).toContain(justice);
    });
  });

  describe("signing in", () => {
    const SCIENCE = personId("minister-of-science");
    const enter = async (id = SCIENCE) => {
      const given = { personId: id, cookieHeader: "", userAgent: "", via: "password" } as const;
      const cookie = (await startSession(app, given)).setCookie.split(";")[0] ?? "";
      return cookie;
    };
    const counts = async (cookie: string) => (await validateCookie(app, cookie)) !== null;

    test("a locked person is out at once, in every tab, and stays out until unlocked", async () => {
      const cookies = [await enter(), await enter()];
      const other = await enter(personId("auditor"));
      const { sessionId = "" } = (await validateCookie(app, cookies[0] ?? "")) ?? {};
      await lockPerson(app, op(), { personId: SCIENCE });
      expect(await Promise.all([...cookies, other].map(counts))).toEqual([false, false, true]);
      expect(await liveSessions(app, [sessionId])).toEqual(new Set());
      expect(await refusalOf(enter())).toBe("account-locked");
      expect(await refusalOf(lockPerson(app, op(), { personId: SCIENCE }))).toBe("person-locked");
      await unlockPerson(app, op(), { personId: SCIENCE });
      expect(await counts(await enter())).toBe(true);
    });

    test("a sign-in that slipped in beside the lock counts for nothing", async () => {
      const cookie = await enter();
      const { sessionId = "" } = (await validateCookie(app, cookie)) ?? {};
      await app.write("persons").where({ id: SCIENCE }).update({ locked_at: app.clock() });
      expect(await counts(cookie)).toBe(false);
      expect(await liveSessions(app, [sessionId])).toEqual(new Set());
    });

    test("all sign-ins end, and the next one counts", async () => {
      const cookie = await enter();
      await enter();
      expect(await endAllSignIns(app, op(), { personId: SCIENCE })).toEqual({ ended: 2 });
      expect(await counts(cookie)).toBe(false);
      expect(await counts(await enter())).toBe(true);
    });

    test("whoever has left signs in on their last day, and never again", async () => {
      const cookie = await enter();
      await endPerson(app, op(), { personId: SCIENCE, lastDay: TODAY });
      expect(await counts(cookie)).toBe(true);
      app.time.moveTo(Date.parse("2026-12-04T00:00:00+07:00"));
      expect(await counts(cookie)).toBe(false);
      expect(await refusalOf(enter())).toBe("account-ended");
    });
  });

  test("a body and its seats: one head, one code each", async () => {
    const code = { code: "steering", nameVi: "Ban Chỉ đạo", nameEn: "Steering committee" };
    const { id: bodyId } = await addBody(app, op(), code);
    expect(await refusalOf(addBody(app, op(), code))).toBe("body-code-taken");
    const seat = (name: string, breaksTies = false) =>
      addSeat(app, op(), {
        ...{ bodyId, code: name, nameVi: "Trưởng ban", nameEn: "Head", organisationId: null },
        breaksTies,
      });
    await seat("head", true);
    expect(await refusalOf(seat("head"))).toBe("seat-code-taken");
    expect(await refusalOf(seat("deputy", true))).toBe("seat-head-taken");
    expect(await refusalOf(seat("deputy"))).toBe("fine");
    const rows = await app.read("seats").where({ body_id: bodyId }).orderBy("position");
    expect(rows.map((row) => row.code)).toEqual(["head", "deputy"]);
    expect(seatId("head")).not.toBe(rows[0]?.id);
  });
});

describe("the identifiers of the document axis", () => {
  const readable = (field: "identifier2016" | "identifier2020", text: string) =>
    organisationEditForm.safeParse({ nameVi: "a", nameEn: "a", [field]: text }).success;
  test.each([
    ["000.00.00.G22", true],
    ["000.00.00.H41", true],
    ["012.34.56.G22", true],
    ["000.00.00.G2", false],
    ["00.00.00.G22", false],
    ["000.00.00.22G", false],
    ["000-00-00-G22", false],
    ["G22", false],
  ])("QCVN 102:2016: %s %s", (text, isFine) =>
    expect(readable("identifier2016", text)).toBe(isFine),
  );
  test.each([
    ["G22", true],
    ["G22.01", true],
    ["H41.01.02.03", true],
    ["G22.", false],
    ["22G", false],
    ["000.00.00.G22", false],
    [`G22.${"01.".repeat(12)}01`, false],
  ])("Decision 20/2020: %s %s", (text, isFine) =>
    expect(readable("identifier2020", text)).toBe(isFine),
  );
});
