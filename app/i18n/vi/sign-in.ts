export const signIn = {
  pageTitle: "Đăng nhập · e-Cabinet",
  state: "Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam",
  system: "Hệ thống thông\u00a0tin phục\u00a0vụ họp và xử\u00a0lý công\u00a0việc",
  form: "Đăng nhập bằng mật khẩu",
  login: "Tên đăng nhập",
  password: "Mật khẩu",
  submit: "Đăng nhập",
  submitting: "Đang đăng nhập…",
  noAccount:
    "Chưa có tài khoản hoặc quên mật khẩu: gọi bộ phận trực của Văn phòng Chính phủ. Mọi lần đăng nhập được ghi nhật ký.",
  language: "Ngôn ngữ",
  demoTitle: "Bản trình diễn: chọn một vai",
  demoAbout: "Dữ liệu mẫu, không có tài liệu thật. Mỗi vai thấy đúng phần việc của mình.",
  demoPassword:
    "Bản trình diễn: tên đăng nhập ví dụ minister-of-justice; mật khẩu chung phong-hop-khong-giay.",
  parts: {
    chair: { chip: "Chủ tọa", line: "Chủ trì phiên họp, mở và đóng biểu quyết, duyệt nghị quyết" },
    member: { chip: "Thành viên", line: "Đọc tài liệu, điểm danh, biểu quyết" },
    "field-leader": {
      chip: "Lãnh đạo",
      line: "Đọc tài liệu, biểu quyết, theo dõi lĩnh vực phụ trách",
    },
    substitute: { chip: "Dự thay", line: "Dự họp thay, đọc tài liệu; không biểu quyết" },
    assistant: {
      chip: "Giúp việc",
      line: "Đọc tài liệu của thành viên mình giúp việc; không biểu quyết",
    },
    "secretariat-specialist": {
      chip: "Thư ký",
      line: "Điều hành phiên họp, dự thảo nghị quyết, giao nhiệm vụ",
    },
    "secretariat-head": {
      chip: "Thư ký",
      line: "Rà soát chương trình, tài liệu, dự thảo nghị quyết và nhiệm vụ",
    },
    "secretariat-leadership": {
      chip: "Lãnh đạo",
      line: "Theo dõi phiên họp, nghị quyết; xác nhận kết quả nhiệm vụ",
    },
    "ministry-officer": {
      chip: "Bộ, ngành",
      line: "Nhận nhiệm vụ, báo cáo tiến độ và kết quả",
    },
    "ministry-lead": {
      chip: "Bộ, ngành",
      line: "Đọc tài liệu nội dung của Bộ, theo dõi nhiệm vụ được giao",
    },
    guest: { chip: "Khách mời", line: "Đọc tài liệu và dự nội dung được mời" },
    operator: { chip: "Quản trị", line: "Vận hành hệ thống; không xem nội dung" },
    auditor: { chip: "Kiểm tra", line: "Xem nhật ký; không xem nội dung" },
    none: { chip: "Cán bộ", line: "Hiện chưa được phân việc" },
  },
  preferences: {
    pageTitle: "Cài đặt của tôi · e-Cabinet",
    title: "Cài đặt của tôi",
    about: "Áp dụng cho tài khoản này trên mọi máy.",
    look: "Ngôn ngữ và giao diện",
    language: "Ngôn ngữ",
    theme: "Giao diện",
    themes: {
      auto: "Theo máy",
      light: "Sáng",
      dark: "Tối",
      contrast: "Tương phản cao",
    },
    themeNotes: {
      auto: "Sáng hoặc tối như cài đặt của máy",
      light: "Nền sáng",
      dark: "Nền tối, cho phòng thiếu sáng",
      contrast: "Chữ và đường viền đậm nhất",
    },
    save: "Lưu cài đặt",
    saving: "Đang lưu…",
  },
  foreign: {
    title: "Yêu cầu bị từ chối: địa chỉ lạ",
    open: "Hệ thống chỉ nhận yêu cầu từ địa chỉ của mình. Mở hệ thống tại:",
    setting:
      "Nếu cần dùng địa chỉ khác (ví dụ từ máy tính bảng), người quản trị đặt địa chỉ đó vào biến môi trường:",
  },
} as const;
