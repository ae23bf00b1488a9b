/*
 * How LibreOffice is set before it meets a file of a stranger: nothing in the file runs, nothing is
 * fetched from elsewhere; what the file leaves open is as in Viet Nam (A4, figures), and the PDF
 * names its headings, tables and pictures for those who have it read aloud.
 */
const SETTINGS: readonly [path: string, name: string, value: string | number | boolean][] = [
  ["Office.Common/Security/Scripting", "DisableMacrosExecution", true],
  ["Office.Common/Security/Scripting", "MacroSecurityLevel", 3],
  ["Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", true],
  ["Office.Writer/Content/Update", "Link", 2],
  ["Office.Calc/Content/Update", "Link", 2],
  ["Office.Common/Filter/PDF/Export", "UseTaggedPDF", true],
  ["Setup/L10N", "ooSetupSystemLocale", "vi-VN"],
];

/** The file `registrymodifications.xcu` of a new profile. */
export function officeProfile(): string {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join("\n")}
</oor:items>
`;
}
