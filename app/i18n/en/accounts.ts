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
      "The password, the passkeys and every present sign-in of this account end at once. A code issued before stops working.",
    confirm: "Issue the code",
    once: "The code is shown this once. It works until {{time}} on {{date}}.",
    handedOver: "Handed over, hide the code",
  },
  password: {
    title: "Password",
    about: "A new password ends all your other sign-ins.",
    current: "Present password",
    submit: "Change the password",
    submitting: "Changing…",
    done: "The password is changed; the other sign-ins have ended.",
  },
  passkeys: {
    title: "Passkeys",
    about:
      "A passkey lives in your device and opens with its fingerprint, face or PIN; there is nothing to remember, and no false page can take it.",
    none: "No passkeys yet.",
    enrolled: "Added at {{time}} on {{date}}",
    used: "last used at {{time}} on {{date}}",
    unused: "not yet used to sign in",
    add: "Add a passkey on this device",
    adding: "Your device is asking you…",
    added: "The passkey is added.",
    stopped: "The device made no passkey: cancelled, out of time, or it has one already.",
    unsupported:
      "This browser or address cannot use passkeys. Open the system at its own address (https) on a device with a screen lock.",
    remove: "Remove",
    removeNamed: "Remove the passkey {{device}}",
    removeTitle: "Remove this passkey?",
    removeConsequence: "The device that holds it can no longer sign in with it.",
    removeConfirm: "Remove the passkey",
    unproven:
      "You are signed in with a password alone, so passkeys cannot be added or removed. Sign in with a passkey you have; if you have none, call the duty desk of the Government Office for a one-time code and sign in with it.",
    signIn: "Sign in with a passkey",
    signingIn: "Your device is asking you…",
    signInStopped: "The device opened no passkey: cancelled, out of time, or it has none.",
  },
  signIns: {
    title: "Sign-ins",
    about: "If one is not yours, end it at once and change the password.",
    this: "This device",
    via: {
      code: "with a one-time code",
      passkey: "with a passkey",
      password: "with a password",
      demo: "from the demonstration's page",
    },
    started: "Signed in at {{time}} on {{date}} {{via}}",
    active: "last active at {{time}}",
    end: "End",
    endNamed: "End the sign-in {{device}} of {{time}}",
    ending: "Ending…",
    endOthers: "End all other sign-ins",
    endOthersTitle: "End all other sign-ins?",
    endOthersConsequence:
      "The other devices must sign in again. What is half written on them is kept.",
    endOthersConfirm: "End them",
    elsewhere: "This account has just signed in on another device: {{device}}, at {{time}}.",
    look: "See the sign-ins",
    itWasMe: "It was me",
  },
  device: {
    named: "{{browser}} on {{machine}}",
    browser: "Another browser",
    machine: "another device",
  },
};
