import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { draftBallot } from "../ballots/draft-ballot.server.ts";
import { newBallotPage } from "../ballots/ballot-list.views.server.ts";
import { campaignForm } from "../campaigns/campaign-fields.ts";
import { campaignFormOf, newCampaignForm } from "../campaigns/campaign-form.views.server.ts";
import { requireCampaign } from "../campaigns/campaign-standing.views.server.ts";
import { editCampaign } from "../campaigns/edit-campaign.server.ts";
import { prepareCampaign } from "../campaigns/prepare-campaign.server.ts";
import { draftDossier } from "../dossiers/draft-dossier.server.ts";
import { addItem } from "../meetings/add-item.server.ts";
import { editItem } from "../meetings/edit-item.server.ts";
import { preparePage } from "../meetings/prepare.views.server.ts";
import { ballotContent } from "../testing/ballots.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { itemForm, prepareMeeting } from "../testing/meeting-in-preparation.ts";
import { refusalOf } from "../testing/refused.ts";
import { endOrganisation } from "./end-organisation.server.ts";
import { requirePerson } from "./person.views.server.ts";

const justice = organisationId("justice");
const health = organisationId("health");
const finance = organisationId("finance");

onEachDatabase("an organisation that has ended", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const end = (id: string, lastDay = "2026-12-02") =>
    endOrganisation(app, by("operator"), { id, lastDay });
  const eyes = async () => ({
    person: await requirePerson(app.read, personId("specialist"), app.clock()),
    now: app.clock(),
  });
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  test("leads no new item and is not offered for one; an item it leads keeps it", async () => {
    const { meetingId, first, second } = await prepareMeeting(app);
    await end(justice);
    await end(health);
    const offered = ids((await preparePage(app.read, { ...(await eyes()), meetingId })).offices);
    expect([offered.includes(justice), offered.includes(health)]).toEqual([true, false]);
    const add = (ministry: string) =>
      addItem(app, by("specialist"), { ...itemForm("Nội dung mới", ministry), meetingId });
    expect(await refusalOf(add("health"))).toBe("organisation-over");
    const edit = (itemId: string, ministry: string) =>
      editItem(app, by("specialist"), { ...itemForm("Tên mới", ministry), meetingId, itemId });
    expect(await refusalOf(edit(first, "justice"))).toBe("fine");
    expect(await refusalOf(edit(second, "health"))).toBe("organisation-over");
    expect(await refusalOf(add("finance"))).toBe("fine");
  });

  test("works until the end of its last day", async () => {
    const { meetingId } = await prepareMeeting(app);
    await end(health, "2026-12-03");
    const input = { ...itemForm("Nội dung mới", "health"), meetingId };
    expect(await refusalOf(addItem(app, by("specialist"), input))).toBe("fine");
  });

  test("is inspected no more, unless the campaign was prepared with it", async () => {
    const fields = (bodyIds: string[]) =>
      campaignForm.parse({
        ...{ title: "Kiểm tra", purpose: "Kiểm tra", fromOn: "2026-11-02", toOn: "2026-11-30" },
        ...{ bodyIds, criteria: "Có kế hoạch" },
      });
    const { id } = await prepareCampaign(app, by("specialist"), fields([justice, finance]));
    await end(justice);
    await end(health);
    const prepare = prepareCampaign(app, by("specialist"), fields([justice]));
    expect(await refusalOf(prepare)).toBe("organisation-over");
    const fresh = ids((await newCampaignForm(app.read, { ...(await eyes()), after: null })).bodies);
    expect([fresh.includes(justice), fresh.includes(finance)]).toEqual([false, true]);
    const asked = { ...(await eyes()), id, action: "campaign.see" as const, at: app.clock() };
    const { campaign } = await requireCampaign(app.read, asked);
    const shown = ids((await campaignFormOf(app.read, { ...asked, campaign })).bodies);
    expect([shown.includes(justice), shown.includes(health)]).toEqual([true, false]);
    const edit = (bodyIds: string[]) =>
      refusalOf(editCampaign(app, by("specialist"), { ...fields(bodyIds), campaignId: id }));
    expect(await edit([justice, finance])).toBe("fine");
    expect(await edit([justice, health])).toBe("organisation-over");
  });

  test("begins no ballot and no dossier", async () => {
    await end(justice);
    const ballot = { ...ballotContent(), ministryId: justice, dossierId: null };
    expect(await refusalOf(draftBallot(app, by("specialist"), ballot))).toBe("organisation-over");
    expect(ids((await newBallotPage(app.read, await eyes())).ministries)).not.toContain(justice);
    const dossier = {
      ...({ title: "Báo cáo", matter: "report", preferredMeetingId: null, minutes: 40 } as const),
      ...({ mode: "decision", urgent: false, motivation: "", ministryId: null } as const),
    };
    const draft = draftDossier(app, by("officer-of-justice"), dossier);
    expect(await refusalOf(draft)).toBe("organisation-over");
  });
});
