/** Who is who: persons, organisations, roles, seats. */
export const peopleRefusals = {
  "login-taken": "The sign-in name “{{login}}” is taken. Choose another.",
  "organisation-over": "This organisation has ended here. Choose one that is in force.",
  "organisation-code-taken": "The code “{{code}}” belongs to another organisation.",
  "organisation-under-itself":
    "An organisation cannot stand under itself or under one of its own parts.",
  "organisation-has-parts": "{{count}} of its parts are still in force. End or move them first.",
  "identifier-taken": "The identifier {{identifier}} belongs to another organisation.",
  "person-ended": "This person has been ended here. Reinstate them before you change anything.",
  "person-not-ended": "This person has not been ended.",
  "person-locked": "This account is locked.",
  "person-not-locked": "This account is not locked.",
  "account-locked": "The account is locked. Ask a system operator to unlock it.",
  "account-ended": "The account has ended; nobody signs in with it any more.",
  "own-account":
    "Nobody changes roles of their own, or locks or ends their own account. Ask another operator.",
  "member-by-seat":
    "Membership follows the seat: change who holds the seat under Bodies and seats.",
  "role-held": "This person holds that role during this time.",
  "roles-apart": "System operators and log auditors see no content, so they hold no other role.",
  "period-over": "This has ended or was withdrawn.",
  "period-end-before-begin": "The last day cannot be before the first.",
  "period-end-ahead":
    "A person is ended with today or an earlier day as the last. For a day to come, set the last day of each role and seat.",
  "body-code-taken": "The code “{{code}}” belongs to another body.",
  "seat-code-taken": "The code “{{code}}” belongs to another seat.",
  "seat-head-taken": "The body has a seat of its head. One seat alone decides a tie.",
  "seat-vacant": "This seat is vacant.",
  "seat-over": "This seat has a last day. Let it go on before you change anything.",
  "seat-not-over": "This seat has not ended.",
  "seat-same-holder": "This person holds the seat.",
  "term-later":
    "A term of this seat begins on that day or later. Withdraw the planned term first, or choose a later day.",
  "chair-vacant":
    "Nobody holds the chair’s seat on the day of the meeting. The secretariat chooses another chair under “Edit details”; then go on.",
  "chair-not-called":
    "The chair must hold a seat on that day, and one that a meeting of this kind calls. Choose another chair.",
  "people-columns-unknown":
    "The columns of the file are not known. Download the template, keep its first line, and read it again.",
  "people-too-many":
    "The file has more than {{rows, plural(one:row; many:rows)}}. Split it and import one part after the other.",
  "people-changed":
    "The lists have changed since the preview. Nothing was imported; check again, then import.",
} as const;
