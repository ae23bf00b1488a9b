import { dictionary } from "@zxcvbn-ts/language-common";
import { expect, test } from "vitest";
import { DEMO_PASSWORD } from "../../db/fixtures/government.ts";
import { faultOf } from "./password.ts";

const known = {
  listed: dictionary["passwords-common"],
  ownWords: ["minister-of-justice", "Bộ trưởng Bộ Tư pháp", "Minister of Justice"],
};

test.each([
  ["mười bốn dấu nhé"],
  ["phở bò tái chín mỗi sáng thứ bảy"],
  ["correct horse battery"],
  ["Sông Hồng nước đỏ"],
  ["🙂🙃🙂🙃 chào cả nhà mình"],
  [DEMO_PASSWORD],
  ["x".repeat(20) + " con trâu đi trước"],
  ["a ă â b c d đ e ê g ".repeat(12) + "kết thúc"],
])("%j will do: length is all that is asked", (password) => {
  expect(faultOf(password, known)).toBeNull();
});

test("length is counted in signs as they are read, however they were composed", () => {
  const fifteen = "đường về nhà xa";
  expect([...fifteen]).toHaveLength(15);
  expect(faultOf(fifteen.normalize("NFD"), known)).toBeNull();
  const fourteen = fifteen.slice(1);
  expect(fourteen.normalize("NFD").length).toBeGreaterThan(15);
  expect(faultOf(fourteen.normalize("NFD"), known)).toBe("password-too-short");
  const words = "bốn mươi chín con voi ";
  expect(faultOf(words.repeat(11) + "đi lại bên hồ ", known)).toBeNull();
  expect(faultOf(words.repeat(12), known)).toBe("password-too-long");
});

test.each([
  ["", "password-too-short"],
  ["Ng@n-n9an", "password-too-short"],
  ["q1w2e3r4t5y6u7i8", "password-foreseeable"], // stands in the list
  ["Q1W2E3R4T5Y6U7I8", "password-foreseeable"],
  ["aaaaaaaaaaaaaaaa", "password-foreseeable"],
  ["abcabcabcabcabcabc", "password-foreseeable"],
  ["passwordpassword", "password-foreseeable"],
  ["Mustang1 Mustang1", "password-foreseeable"],
  ["12345678901234567890", "password-foreseeable"],
  ["qwertyuiopasdfghjkl", "password-foreseeable"],
  ["Qwerty-1234-56789", "password-foreseeable"], // its letters and digits stand in the list
  ["zyxwvutsrqponmlkji", "password-foreseeable"],
  ["minister-of-justice", "password-foreseeable"],
  ["Minister of Justice 2026", "password-foreseeable"],
  ["Bộ trưởng Bộ Tư pháp!", "password-foreseeable"],
  ["ecabinet-chinhphu-1", "password-foreseeable"],
  ["Mật khẩu e-Cabinet 26", "password-foreseeable"],
])("%j: %s", (password, fault) => {
  expect(faultOf(password, known)).toBe(fault);
});
