import { draftResolution } from "../../db/fixtures/papers.ts";
import type { StateDocument } from "../resolutions/document-paper.ts";
import type { PrintedKind } from "../resolutions/document-form.ts";

const placeVi = "Hà Nội";

/** One document of each kind, as it is issued; each is longer than a page. */
export function documentKinds(): Record<PrintedKind, StateDocument> {
  const { resolution } = draftResolution({ issuedOn: "2026-12-03" });
  return {
    resolution: { ...resolution, number: 8, issuedOn: "2026-02-05", mark: undefined },
    decision,
    directive,
    "conclusion-notice": notice,
    minutes,
  };
}

const only = (text: string) => [{ number: null, text }];
const numbered = (texts: readonly string[]) => texts.map((text, at) => ({ number: at + 1, text }));

const committee =
  "Ủy ban có nhiệm vụ nghiên cứu, đề xuất với Chính phủ, Thủ tướng Chính phủ phương hướng, giải pháp phối hợp liên ngành; giúp Chính phủ đôn đốc các bộ, ngành, địa phương trong thực hiện chuyển đổi số quốc gia, bảo đảm dữ liệu được kết nối, chia sẻ thông suốt, an toàn.";

const decision: StateDocument = {
  kind: "decision",
  number: 112,
  notation: "QĐ-TTg",
  placeVi,
  issuedOn: "2026-06-12",
  title: "Về việc thành lập Ủy ban điều phối chia sẻ dữ liệu quốc gia",
  bases: [
    "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025",
    "Căn cứ Luật Dữ liệu ngày 30 tháng 11 năm 2024",
    "Theo đề nghị của Bộ trưởng Bộ Khoa học và Công nghệ",
  ],
  articles: [
    {
      number: 1,
      title: "",
      clauses: only(
        "Thành lập Ủy ban điều phối chia sẻ dữ liệu quốc gia (sau đây gọi tắt là Ủy ban), là tổ chức phối hợp liên ngành giúp Thủ tướng Chính phủ chỉ đạo việc kết nối, chia sẻ dữ liệu giữa các cơ quan nhà nước.",
      ),
    },
    {
      number: 2,
      title: "Nhiệm vụ và quyền hạn của Ủy ban",
      clauses: numbered([
        committee,
        committee,
        `${committee}\na) Họp thường kỳ hằng quý;\nb) Báo cáo Thủ tướng Chính phủ trước ngày 20 tháng cuối quý.`,
      ]),
    },
    {
      number: 3,
      title: "",
      clauses: only(
        "Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân tỉnh, thành phố và các cơ quan, tổ chức liên quan chịu trách nhiệm thi hành Quyết định này",
      ),
    },
  ],
  signed: {
    signer: { capacity: "KT. THỦ TƯỚNG", office: "PHÓ THỦ TƯỚNG" },
    recipients: [
      "Thủ tướng, các Phó Thủ tướng Chính phủ",
      "Các bộ, cơ quan ngang bộ",
      "Lưu: VT, KSTT (2b)",
    ],
  },
  annexes: [
    {
      title: "Danh sách cơ quan tham gia Ủy ban",
      text: "1. Văn phòng Chính phủ.\n2. Bộ Công an.\n3. Bộ Khoa học và Công nghệ.",
    },
  ],
};

const duty =
  "rà soát toàn bộ quy định, quy trình thuộc phạm vi quản lý; chủ động xử lý theo thẩm quyền, không để việc chậm trễ của cơ quan mình làm ảnh hưởng tiến độ chung; báo cáo kết quả về Văn phòng Chính phủ trước ngày 25 hằng tháng để tổng hợp, báo cáo Thủ tướng Chính phủ.";

const directive: StateDocument = {
  kind: "directive",
  number: 9,
  notation: "CT-TTg",
  placeVi,
  issuedOn: "2026-10-20",
  marks: ["HỎA TỐC"],
  title: "Về tăng cường kỷ luật, kỷ cương trong thực hiện nhiệm vụ được giao",
  opening: [
    "Thời gian qua, các bộ, cơ quan, địa phương đã có nhiều cố gắng thực hiện nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao. Tuy nhiên, vẫn còn nhiệm vụ chậm, muộn so với thời hạn.",
    "Để khắc phục tình trạng trên, Thủ tướng Chính phủ yêu cầu:",
  ],
  articles: [
    {
      number: 1,
      title: "Yêu cầu chung",
      clauses: only(`Các bộ, cơ quan ngang bộ, địa phương ${duty}`),
    },
    {
      number: 2,
      title: "Nhiệm vụ cụ thể",
      clauses: numbered([
        ...["Bộ Nội vụ", "Bộ Tài chính", "Bộ Tư pháp", "Bộ Công an"].map((who) => `${who} ${duty}`),
        "Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện Chỉ thị này.",
      ]),
    },
  ],
  signed: {
    signer: { office: "THỦ TƯỚNG" },
    recipients: ["Các bộ, cơ quan ngang bộ", "VPCP: BTCN, các PCN", "Lưu: VT, TH (2b)"],
  },
};

const notice: StateDocument = {
  kind: "conclusion-notice",
  number: 215,
  notation: "TB-VPCP",
  placeVi,
  issuedOn: "2026-12-04",
  title: "Kết luận của Thủ tướng Chính phủ tại Phiên họp Chính phủ thường kỳ tháng 11 năm 2026",
  opening: [
    "Ngày 03 tháng 12 năm 2026, Thủ tướng Chính phủ chủ trì Phiên họp Chính phủ thường kỳ tháng 11 năm 2026. Sau khi nghe báo cáo và ý kiến của các thành viên Chính phủ, Thủ tướng Chính phủ kết luận như sau:",
  ],
  articles: [
    {
      number: 1,
      title: "Về tình hình chung",
      clauses: only(
        `Chính phủ thống nhất đánh giá tình hình tháng 11 tiếp tục chuyển biến tích cực. Các bộ, cơ quan ${duty}`,
      ),
    },
    {
      number: 2,
      title: "Về nhiệm vụ thời gian tới",
      clauses: numbered(
        ["Bộ Tài chính", "Bộ Xây dựng", "Bộ Y tế", "Bộ Công Thương"].map((who) => `${who} ${duty}`),
      ),
    },
  ],
  closing: "Văn phòng Chính phủ thông báo để các bộ, cơ quan biết, thực hiện.",
  signed: {
    signer: { capacity: "KT. BỘ TRƯỞNG, CHỦ NHIỆM", office: "PHÓ CHỦ NHIỆM" },
    recipients: [
      "Thủ tướng, các Phó Thủ tướng Chính phủ",
      "Các bộ, cơ quan ngang bộ",
      "Lưu: VT, TH",
    ],
  },
};

const minutes: StateDocument = {
  kind: "minutes",
  number: null,
  notation: "BB-CP",
  placeVi,
  issuedOn: "2026-12-03",
  title: "Phiên họp Chính phủ thường kỳ tháng 11 năm 2026",
  articles: [
    {
      number: 1,
      title: "Phần mở đầu",
      clauses: only("Phiên họp khai mạc lúc 08:00 ngày 03/12/2026.\nSố ghế có mặt: 25 trên 27."),
    },
    ...[1, 2, 3].map((item) => ({
      number: item + 1,
      title: `Nội dung ${item}. Dự thảo Nghị quyết về kết nối, chia sẻ dữ liệu`,
      clauses: only(`Ý kiến thảo luận: ${duty}\nKết luận: các bộ, cơ quan ${duty}`),
    })),
    { number: 5, title: "Kết thúc", clauses: only("Phiên họp kết thúc lúc 11:30 cùng ngày.") },
  ],
  signed: {
    signer: { office: "CHỦ TỌA", note: "(Đã xác nhận trên hệ thống)" },
    beside: { office: "THƯ KÝ", note: "(Đã lập trên hệ thống)" },
    recipients: ["Thành viên Chính phủ", "Lưu: VT, TH"],
  },
};
