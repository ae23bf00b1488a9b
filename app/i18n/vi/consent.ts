export const consent = {
  mine: "Ý kiến của đồng chí trước phiên họp",
  mineNote: "Đổi được đến khi khai mạc. Chủ tọa và thư ký chỉ thấy tổng số.",
  position: {
    NO_OBJECTION: "Không có ý kiến khác",
    OBJECTION: "Có ý kiến khác",
    SPEAK: "Đề nghị phát biểu",
  },
  inBlock: "Nằm trong nhóm biểu quyết một lần, không thảo luận.",
  lift: "Đề nghị thảo luận riêng",
  liftTitle: "Tách nội dung {{position}} khỏi nhóm?",
  liftText:
    "Nội dung này được thảo luận và biểu quyết riêng. Đã tách thì không đưa lại vào nhóm được.",
  liftBack: "Giữ trong nhóm",
  sums: "Ý kiến của thành viên trước phiên họp",
  sumsNote: "Chỉ có tổng số; ý kiến của từng người không hiện cho ai khác.",
  item: "Nội dung",
  none: "Chưa có thành viên nào cho ý kiến.",
  blockTitle: "Nội dung không có ý kiến khác",
  blockNote:
    "Thông qua bằng một lần biểu quyết; kết quả là kết quả của từng nội dung. Thành viên bất kỳ có thể tách một nội dung đến khi đóng biểu quyết.",
  blockEmpty: "Không có nội dung nào để biểu quyết một lần.",
  blockItem: "{{position}}. {{title}}",
  open: "Biểu quyết một lần {{count}} nội dung",
  openTitle: "Mở biểu quyết chung?",
  openText:
    "Phiên họp chuyển sang nội dung {{position}}; kết quả áp dụng cho các nội dung {{positions}}.",
  openBack: "Chưa mở",
  question: "Thông qua {{count}} nội dung không có ý kiến khác (nội dung {{positions}})",
  decides: "Lần biểu quyết này quyết định các nội dung:",
} as const;
