import { peopleRefusals } from "./refusals-of-people.ts";
import type { Like } from "../like.ts";
import type { refusals as source } from "../vi/refusals.ts";

export const refusals: Like<typeof source> = {
  "not-found": "There is nothing here, or it is not open to your account.",
  "not-allowed": "Your role may not do this.",
  "not-signed-in": "Please sign in to continue.",
  "signed-out":
    "Your sign-in has expired. Sign in again to continue; what you were filling in is kept.",
  "wrong-credentials": "The name or the password is wrong.",
  "code-unknown":
    "The code is wrong, used or out of date. If you have just set a password, sign in with it; if not, call the duty desk for a new code.",
  "password-too-short": "The password needs at least {{least}} characters.",
  "password-too-long": "The password has at most {{most}} characters.",
  "password-foreseeable":
    "This password is easy to guess: common, repeated, or made of the sign-in name, the office or the system's name. Choose another phrase.",
  "passkey-refused":
    "The passkey was not accepted. Try again; if it fails again, sign in with the password.",
  "accounts-begun": "The system has persons already.",
  "sign-in-unproven":
    "A sign-in by password cannot add or remove passkeys. Sign in with a passkey you have, or with a one-time code.",
  "too-many-tries":
    "Too many tries. Please wait {{minutes, plural(one:minute; many:minutes)}}, then try again.",
  busy: "The system is busy. Please try again in a few seconds; nothing has been lost.",
  "foreign-origin":
    "The request came from an unknown address and was refused. Open the system at {{origin}}.",
  "invalid-input": "Something is not right. Please look at the marked fields.",
  "key-missing": "The request carries no key. Reload the page and do it again.",
  "key-reused":
    "This request was already sent with other content. Reload the page to see how things stand.",
  "record-read-only":
    "The database is older than the checkpoints kept outside it, so the system is read-only. Nothing has been recorded.",
  "record-not-read-only": "There is nothing to accept about this database.",
  "storage-failed": "It could not be stored. Nothing has been recorded; please try again.",
  "number-taken": "This number is taken. Please choose another.",
  "meeting-numbered": "The meeting has its number, so its kind can no longer be changed.",
  "meeting-not-approved": "The chair has not approved the agenda.",
  "meeting-already-approved": "The chair has approved the agenda already.",
  "meeting-not-invited": "The invitations have not been sent.",
  "meeting-already-invited": "The invitations have been sent already.",
  "meeting-not-published": "The meeting papers have not been declared complete.",
  "meeting-already-published": "The meeting papers have been declared complete already.",
  "meeting-not-open": "The meeting has not been opened.",
  "meeting-already-open": "The meeting has been opened already.",
  "meeting-suspended": "The meeting is suspended. Resume it first.",
  "meeting-not-suspended": "The meeting is not suspended.",
  "meeting-closed": "The meeting has been closed.",
  "meeting-not-closed": "The meeting has not been closed.",
  "meeting-not-settled":
    "{{count, plural(one:matter is; many:matters are)}} still unsettled, so it cannot be archived.",
  "meeting-archived": "The meeting has been archived.",
  "meeting-cancelled": "The meeting has been cancelled.",
  "meeting-postponed": "The meeting has been postponed to another one.",
  "postponed-to-past": "The new time must lie ahead.",
  "template-name-taken": "There is a template of that name. Choose another name.",
  "meeting-has-open-vote": "A vote is still open. Close the vote first.",
  "block-changed":
    "The block of items voted on at once has just changed. Look again before you open the vote.",
  "not-in-block": "This item is not in the block that is voted on at once.",
  "no-quorum": "There is no quorum: {{present}} present, at least {{needed}} needed.",
  "agenda-empty": "The agenda has no item yet.",
  "item-not-current": "This item has not been taken up. Move to it first.",
  "item-not-for-decision": "This item is not for decision.",
  "item-has-papers": "The item has papers and cannot be deleted.",
  "item-has-parts": "The item still has sub-items. Move or remove them first.",
  "item-announced":
    "People have been told of this item, or it came from another session; withdraw it with a reason instead.",
  "item-settled": "This item has its conclusion or its result and can no longer be changed.",
  "item-not-withdrawn": "This item is still on the agenda.",
  "item-out": "This item has been withdrawn or moved to another session.",
  "section-not-nested": "A section heading lies within no item and has no sub-items.",
  "agenda-circle": "An item cannot be moved into itself.",
  "agenda-too-deep": "The agenda has at most three levels.",
  "postponed-where": "An item can only go to another session of the same body that has not opened.",
  "wrong-check-in-code":
    "The check-in code is wrong or has changed. Read the code now shown on the wall.",
  "not-of-this-meeting": "You do not belong to this meeting.",
  "substitute-attends": "A substitute attends in your place. To vote, choose “Remote vote only”.",
  "not-substituted": "No substitute attends for this member.",
  "substitute-unsuitable":
    "This person cannot substitute: not of the member's organisation, on the roll already, or in someone else's place.",
  "already-checked-in":
    "You have checked in, so the answer to the invitation can no longer change.",
  "chair-must-attend":
    "The chair cannot report an absence. Ask the Government Office to have someone else preside.",
  "guest-no-vote": "Guests do not vote. Choose in person, by video, or absent.",
  "absence-not-pending":
    "This request has been answered already, or the member has just changed it. Look again before deciding.",
  "invitation-answered": "This person has answered the invitation; no reminder is needed.",
  "mail-not-failed": "This mail has not failed.",
  "not-present": "This member is not present, so no departure can be recorded.",
  "time-out-of-order":
    "This time has not come yet, or lies before the last entry for this person. Please check it.",
  "already-recused": "It is already recorded that this member takes no part in this item.",
  "not-recused": "It is not recorded that this member takes no part in this item.",
  "recusal-stands": "A vote has been opened on this item, so this can no longer be taken back.",
  "paper-not-pdf":
    "This file is not a PDF, DOCX, XLSX, PPTX, ODT, ODS or ODP. Save it as one of these and upload it again.",
  "paper-encrypted": "The file has a password. Remove the password and upload it again.",
  "paper-broken": "The file is damaged or lacks pages. Export it again and upload it.",
  "paper-too-large":
    "The file is larger than {{megabytes}} MB, the limit in force. Make it smaller or split it, then upload it.",
  "paper-too-many-pages":
    "The file has {{pages, plural(one:page; many:pages)}}; the limit in force is {{most}}. Split it, then upload it.",
  "paper-stays": "The paper's handling mark permits no download: it is read in the system only.",
  "tool-missing": "A tool for PDFs is missing on the server. Tell its administrator.",
  "office-tool-missing":
    "LibreOffice is not installed on the server, so office files cannot be converted. Export the file as PDF and upload it, or tell the administrator.",
  "paper-too-costly":
    "The file is too complex to open safely. Export it again, or in parts, and upload it.",
  "paper-macros": "The file carries macros. Save it without macros (or as PDF) and upload it.",
  "paper-published": "The paper has been published, so this cannot be done.",
  "nothing-missing": "Nothing is missing for this item.",
  "already-urged": "The lead ministry of this item has been urged today.",
  "paper-same-file": "This is the very file in use; choose the new one.",
  "paper-replaced": "The paper has a newer version; notes are placed on the newest.",
  "note-group-outsider": "Someone on the list may not read this paper and cannot be in the group.",
  "file-empty": "The file is empty. Choose another.",
  "upload-cut-off": "The file did not arrive whole. Please upload it again.",
  "vote-not-open": "The vote is not open.",
  "vote-already-open": "Another vote is open in this meeting.",
  "vote-closed": "The vote was closed at {{at}}. This choice is not counted.",
  "vote-not-closed": "The vote is not closed.",
  "vote-announced": "The result has been announced.",
  "vote-not-announced": "The result of the latest vote has not been announced. Announce it first.",
  "vote-annulled": "This vote has been annulled.",
  "password-needed": "This vote asks for your password again before a vote is recorded.",
  "wrong-password": "Wrong password. Nothing is recorded; enter the password again.",
  "hands-not-secret": "A show of hands cannot be secret. Choose paper for a secret ballot.",
  "vote-by-hand": "This vote is by show of hands or on paper; the secretariat enters the result.",
  "votes-by-name": "This body wants choices entered member by member, not as figures.",
  "choices-entered": "Choices have been entered by name. Go on by name, then close the vote.",
  "more-votes-than-seats":
    "The figures add up to {{votes}}, more than the {{entitled}} members who may vote now. Count again, then enter them.",
  "result-not-entered":
    "No result has been entered. Enter the figures, or choices by name, before closing.",
  "entered-by-same": "Whoever entered the result and whoever announces it must be two persons.",
  "vote-other-way": "This vote is taken in another way. Load the page again, then vote.",
  "seat-has-voted": "This member has voted; the secretariat cannot enter another choice.",
  "secret-vote-cast":
    "The secret ballot of this seat was recorded at {{at}} and cannot be changed.",
  "cast-superseded":
    "Another vote of yours was recorded at {{at}} and is in force. Look at it, then record again if you still wish to change it.",
  "not-entitled": "You are not on the roll of this vote.",
  "substitute-no-vote": "A substitute does not vote.",
  "absent-no-vote": "You have not checked in, so you cannot vote yet. Check in first.",
  "left-no-vote": "You are recorded as having left, so you cannot vote. Check in again first.",
  "recused-no-vote": "You take no part in this item, so you have no vote on it.",
  "item-not-adopted": "The item has not been adopted, so no resolution can be drafted.",
  "item-not-concluded": "Nothing has been concluded yet, so this document cannot be drafted.",
  "resolution-not-draft": "The document is under review or issued and can no longer be edited.",
  "resolution-not-approved": "The document has not been issued.",
  "resolution-elsewhere": "The document has gone on to another step. Reload the page to see which.",
  "resolution-not-valid": "The document has been replaced or recalled.",
  "resolution-empty": "The draft has no article or clause yet.",
  "resolution-exists": "There is a document of this kind already.",
  "resolution-changed":
    "The draft is newer than the version you are looking at. Read the new version, then do it again; what you were filling in is kept.",
  "draft-without-title": "The draft has no title yet.",
  "draft-too-long":
    "The draft is longer than a document may be; divide its articles and clauses anew.",
  "draft-elsewhere":
    "The draft has gone on to another step, so this can no longer be done. Reload the page to see which.",
  "passage-changed":
    "The passage no longer says what was quoted; nothing in the draft was changed. Look at the passage as it is now.",
  "wording-unchanged": "The proposed wording is the same as what stands there.",
  "comment-closed": "This comment has been answered or settled already.",
  "article-empty": "Article {{article}} has no text yet.",
  "annex-empty": "Annex {{annex}} has no title or no text yet.",
  "annex-too-long": "Annex {{annex}} is longer than it may be; please divide it.",
  "annexes-too-many": "A document has {{most}} annexes at most.",
  "document-secret":
    "This system is on a network: state secrets must not be drafted, kept or sent here (Law on Protection of State Secrets 117/2025/QH15). Please write a secret document on a stand-alone computer and enter it in the register of secret documents.",
  "document-internal": "A document for internal circulation is not published.",
  "urgent-settled": "This decision has already been reported or withdrawn.",
  "urgent-not-at-meeting":
    "It cannot be reported at this meeting, which has not begun or was over before the decision.",
  "clause-has-task": "This clause has other tasks than those shown. Reload the page.",
  "deadline-unreadable":
    "The deadline “{{text}}” cannot be read. For example: trong tháng 12 năm 2026; trước ngày 15/12/2026; 5 ngày làm việc.",
  "deadline-outside-calendar":
    "The deadline falls in a year whose days off are not entered yet. Enter them on the calendar screen, or write the deadline as a date.",
  "calendar-year-too-far":
    "Days may be entered for {{first}} to {{last}} only; one year after the other.",
  "task-wrong-state": "The task is not in a state that allows this.",
  "task-lead-coordinates": "The lead ministry cannot coordinate its own task.",
  "task-same-lead": "This ministry leads the task already. Choose another.",
  "task-decline-late":
    "More than {{days, plural(one:working day has; many:working days have)}} passed since the task was given; it can no longer be sent back. Report questions of competence to the Government Office.",
  "task-not-successor":
    "There is no other task with this number. Write the number of the task that replaces it, for example 2026/18.",
  "task-without-leader": "No leader in charge has been chosen.",
  "task-is-sub-task": "This task is a sub-task itself and is cut no further.",
  "task-after-parent": "A sub-task needs a deadline, not later than that of its parent.",
  "task-without-deadline": "No deadline was set for this task, so there is none to extend.",
  "deadline-recurring":
    "Recurring work is not followed as one task with a deadline. Write the deadline of each turn.",
  "extension-asked-already": "The request before this one has not been decided yet.",
  "extension-not-asked": "No request for an extension is waiting for a decision.",
  "extension-late":
    "The deadline has passed. An extension has to be asked for before the deadline expires.",
  "extension-not-later": "The new deadline has to be later than the one that stands.",
  "dossier-not-with-ministry":
    "The dossier has been submitted and the ministry can no longer change it. Ask for it to be returned.",
  "dossier-no-submission": "The dossier has no submission (tờ trình). Upload it, then submit.",
  "dossier-not-submitted": "The dossier is not waiting for a check.",
  "dossier-incomplete":
    "{{missing, plural(one:required part is; many:required parts are)}} missing. Return the dossier or, if it is urgent, record the leave of the Prime Minister or a Deputy Prime Minister.",
  "dossier-not-urgent": "The ministry has not asked for urgency.",
  "dossier-not-accepted": "The dossier has not been found valid yet.",
  "dossier-scheduled": "The dossier stands on the agenda of a meeting already.",
  "dossier-withdrawn": "The dossier has been withdrawn.",
  "ballot-wrong-state": "The ballot is not in a state that allows this.",
  "ballot-secret":
    "A secret matter is not put to an electronic ballot. Use paper ballots and the register of secret papers.",
  "ballot-no-papers": "The ballot has no papers yet.",
  "ballot-no-issues": "The ballot asks nothing yet.",
  "ballot-reply-days":
    "The time for the answer must be {{least}} to {{most, plural(one:working day; many:working days)}}.",
  "ballot-due":
    "The time for answers to this ballot has passed; the opinion was not recorded. What you wrote is kept.",
  "ballot-extended": "The ballot has been extended once; it cannot be extended again.",
  "ballot-extension-days":
    "It can be extended by {{most, plural(one:working day; many:working days)}} at the most.",
  "ballot-not-later": "The new due time must be later than the present one.",
  "ballot-answers-missing":
    "{{missing, plural(one:member has; many:members have)}} not answered. Before its time a ballot is closed only when all have.",
  "ballot-unexplained":
    "{{unanswered, plural(one:opinion has; many:opinions have)}} no answer of the lead ministry yet.",
  "ballot-not-adopted":
    "The ballot did not reach a majority of all members, so it cannot be recorded as adopted.",
  "ballot-not-rejected":
    "The ballot was adopted by its count, so it cannot be recorded as rejected.",
  "ballot-no-choice": "Choose agree, disagree or other opinion.",
  "ballot-text-missing": "To disagree or to hold another opinion, state it in words.",
  "ballot-issue-open": "Issue {{issue}} has no choice yet.",
  "ballot-issue-unknown":
    "The ballot has been corrected: this issue or option is no longer in it. Read the new edition; what you wrote is kept.",
  "ballot-issue-wordless": "Issue {{issue}}: state the other opinion in words.",
  "ballot-answer-changed":
    "An opinion sent at {{at}} from elsewhere has been recorded. Look at it; to replace it, send once more.",
  "ballot-scan-missing": "An opinion taken on paper or by telephone needs its scan.",
  "ballot-correction-open": "The ballot has a correction that has not been issued yet.",
  "ballot-no-correction": "The ballot has no correction in preparation.",
  "ballot-nobody-to-remind": "The members chosen have all answered.",
  "ballot-opinion-replaced":
    "An opinion has just been replaced by its member. Look at it again, then pass it on.",
  "reminder-mandatory": "Mails about overdue tasks reported to the session cannot be switched off.",
  "phone-unreadable": "The telephone number cannot be read. For example: 0912 345 678.",
  "reason-missing": "Please state the reason.",
  "evidence-missing": "A report of completion must carry a file as evidence.",
  "evidence-too-large":
    "The file is larger than {{megabytes}} MB. Make it smaller and send it again.",
  "stage-taken": "Somebody else is leading the pages. To lead instead, choose “Take over”.",
  "speaker-not-present": "Check in, in the room or online, before asking for the floor.",
  "request-not-queued": "This request is no longer in the queue.",
  "nobody-speaks": "Nobody has the floor.",
  "note-changed":
    "This note has just been changed or taken out. Look at it again, then go on; what you typed is kept.",
  "minutes-changed":
    "The minutes have a newer version than the one you are reading. Read it, then try again; what you typed is kept.",
  "minutes-not-draft": "The minutes have been circulated already.",
  "minutes-not-circulated": "The minutes have not been circulated yet.",
  "minutes-comments-open":
    "{{count, plural(one:comment has; many:comments have)}} not been answered yet.",
  "minutes-confirmed": "The minutes have been confirmed and can no longer be changed.",
  "cut-off-past": "That month has gone by or its figures are frozen.",
  "campaign-wrong-state": "The campaign is not in a state in which this can be done.",
  "campaign-without-conclusion":
    "There is no conclusion yet. Add one before concluding the campaign.",
  "finding-changed":
    "This cell has just received a newer version than the one you are looking at. Look at it and try again; what you have written is kept.",
  "draft-unsaved":
    "The text has been changed and not saved as a version yet. The Government Office saves it first.",
  "signature-due":
    "The document does not bear the digital signature of its signer yet, so it gets no number.",
  "signing-service-down": "The signing service does not answer. The system tries again by itself.",
  "signing-service-refused": "The signing service refuses: {{said}}.",
  "prepared-task-astray":
    "A prepared task belongs to a clause that is no longer in the document. Drop it before issuing.",
  "blank-not-found": "These words or this clause are not in the document.",
  "blank-twice": "These words or this clause are blanked already.",
  "register-unreadable":
    "The file cannot be read. Choose an XLSX file without a password, or a CSV file saved as UTF-8.",
  "register-empty": "The file has no row below its headings.",
  "register-too-long":
    "The file has more than 20,000 rows. Split it and import one part after the other.",
  "register-too-costly":
    "The file unfolds to more than can be read safely. Copy the rows you need to a new file and read that.",
  "import-not-staged": "This file has been imported or discarded already.",
  "import-has-faults":
    "{{count, plural(one:row still has; many:rows still have)}} errors. Nothing was imported; correct these rows or leave them out first.",
  "import-warnings-open":
    "{{count, plural(one:row is; many:rows are)}} still to be looked at. Nothing was imported; accept them or leave them out first.",
  "import-nothing-new": "No row is left to import: they are in the register already or left out.",
  "prepared-task-changed":
    "Somebody has changed this task since you opened it. Look at the new version, then save again; what you have written is kept.",
  "import-changed":
    "The register of tasks has changed since the preview. Nothing was imported; check again and import then.",
  ...peopleRefusals,
  "calendar-run-too-long":
    "At most {{most, plural(one:day; many:days)}} in a row at a time, the last not before the first.",
  "calendar-day-taken":
    "One of these days has been entered already. Withdraw the old entry with its reason, then enter it anew.",
  "calendar-day-withdrawn": "This entry has already been withdrawn.",
  "notice-mandatory":
    "Invitations, changes of meetings and ballots are always told in the app: to come and to answer is a duty.",
  "setting-in-past": "A setting holds from today or a later day on; it is never set back in time.",
};
