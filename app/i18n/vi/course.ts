/** The course of a meeting: its steps, what each does, what still stands before it. */
export const course = {
  stages: "Các bước của phiên họp",
  stage: {
    agenda: "Lập chương trình",
    approval: "Duyệt chương trình",
    invitation: "Gửi giấy mời",
    papers: "Phát tài liệu",
    opening: "Khai mạc",
    closing: "Bế mạc",
    archive: "Lưu trữ",
    done: "đã xong",
    now: "đang làm",
    next: "chưa đến",
    asked: "Đã trình {{at}}",
    approvedBy: "{{at}}, {{chair}}",
    invited: "{{at}}, {{count}} thành viên",
  },
  ask: {
    button: "Trình chủ tọa duyệt",
    title: "Trình chủ tọa duyệt chương trình?",
    consequence: "Chương trình gồm {{count}} nội dung được trình {{chair}} duyệt.",
    confirm: "Trình duyệt",
    waiting: "Đã trình lúc {{at}}; chờ {{chair}} duyệt.",
  },
  approve: {
    act: "Duyệt chương trình",
    note: "Chờ đồng chí duyệt",
    title: "Duyệt chương trình phiên họp?",
    consequence:
      "Chương trình gồm {{count}} nội dung, {{minutes}} phút. Sau khi duyệt, Văn phòng Chính phủ gửi giấy mời; chương trình sửa trước khi mời phải duyệt lại.",
    confirm: "Duyệt chương trình",
    done: "Đã duyệt chương trình.",
  },
  invite: {
    button: "Gửi giấy mời",
    title: "Gửi giấy mời họp?",
    consequence:
      "Phiên họp được cấp số. {{seats}} thành viên, trợ lý, người dự thay, khách và các bộ liên quan thấy phiên họp và chương trình. Từ đây mỗi thay đổi chương trình là một bản mới ai cũng thấy.",
    confirm: "Gửi giấy mời",
    done: "Đã gửi giấy mời; phiên họp mang số {{number}}.",
  },
  declare: {
    button: "Phát tài liệu đã đủ",
    title: "Xác nhận tài liệu đã phát đủ?",
    consequence:
      "{{count}} tài liệu chưa phát được gửi ngay tới {{seats}} thành viên, trợ lý, người dự thay, khách và các bộ liên quan. Tài liệu đã phát không sửa được. Chủ tọa khai mạc được từ bước này.",
    confirm: "Xác nhận đã đủ",
    done: "Tài liệu đã phát đủ.",
  },
} as const;
