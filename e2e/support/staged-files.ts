import type { Caller } from "./caller.ts";
import { must } from "./stage.ts";

/** A register with something to say of every kind: valid, to look at, wrong. */
export async function stageRegister(specialist: Caller): Promise<string> {
  const rows = [
    "Số, ký hiệu;Ngày ban hành;Nội dung nhiệm vụ;Cơ quan chủ trì;Phối hợp;Thời hạn;Ngày hoàn thành",
    "15/CT-TTg;02/11/2026;Rà soát thủ tục hành chính liên thông;Bộ Tư pháp;Bộ Y tế;15/12/2026;",
    "15/CT-TTg;02/11/2026;Báo cáo kết quả kết nối dữ liệu dân cư;Bộ Công an;;20/11/2026;18/11/2026",
    "21/CT-TTg;10/11/2026;Trình phương án bảo đảm điện mùa khô;Bộ Công Thươg;;quý I/2027;",
    "21/CT-TTg;10/11/2026;Tổng hợp nhu cầu vốn năm 2027;Bộ Tài chính;Sở Kế hoạch;01/11/2026;",
    "6021/VPCP-KSTT;12/11/2026;Công khai danh mục dịch vụ công;Bộ Nội vụ;Cục Số;;",
  ];
  const form = new FormData();
  form.set("file", new File([rows.join("\n")], "so-theo-doi-nhiem-vu.csv"));
  return String((await must(specialist.post("/tasks/import/stage", form)))["importId"]);
}

/** A list with rows that are fine, there already, and wrong. */
export async function stageList(operator: Caller): Promise<string> {
  const rows = [
    "Tên đăng nhập;Chức vụ;Cơ quan;Vai trò;Giúp việc cho;Từ ngày",
    "vu-phap-che;Vụ trưởng Vụ Pháp chế, Bộ Tư pháp;justice;Cán bộ đầu mối;;1/12/2026",
    "tro-ly-y-te;Trợ lý Bộ trưởng Bộ Y tế;health;Trợ lý;minister-of-health;",
    "specialist;Chuyên viên Vụ Tổng hợp;government-office;;;",
    "van-thu;Văn thư Bộ Tài chính;bo-tai-chinh;Cán bộ đầu mối;;",
    "thu-ky;Thư ký Bộ trưởng Bộ Xây dựng;construction;Trợ lý;;",
  ];
  const form = new FormData();
  form.set("file", new File([rows.join("\r\n")], "danh-sach-nguoi-dung.csv"));
  return String((await must(operator.post("/people/import/stage", form)))["importId"]);
}
