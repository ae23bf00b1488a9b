export const reminders = {
  title: "Nhắc hạn nhiệm vụ",
  about:
    "Trên hệ thống luôn có nhắc hạn. Ngoài ra đồng chí chọn cách nhận thư; thư chỉ ghi số nhiệm vụ, cơ quan, ngày đến hạn và liên kết.",
  kind: {
    "task-near": "Sắp đến hạn",
    "task-overdue": "Quá hạn",
    "task-escalated": "Quá hạn, báo cáo phiên họp",
  },
  mail: {
    digest: "Một thư mỗi ngày",
    each: "Một thư cho mỗi nhiệm vụ",
    no: "Không gửi thư",
  },
  mandatory: "Luôn có thư, không tắt được.",
  sms: "Nhận tin nhắn",
  phone: "Số điện thoại nhận tin nhắn",
  phoneNote: "Ví dụ: 0912 345 678. Để trống nếu không nhận tin nhắn.",
  save: "Lưu cách nhắc hạn",
  saving: "Đang lưu…",
  saved: "Đã lưu",
} as const;
