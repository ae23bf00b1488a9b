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
      "Mật khẩu, khóa truy cập và mọi lần đăng nhập hiện có của tài khoản này chấm dứt ngay. Mã đã cấp trước đó hết hiệu lực.",
    confirm: "Cấp mã",
    once: "Mã chỉ hiện lần này. Hiệu lực đến {{time}} ngày {{date}}.",
    handedOver: "Đã trao mã, ẩn mã",
  },
  password: {
    title: "Mật khẩu",
    about: "Đổi mật khẩu chấm dứt mọi lần đăng nhập khác của đồng chí.",
    current: "Mật khẩu hiện tại",
    submit: "Đổi mật khẩu",
    submitting: "Đang đổi…",
    done: "Đã đổi mật khẩu; các lần đăng nhập khác đã chấm dứt.",
  },
  passkeys: {
    title: "Khóa truy cập",
    about:
      "Khóa truy cập nằm trong máy của đồng chí và mở bằng vân tay, khuôn mặt hoặc mã PIN của máy; không cần nhớ, không lộ qua trang giả mạo.",
    none: "Chưa có khóa truy cập nào.",
    enrolled: "Thêm lúc {{time}} ngày {{date}}",
    used: "dùng gần nhất {{time}} ngày {{date}}",
    unused: "chưa dùng để đăng nhập",
    add: "Thêm khóa truy cập trên máy này",
    adding: "Máy đang hỏi đồng chí…",
    added: "Đã thêm khóa truy cập.",
    stopped: "Máy chưa tạo khóa truy cập: đã hủy, hết thời gian chờ, hoặc máy này đã có khóa.",
    unsupported:
      "Trình duyệt hoặc địa chỉ này không dùng được khóa truy cập. Mở hệ thống bằng địa chỉ chính thức (https) trên máy có khóa màn hình.",
    remove: "Bỏ khóa",
    removeNamed: "Bỏ khóa truy cập {{device}}",
    removeTitle: "Bỏ khóa truy cập này?",
    removeConsequence: "Máy giữ khóa này không còn đăng nhập được bằng khóa truy cập.",
    removeConfirm: "Bỏ khóa truy cập",
    unproven:
      "Đồng chí đang đăng nhập bằng mật khẩu nên không thêm, không bỏ được khóa truy cập. Đăng nhập bằng một khóa truy cập đã có; nếu chưa có, gọi bộ phận trực của Văn phòng Chính phủ để nhận mã dùng một lần và đăng nhập bằng mã đó.",
    signIn: "Đăng nhập bằng khóa truy cập",
    signingIn: "Máy đang hỏi đồng chí…",
    signInStopped:
      "Máy chưa mở khóa truy cập: đã hủy, hết thời gian chờ, hoặc máy này chưa có khóa.",
  },
  signIns: {
    title: "Các lần đăng nhập",
    about: "Thấy lần đăng nhập không phải của mình: kết thúc ngay, rồi đổi mật khẩu.",
    this: "Máy này",
    via: {
      code: "bằng mã dùng một lần",
      passkey: "bằng khóa truy cập",
      password: "bằng mật khẩu",
      demo: "từ trang trình diễn",
    },
    started: "Đăng nhập lúc {{time}} ngày {{date}} {{via}}",
    active: "hoạt động gần nhất {{time}}",
    end: "Kết thúc",
    endNamed: "Kết thúc lần đăng nhập {{device}} lúc {{time}}",
    ending: "Đang kết thúc…",
    endOthers: "Kết thúc mọi lần đăng nhập khác",
    endOthersTitle: "Kết thúc mọi lần đăng nhập khác?",
    endOthersConsequence:
      "Các máy khác phải đăng nhập lại. Nội dung đang nhập dở trên các máy đó vẫn được giữ.",
    endOthersConfirm: "Kết thúc",
    elsewhere: "Tài khoản này vừa đăng nhập trên máy khác: {{device}}, lúc {{time}}.",
    look: "Xem các lần đăng nhập",
    itWasMe: "Là tôi",
  },
  device: {
    named: "{{browser}} trên {{machine}}",
    browser: "Trình duyệt khác",
    machine: "máy khác",
  },
} as const;
