import { seatId } from "../../db/fixtures/government.ts";
import type { Caller } from "./caller.ts";
import type { Demo } from "./demo.ts";
import { must } from "./stage.ts";

const QUESTION = "Chọn phương án giao cơ quan chủ trì kết nối, chia sẻ dữ liệu?";
const OPTIONS = [
  "Giao Bộ Khoa học và Công nghệ chủ trì, các Bộ phối hợp theo lĩnh vực",
  "Mỗi Bộ chủ trì dữ liệu của lĩnh vực mình, Văn phòng Chính phủ điều phối",
].join("\n");

/** A vote between two options, got ready on the item for decision. */
export async function prepareOptions(demo: Demo, specialist: Caller): Promise<void> {
  const fields = { itemId: demo.decisionItemId, question: QUESTION, options: OPTIONS };
  await must(specialist.post(`/meetings/${demo.meetingId}/prepare-vote`, fields));
}

type Stage = { demo: Demo; as: (login: string) => Promise<Caller> };

/** The hours of the votes that are not the usual one. */
export function otherForms({ demo, as }: Stage): (() => Promise<void>)[] {
  const chair = async (path: string, fields: Record<string, string> = {}) =>
    must((await as("prime-minister")).post(path, fields));
  const open = async (form: Record<string, string>) => {
    const fields = { itemId: demo.decisionItemId, question: QUESTION, ...form };
    return String((await chair(`/meetings/${demo.meetingId}/open-vote`, fields))["voteId"]);
  };
  const finish = async (voteId: string) => {
    await must((await as("specialist")).post(`/votes/${voteId}/demo-cast`, {}));
    await chair(`/votes/${voteId}/close`);
    await chair(`/votes/${voteId}/announce`);
  };
  let voteId = "";
  return [
    async () => {
      voteId = await open({ options: OPTIONS, closesAfter: "60" });
      const said = { seatId: seatId("minister-of-science"), mark: "2" };
      await must((await as("specialist")).post(`/votes/${voteId}/assist`, said));
    },
    () => finish(voteId),
    async () => {
      const reason = "Câu hỏi đọc tại phòng họp khác với câu hỏi trên phiếu.";
      await chair(`/votes/${voteId}/annul`, { reason });
    },
    async () => {
      voteId = await open({ secret: "yes" });
    },
    async () => {
      await finish(voteId);
      await open({ taken: "hands" });
    },
  ];
}
