import { describe, expect, test } from "vitest";
import { isRefusal } from "../platform/refusal.ts";
import {
  acceptDossier,
  DOSSIER_STATES,
  grantUrgency,
  requireWithMinistry,
  returnDossier,
  scheduleDossier,
  submitDossier,
  withdrawDossier,
  type Dossier,
  type DossierState,
} from "./dossier.ts";

const leave = { by: "person-prime-minister", at: 5 };

function inState(state: DossierState, more: Partial<Dossier> = {}): Dossier {
  return {
    id: "d",
    ministryId: "org-justice",
    title: "Dự án Luật",
    matter: "legal-text",
    preferredMeetingId: null,
    minutes: 30,
    mode: "decision",
    urgent: true,
    motivation: "Thiên tai",
    state,
    createdAt: 0,
    granted: null,
    submission: state === "draft" ? null : { at: 1, checkDueAt: 2 },
    itemId: state === "scheduled" ? "item" : null,
    ...more,
  };
}

const steps: Record<string, (dossier: Dossier) => Dossier> = {
  edit: (dossier) => {
    requireWithMinistry(dossier);
    return dossier;
  },
  submit: (dossier) => submitDossier(dossier, [{ kind: "submission" }], { at: 3, checkDueAt: 4 }),
  return: returnDossier,
  accept: (dossier) => acceptDossier(dossier, 0),
  grant: (dossier) => grantUrgency(dossier, leave),
  schedule: (dossier) => scheduleDossier(dossier, "item"),
  withdraw: withdrawDossier,
};

/** What becomes of it, or why not, in the order of the states. */
const expected: Record<string, string[]> = {
  //         draft, submitted, returned, accepted, scheduled, withdrawn
  edit: [
    "draft",
    "dossier-not-with-ministry",
    "returned",
    "dossier-not-with-ministry",
    "dossier-not-with-ministry",
    "dossier-withdrawn",
  ],
  submit: [
    "submitted",
    "dossier-not-with-ministry",
    "submitted",
    "dossier-not-with-ministry",
    "dossier-not-with-ministry",
    "dossier-withdrawn",
  ],
  return: [
    "dossier-not-submitted",
    "returned",
    "dossier-not-submitted",
    "dossier-not-submitted",
    "dossier-not-submitted",
    "dossier-withdrawn",
  ],
  accept: [
    "dossier-not-submitted",
    "accepted",
    "dossier-not-submitted",
    "dossier-not-submitted",
    "dossier-not-submitted",
    "dossier-withdrawn",
  ],
  grant: [
    "dossier-not-submitted",
    "submitted",
    "dossier-not-submitted",
    "accepted",
    "dossier-not-submitted",
    "dossier-withdrawn",
  ],
  schedule: [
    "dossier-not-accepted",
    "dossier-not-accepted",
    "dossier-not-accepted",
    "scheduled",
    "dossier-scheduled",
    "dossier-withdrawn",
  ],
  withdraw: [
    "withdrawn",
    "withdrawn",
    "withdrawn",
    "withdrawn",
    "dossier-scheduled",
    "dossier-withdrawn",
  ],
};

const outcomeOf = (run: () => Dossier): string => {
  try {
    return run().state;
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
};

describe.each(Object.entries(steps))("%s", (name, step) => {
  test.each(DOSSIER_STATES.map((state, at) => [state, expected[name]?.[at] ?? ""]))(
    "%s → %s",
    (state, wanted) => {
      expect(outcomeOf(() => step(inState(state)))).toBe(wanted);
    },
  );
});

test("nothing is handed in without a tờ trình", () => {
  const submit = () =>
    submitDossier(inState("draft"), [{ kind: "draft" }], { at: 3, checkDueAt: 4 });
  expect(outcomeOf(submit)).toBe("dossier-no-submission");
});

test("what is incomplete is not valid, unless a leader let it pass", () => {
  const accept = (dossier: Dossier) => () => acceptDossier(dossier, 2);
  expect(outcomeOf(accept(inState("submitted")))).toBe("dossier-incomplete");
  expect(outcomeOf(accept(inState("submitted", { granted: leave })))).toBe("accepted");
});

test("leave is given only to what asks for it", () => {
  const calm = inState("submitted", { urgent: false });
  expect(outcomeOf(() => grantUrgency(calm, leave))).toBe("dossier-not-urgent");
});

test("what was taken off an agenda may go on another", () => {
  const off = inState("scheduled", { itemId: null });
  expect(outcomeOf(() => scheduleDossier(off, "other"))).toBe("scheduled");
});
