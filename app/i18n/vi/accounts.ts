export const accounts = {
  code: {
    pageTitle: "Đặt mật khẩu · e-Cabinet",
    title: "Đặt mật khẩu bằng mã dùng một lần",
    about:
      "Mã do bộ phận trực của Văn phòng Chính phủ trao trực tiếp, dùng được một lần trong 72 giờ.",
    code: "Mã dùng một lần",
    codeHint: "24 chữ và số; không phân biệt chữ hoa, chữ thường, có hay không có dấu gạch.",
    submit: "Đặt mật khẩu và đăng nhập",
    submitting: "Đang đặt mật khẩu…",
    back: "Về trang đăng nhập",
    have: "Đã có mã dùng một lần",
  },
  newPassword: {
    label: "Mật khẩu mới",
    hint: "Ít nhất {{least}} ký tự; nên là một câu dễ nhớ. Không bắt buộc có chữ hoa, chữ số hay ký tự đặc biệt.",
    show: "Hiện mật khẩu",
  },
  issue: {
    title: "Mã dùng một lần",
    about:
      "Dùng để đăng nhập lần đầu hoặc đặt lại mật khẩu. Mã có hiệu lực trong 72 giờ; trao trực tiếp cho người dùng, không gửi qua thư điện tử.",
    issue: "Cấp mã",
    confirmTitle: "Cấp mã cho {{title}}?",
    consequence:
      "Mật khẩu và mọi lần đăng nhập hiện có của tài khoản này chấm dứt ngay. Mã đã cấp trước đó hết hiệu lực.",
    confirm: "Cấp mã",
    once: "Mã chỉ hiện lần này. Hiệu lực đến {{time}} ngày {{date}}.",
    handedOver: "Đã trao mã, ẩn mã",
  },
} as const;
