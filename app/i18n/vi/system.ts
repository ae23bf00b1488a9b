export const system = {
  pageTitle: "Hệ thống · e-Cabinet",
  title: "Hệ thống",
  about: "Máy chủ và công cụ xử lý tài liệu. Không có nội dung tài liệu ở đây.",
  open: "Mở trang hệ thống",
  machine: "Máy chủ",
  startedAt: "Chạy từ",
  database: "Cơ sở dữ liệu",
  disk: "Ổ đĩa chứa tài liệu",
  diskFree: "còn {{free}} GB trên {{of}} GB",
  found: "Có ({{version}})",
  tallies: "Số đếm nhiệm vụ",
  talliesFine: "Khớp, đối chiếu lúc {{at}}",
  talliesOff: "Có {{off}} số đếm đã sai và được tính lại lúc {{at}}",
  tool: {
    qpdf: "qpdf (kiểm tra và sắp lại PDF)",
    poppler: "poppler (vẽ hình thu nhỏ)",
    soffice: "LibreOffice (chuyển tệp văn phòng)",
    noNetwork: "Cách ly mạng khi xử lý tệp",
  },
  missing: {
    qpdf: "Thiếu: không nhận được tệp tải lên",
    poppler: "Thiếu: không có hình thu nhỏ của trang",
    soffice: "Thiếu: chỉ nhận tệp PDF",
    noNetwork: "Hệ điều hành không cho: tệp được xử lý khi còn mạng",
  },
  intake: "Tiếp nhận tệp",
  intakeSum: "{{files}} tệp đã tiếp nhận; {{waiting}} bước đang chờ.",
  failed: "Không làm được",
  step: "Bước",
  fault: "Lý do",
  files: "Số tệp",
  record: "Nhật ký quyết định",
  recordKey: "Khóa công khai",
  recordLeaves: "Số mục trong nhật ký",
  recordSealed: "Dấu kiểm gần nhất",
  sealedValue: "{{size}} mục, ký lúc {{at}}",
  recordChecked: { all: "Kiểm toàn bộ lần gần nhất", latest: "Kiểm khi khởi động" },
  checkedFine: "Khớp: {{leaves}} mục, {{decisions}} quyết định, {{at}}",
  checkedDiffers: "Có {{count}} điểm khác, kiểm lúc {{at}}",
  notChecked: "Chưa kiểm",
  notSealed: "Chưa có",
  recordReadOnly:
    'Cơ sở dữ liệu cũ hơn dấu kiểm ghi bên ngoài: chỉ cho đọc. Khôi phục bản mới hơn, hoặc dừng máy chủ và chạy: npm run ecabinet -- record accept-rollback --reason "…"',
  beforeLog: "{{count}} lần biểu quyết có trước khi có nhật ký, không kiểm được từ nhật ký.",
  differences: "Điểm khác",
  findings: {
    "leaf-missing": "Nhật ký {{log}}: thiếu mục số {{index}}.",
    "leaf-altered": "Nhật ký {{log}}: mục số {{index}} đã bị sửa.",
    "time-back": "Nhật ký {{log}}: thời điểm của mục số {{index}} sớm hơn mục trước.",
    "content-withheld":
      "Nhật ký {{log}}: nội dung của mục số {{index}} không còn; mục đó không kiểm được.",
    "content-altered":
      "Nhật ký {{log}}: nội dung của mục số {{index}} không đúng với cam kết trong nhật ký.",
    "content-unreadable": "Nhật ký {{log}}: nội dung của mục số {{index}} không đọc được.",
    "head-differs":
      "Nhật ký {{log}}: đầu nhật ký ghi {{size}} mục, kiểm được {{found}} mục hoặc gốc khác.",
    "checkpoint-unsigned": "Nhật ký {{log}}: dấu kiểm ở {{size}} mục không có chữ ký hợp lệ.",
    "checkpoint-differs": "Nhật ký {{log}}: gốc ở {{size}} mục khác với dấu kiểm đã ký.",
    "file-missing": "Thiếu tệp dấu kiểm ghi bên ngoài cơ sở dữ liệu.",
    "kept-unsigned": "Nhật ký {{log}}: một dấu kiểm ghi bên ngoài không có chữ ký hợp lệ.",
    "kept-shorter":
      "Nhật ký {{log}}: dấu kiểm đã ký có {{kept}} mục, cơ sở dữ liệu chỉ còn {{found}}.",
    "kept-differs": "Nhật ký {{log}}: gốc ở {{size}} mục khác với dấu kiểm ghi bên ngoài.",
    "cast-late":
      "Biểu quyết {{vote}}: phiếu ở mục số {{index}} đến sau khi kết thúc, không được tính.",
    "cast-elsewhere": "Biểu quyết {{vote}}: phiếu ở mục số {{index}} thuộc lần biểu quyết khác.",
    "cast-without-right":
      "Biểu quyết {{vote}}: phiếu ở mục số {{index}} của người không có quyền biểu quyết.",
    "cast-out-of-order":
      "Biểu quyết {{vote}}: phiếu ở mục số {{index}} không nối tiếp phiếu trước của thành viên.",
    "opening-missing":
      "Nhật ký {{log}}: mục số {{index}} thuộc một lần biểu quyết chưa được mở trong nhật ký.",
    "result-differs": "Biểu quyết {{vote}}: kết quả trong nhật ký khác với kết quả kiểm lại.",
    "time-row-differs": "Biểu quyết {{vote}}: giờ tự đóng trong cơ sở dữ liệu khác với lúc mở.",
    "result-row-differs":
      "Biểu quyết {{vote}}: kết quả trong cơ sở dữ liệu khác với kết quả kiểm lại từ nhật ký.",
    "cast-row-differs": "Biểu quyết {{vote}}: phiếu {{cast}} trong cơ sở dữ liệu khác với nhật ký.",
    "cast-row-missing":
      "Biểu quyết {{vote}}: phiếu {{cast}} có trong nhật ký, không còn trong cơ sở dữ liệu.",
    "cast-unlogged":
      "Biểu quyết {{vote}}: phiếu {{cast}} có trong cơ sở dữ liệu, không có trong nhật ký.",
    "roll-row-differs":
      "Biểu quyết {{vote}}: ghế {{seat}} trong danh sách khác với danh sách đã chốt.",
    "vote-row-missing": "Biểu quyết {{vote}} có trong nhật ký, không còn trong cơ sở dữ liệu.",
    "vote-unlogged": "Biểu quyết {{vote}} có trong cơ sở dữ liệu, không có trong nhật ký.",
    "issue-row-differs":
      "Nghị quyết {{resolution}}: số hoặc năm trong cơ sở dữ liệu khác với nhật ký.",
    "issue-unlogged":
      "Nghị quyết {{resolution}} đã ban hành trong cơ sở dữ liệu, không có trong nhật ký.",
  },
} as const;
