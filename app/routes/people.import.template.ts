import { resource } from "../door.server.ts";
import { textsFor } from "../i18n/i18n.ts";
import { LIST_FIELDS, LISTS } from "../people/list-import.ts";
import { requirePeople } from "../people/people-standing.views.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";

/** The headings alone, as a spreadsheet opens them: UTF-8 with its mark, Windows line ends. */
export const loader = resource(async ({ person, url }) => {
  requirePeople(person);
  const list = LISTS.find((each) => each === url.searchParams.get("of")) ?? "persons";
  const t = textsFor(person.locale ?? "vi").getFixedT(null, "people");
  const heads = LIST_FIELDS[list].map((field) => t(`import.field.${field}`));
  const bytes = Buffer.from(`\ufeff${heads.map((head) => `"${head}"`).join(",")}\r\n`, "utf8");
  const fileName = `${t(`import.of.${list}`)}.csv`;
  return freshAnswer(bytes, { as: "attachment", mediaType: "text/csv; charset=utf-8", fileName });
});
