import { composed, fold } from "../platform/fold.ts";
import type { ListField } from "./list-import.ts";
import { ORGANISATION_KINDS, type OrganisationKind } from "./organisation.ts";
import { ROLES, type Role } from "./person.ts";

/** How the columns are headed: as in our templates, and as lists kept elsewhere call them. */
const HEADINGS: Readonly<Record<ListField, readonly string[]>> = {
  login: ["ten dang nhap", "dang nhap", "tai khoan", "sign-in name", "login", "username"],
  titleVi: ["chuc vu tieng viet", "chuc vu", "chuc danh", "office in vietnamese", "title"],
  titleEn: ["chuc vu tieng anh", "office in english", "title in english"],
  organisation: ["ma co quan", "co quan", "don vi", "code of the organisation", "organisation"],
  email: ["thu dien tu", "email", "e-mail", "dia chi thu dien tu"],
  role: ["vai tro", "role"],
  assists: ["giup viec cho", "tro ly cua", "whom they assist", "assists"],
  fromOn: ["tu ngay", "first day", "from"],
  code: ["ma", "ma trong he thong", "code"],
  kind: ["loai", "loai co quan", "kind"],
  nameVi: ["ten tieng viet", "ten", "ten co quan", "name in vietnamese", "name"],
  nameEn: ["ten tieng anh", "name in english"],
  shortVi: ["ten ngan tieng viet", "ten ngan", "ten viet tat", "short name in vietnamese"],
  shortEn: ["ten ngan tieng anh", "short name in english"],
  parent: ["ma cap tren", "cap tren", "truc thuoc", "code of the parent", "parent", "under"],
  identifier2016: [
    ...["ma dinh danh qcvn 102:2016", "ma dinh danh qcvn 102:2016/btttt", "ma dinh danh"],
    ...["identifier of qcvn 102:2016"],
  ],
  identifier2020: [
    ...["ma dinh danh qd 20/2020", "ma dinh danh qd 20/2020/qd-ttg", "ma dinh danh dien tu"],
    ...["identifier of decision 20/2020"],
  ],
};

const KINDS: Readonly<Record<OrganisationKind, readonly string[]>> = {
  government: ["chinh phu"],
  office: ["van phong chinh phu", "government office"],
  ministry: ["bo"],
  "ministry-level": ["co quan ngang bo", "ministry-level body"],
  agency: ["co quan thuoc chinh phu", "government agency"],
  locality: ["dia phuong", "tinh", "thanh pho"],
  unit: ["don vi truc thuoc", "don vi"],
};

const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  member: ["thanh vien chinh phu", "thanh vien", "government member"],
  "field-leader": ["lanh dao phu trach linh vuc", "leader in charge of a field"],
  assistant: ["tro ly, thu ky cua thanh vien", "tro ly", "thu ky", "assistant of a member"],
  "secretariat-specialist": ["chuyen vien van phong chinh phu", "government office, specialist"],
  "secretariat-head": [
    ...["lanh dao vu, van phong chinh phu", "vu truong", "government office, department head"],
  ],
  "secretariat-leadership": ["lanh dao van phong chinh phu", "government office, leadership"],
  "ministry-officer": ["can bo dau moi cua bo", "can bo dau moi", "ministry officer"],
  "ministry-lead": ["lanh dao dau moi cua bo", "lanh dao dau moi", "ministry lead"],
  guest: ["khach moi du noi dung", "khach moi", "guest of an item"],
  operator: ["quan tri vien he thong", "quan tri vien", "system operator"],
  auditor: ["nguoi kiem tra nhat ky", "log auditor"],
};

const plain = (text: string): string => fold(composed(text)).replace(/\s+/g, " ").trim();

/** Which field a column is of; null for one we do not take. */
export function fieldOf(heading: string, among: readonly ListField[]): ListField | null {
  const words = plain(heading);
  return (
    among.find((field) => field.toLowerCase() === words || HEADINGS[field].includes(words)) ?? null
  );
}

/** The kind meant: by our own word for it, in either language. */
export function readKind(text: string): OrganisationKind | null {
  const words = plain(text);
  return ORGANISATION_KINDS.find((kind) => kind === words || KINDS[kind].includes(words)) ?? null;
}

export function readRole(text: string): Role | null {
  const words = plain(text);
  return ROLES.find((role) => role === words || ROLE_WORDS[role].includes(words)) ?? null;
}
