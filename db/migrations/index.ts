import type { Knex } from "knex";
import * as createEvents from "./20261122_01_create_events.ts";
import * as createPeople from "./20261122_02_create_people.ts";
import * as createAccounts from "./20261122_03_create_accounts.ts";
import * as createMeetings from "./20261122_04_create_meetings.ts";
import * as createPapers from "./20261122_05_create_papers.ts";
import * as createVotes from "./20261122_06_create_votes.ts";
import * as createResolutions from "./20261122_07_create_resolutions.ts";
import * as createTasks from "./20261122_08_create_tasks.ts";
import * as createNotices from "./20261122_09_create_notices.ts";
import * as meetingCourse from "./20261122_10_meeting_course.ts";
import * as agendaTree from "./20261122_11_agenda_tree.ts";
import * as dossiers from "./20261122_12_dossiers.ts";
import * as invitations from "./20261122_13_invitations.ts";
import * as outbox from "./20261122_14_outbox.ts";
import * as paperVersions from "./20261122_15_paper_versions.ts";
import * as presence from "./20261122_16_presence.ts";
import * as floor from "./20261122_17_floor.ts";
import * as minutes from "./20261122_19_minutes.ts";
import * as search from "./20261122_20_search.ts";
import * as meetingTemplates from "./20261122_21_meeting_templates.ts";
import * as subjectVersions from "./20261122_22_subject_versions.ts";
import * as intake from "./20261122_23_intake.ts";
import * as annotations from "./20261122_24_annotations.ts";
import * as placements from "./20261122_25_placements.ts";
import * as retention from "./20261122_26_retention.ts";
import * as countedResults from "./20261122_27_counted_results.ts";
import * as voteForms from "./20261122_28_vote_forms.ts";
import * as record from "./20261122_29_record.ts";
import * as positions from "./20261122_30_positions.ts";
import * as ballots from "./20261122_31_ballots.ts";
import * as urgentDecisions from "./20261122_33_urgent_decisions.ts";
import * as keyedVotes from "./20261122_34_keyed_votes.ts";
import * as mailsOfAnyMatter from "./20261122_35_mails_of_any_matter.ts";
import * as signatureChecks from "./20261122_37_signature_checks.ts";
import * as taskCourse from "./20261122_38_task_course.ts";
import * as taskReminders from "./20261122_39_task_reminders.ts";
import * as drafting from "./20261123_40_drafting.ts";
import * as documentCourse from "./20261123_42_document_course.ts";
import * as frozenReports from "./20261123_47_frozen_reports.ts";
import * as taskFacts from "./20261123_45_task_facts.ts";
import * as documentRegister from "./20261123_44_document_register.ts";
import * as personalReminders from "./20261123_53_personal_reminders.ts";
import * as campaigns from "./20261123_55_campaigns.ts";
import * as draftComments from "./20261123_49_draft_comments.ts";
import * as issuing from "./20261123_50_issuing.ts";
import * as publicVersions from "./20261123_51_public_versions.ts";
import * as countedAndFound from "./20261123_52_counted_and_found.ts";
import * as taskImports from "./20261123_56_task_imports.ts";
import * as campaignInspectors from "./20261123_58_campaign_inspectors.ts";
import * as accountableHeads from "./20261123_57_accountable_heads.ts";
import * as peopleKept from "./20261123_65_people_kept.ts";
import * as documentMarks from "./20261124_60_document_marks.ts";
import * as annexes from "./20261124_61_annexes.ts";
import * as heartbeats from "./20261123_77_heartbeats.ts";
import * as oneTimeCodes from "./20261123_70_one_time_codes.ts";
import * as calendarDays from "./20261123_78_calendar_days.ts";
import * as datedSettings from "./20261123_79_dated_settings.ts";
import * as noticeChoices from "./20261123_80_notice_choices.ts";
import * as passkeys from "./20261123_71_passkeys.ts";
import * as signedThenNumbered from "./20261124_62_signed_then_numbered.ts";
import * as signedMinutes from "./20261124_63_signed_minutes.ts";
import * as seatsEnd from "./20261124_72_seats_end.ts";
import * as mergedMails from "./20261124_77_merged_mails.ts";
import * as listImports from "./20261123_66_list_imports.ts";
import * as preparedVersions from "./20261124_64_prepared_versions.ts";

/** A static list: the same names in every process and on both databases. Only ever appended to. */
const list: Record<string, Knex.Migration> = {
  "20261122_01_create_events": createEvents,
  "20261122_02_create_people": createPeople,
  "20261122_03_create_accounts": createAccounts,
  "20261122_04_create_meetings": createMeetings,
  "20261122_05_create_papers": createPapers,
  "20261122_06_create_votes": createVotes,
  "20261122_07_create_resolutions": createResolutions,
  "20261122_08_create_tasks": createTasks,
  "20261122_09_create_notices": createNotices,
  "20261122_10_meeting_course": meetingCourse,
  "20261122_11_agenda_tree": agendaTree,
  "20261122_12_dossiers": dossiers,
  "20261122_13_invitations": invitations,
  "20261122_14_outbox": outbox,
  "20261122_15_paper_versions": paperVersions,
  "20261122_16_presence": presence,
  "20261122_17_floor": floor,
  "20261122_19_minutes": minutes,
  "20261122_20_search": search,
  "20261122_21_meeting_templates": meetingTemplates,
  "20261122_22_subject_versions": subjectVersions,
  "20261122_23_intake": intake,
  "20261122_24_annotations": annotations,
  "20261122_25_placements": placements,
  "20261122_26_retention": retention,
  "20261122_27_counted_results": countedResults,
  "20261122_28_vote_forms": voteForms,
  "20261122_29_record": record,
  "20261122_30_positions": positions,
  "20261122_31_ballots": ballots,
  "20261122_33_urgent_decisions": urgentDecisions,
  "20261122_34_keyed_votes": keyedVotes,
  "20261122_35_mails_of_any_matter": mailsOfAnyMatter,
  "20261122_37_signature_checks": signatureChecks,
  "20261122_38_task_course": taskCourse,
  "20261122_39_task_reminders": taskReminders,
  "20261123_40_drafting": drafting,
  "20261123_42_document_course": documentCourse,
  "20261123_47_frozen_reports": frozenReports,
  "20261123_45_task_facts": taskFacts,
  "20261123_44_document_register": documentRegister,
  "20261123_53_personal_reminders": personalReminders,
  "20261123_55_campaigns": campaigns,
  "20261123_49_draft_comments": draftComments,
  "20261123_50_issuing": issuing,
  "20261123_51_public_versions": publicVersions,
  "20261123_52_counted_and_found": countedAndFound,
  "20261123_56_task_imports": taskImports,
  "20261123_57_accountable_heads": accountableHeads,
  "20261123_65_people_kept": peopleKept,
  "20261124_60_document_marks": documentMarks,
  "20261124_61_annexes": annexes,
  "20261123_77_heartbeats": heartbeats,
  "20261123_70_one_time_codes": oneTimeCodes,
  "20261123_78_calendar_days": calendarDays,
  "20261123_79_dated_settings": datedSettings,
  "20261123_80_notice_choices": noticeChoices,
  "20261123_71_passkeys": passkeys,
  "20261124_62_signed_then_numbered": signedThenNumbered,
  "20261124_63_signed_minutes": signedMinutes,
  "20261124_77_merged_mails": mergedMails,
  "20261123_66_list_imports": listImports,
  "20261123_58_campaign_inspectors": campaignInspectors,
  "20261124_64_prepared_versions": preparedVersions,
  "20261124_72_seats_end": seatsEnd,
};

export const migrations: Knex.MigrationSource<string> = {
  getMigrations: () => Promise.resolve(Object.keys(list)),
  getMigrationName: (name) => name,
  getMigration: (name) => {
    const found = list[name];
    if (!found) throw new Error(`No migration ${name}`);
    return Promise.resolve(found);
  },
};
