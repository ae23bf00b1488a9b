import type { Like } from "../like.ts";
import type { accounts as source } from "../vi/accounts.ts";

export const accounts: Like<typeof source> = {
  code: {
    pageTitle: "Set a password · e-Cabinet",
    title: "Set a password with a one-time code",
    about:
      "The duty desk of the Government Office hands the code over in person; it works once, within 72 hours.",
    code: "One-time code",
    codeHint: "24 letters and digits; capitals and hyphens make no difference.",
    submit: "Set the password and sign in",
    submitting: "Setting the password…",
    back: "Back to the sign-in",
    have: "I have a one-time code",
  },
  newPassword: {
    label: "New password",
    hint: "At least {{least}} characters; a phrase you remember is best. No capitals, digits or special characters are required.",
    show: "Show the password",
  },
  issue: {
    title: "One-time code",
    about:
      "For a first sign-in or to reset a password. The code works for 72 hours; hand it over in person, never by mail.",
    issue: "Issue a code",
    confirmTitle: "Issue a code for {{title}}?",
    consequence:
      "The password and every present sign-in of this account end at once. A code issued before stops working.",
    confirm: "Issue the code",
    once: "The code is shown this once. It works until {{time}} on {{date}}.",
    handedOver: "Handed over, hide the code",
  },
};
