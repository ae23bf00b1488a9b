import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dateVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { BallotOutcome } from "./ballot.ts";
import { MAX_BALLOT_TEXT } from "./ballot-fields.ts";
import { outcomeLook } from "./ballot-look.ts";
import type { BallotPage } from "./ballot-view.ts";
import type { Proposal } from "./proposal.ts";

const proposed: Record<Proposal, BallotOutcome> = {
  adopt: "adopted",
  "re-ballot": "returned-to-lead",
  meeting: "to-meeting",
};

/** The proposal stands first; the leadership decides. What it decides is done in one press. */
export function DecideBallot({ page }: { page: BallotPage }) {
  const { t } = useTranslation("ballots");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setIsOpen(true)}>
        {t("decide.act")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("decide.title")}
        closeLabel={t("cancel")}
        size="l"
      >
        <DeedForm
          action={`/ballots/${page.head.id}/decide`}
          draft={`ballot-decide:${page.head.id}`}
          onDone={() => setIsOpen(false)}
          className="stack"
        >
          {(state) => <Fields state={state} page={page} />}
        </DeedForm>
      </Dialog>
    </>
  );
}

function Fields({ state, page }: { state: DeedState<unknown>; page: BallotPage }) {
  const { t } = useTranslation("ballots");
  const fault = useFieldFaults(state);
  const [outcome, setOutcome] = useState(page.proposal ? proposed[page.proposal] : "to-meeting");
  return (
    <>
      <RadioChoices
        label={t("decide.outcome")}
        name="outcome"
        look="list"
        defaultValue={outcome}
        onChange={(value) => setOutcome(openTo(page).find((each) => each === value) ?? outcome)}
        options={openTo(page).map((value) => ({
          value,
          label: t(`outcome.${value}`),
          note: t(`decide.means.${value}`),
          ...outcomeLook[value],
        }))}
        error={fault("outcome")}
      />
      {outcome === "to-meeting" && (
        <Select
          label={t("decide.meeting")}
          name="meetingId"
          blank={t("decide.chooseMeeting")}
          options={page.meetings.map(({ id, title, startsAt }) => ({
            value: id,
            label: `${title}, ${dateVi(startsAt)}`,
          }))}
          error={fault("meetingId")}
          required
        />
      )}
      <TextArea
        label={t("decide.text")}
        name="text"
        lang="vi"
        rows={3}
        maxLength={MAX_BALLOT_TEXT}
        error={fault("text")}
      />
      <div className="bar bar--end">
        <Button type="submit" variant="accent" pending={state.is === "pending"}>
          {t("decide.confirm")}
        </Button>
      </div>
    </>
  );
}

/** What the count forbids is not offered. */
function openTo({ result }: BallotPage): BallotOutcome[] {
  const isAdopted = result?.outcome === "ADOPTED";
  return [isAdopted ? "adopted" : "rejected", "to-meeting", "returned-to-lead"];
}
