export const receipts = {
  pageTitle: "Biên nhận · e-Cabinet",
  title: { vote: "Biên nhận biểu quyết", ballot: "Biên nhận ý kiến" },
  about: "Chỉ người đã biểu quyết hoặc cho ý kiến xem được biên nhận này.",
  secret:
    "Đồng chí đã bỏ phiếu kín. Biên nhận không nói lựa chọn, và không ai đọc lại được lựa chọn.",
  choice: "Lựa chọn đã ghi nhận",
  choices: {
    FOR: "Tán thành",
    AGAINST: "Không tán thành",
    ABSTAIN: "Không biểu quyết",
    AGREE: "Đồng ý",
    DISAGREE: "Không đồng ý",
    OTHER: "Ý kiến khác",
  },
  option: "Phương án",
  recordedAt: "Ghi nhận lúc",
  place: "Số thứ tự trong nhật ký",
  leafHash: "Mã băm của mục",
  standing: {
    "in-log": "Còn nguyên trong nhật ký quyết định, kiểm lúc {{at}}.",
    unsigned: "Đã có trong nhật ký; dấu kiểm được ký khi tải biên nhận.",
    contradicted:
      "Nhật ký hiện nay không còn khớp với biên nhận này. Giữ tệp biên nhận làm bằng chứng và báo người kiểm tra nhật ký.",
    "not-ours": "Biên nhận không có chữ ký hợp lệ của hệ thống.",
    unreadable: "Biên nhận không đọc được.",
  },
  check: {
    pageTitle: "Kiểm tra biên nhận · e-Cabinet",
    title: "Kiểm tra tệp biên nhận",
    about:
      "Ai có tệp biên nhận đều kiểm tra được phiếu ấy còn nguyên trong nhật ký quyết định hay không. Tệp không được lưu lại.",
    file: "Tệp biên nhận",
    choose: "Chọn tệp biên nhận (.tlog-proof)",
    remove: "Bỏ tệp đã chọn",
    says: "Biên nhận ghi",
    link: "Kiểm tra một tệp biên nhận",
  },
  checkAgain: "Kiểm tra lại",
  file: "Tải tệp biên nhận",
  print: "In biên nhận",
  fileNote:
    "Giữ tệp này: với nó, ai cũng chứng minh được nếu phiếu bị xóa hoặc bị sửa. Tệp có ghi lựa chọn của đồng chí.",
} as const;
