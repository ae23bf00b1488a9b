export const noteExport = {
  open: "Tải về kèm ghi chú: {{title}}",
  title: "Tải về kèm ghi chú",
  close: "Đóng",
  version: "bản {{version}}",
  layers: "Lấy kèm ghi chú",
  layer: {
    mine: "Riêng tôi",
    team: "Chia sẻ trong đoàn, trong nhóm",
    room: "Chia sẻ với toàn thể",
  },
  form: "Dạng tệp",
  forms: {
    annotations: {
      name: "PDF, ghi chú tách riêng",
      note: "Mở bằng phần mềm đọc PDF thông dụng; xem, lọc theo người viết và trả lời được. Chữ ký số có sẵn vẫn nguyên giá trị.",
    },
    flat: {
      name: "PDF, ghi chú in vào trang",
      note: "Để in và lưu. Lời ghi được đánh số và chép lại ở cuối tài liệu.",
    },
    xfdf: {
      name: "XFDF, chỉ ghi chú",
      note: "Để nạp vào phần mềm đọc PDF đang mở sẵn tài liệu này.",
    },
    web: {
      name: "JSON-LD, chỉ ghi chú",
      note: "Theo chuẩn W3C Web Annotation, cho hệ thống lưu trữ.",
    },
  },
  logged: "Mỗi lần tải về được ghi vào nhật ký, không kèm nội dung ghi chú.",
  take: "Tải về",
  retention: {
    due: "Ghi chú riêng về các tài liệu của phiên họp này sẽ được hủy ngày {{day}}. Cần giữ lại, đồng chí tải về trước ngày đó.",
    done: "Ghi chú riêng về các tài liệu của phiên họp này đã được hủy ngày {{day}}, theo thời hạn lưu đã quy định.",
  },
} as const;
