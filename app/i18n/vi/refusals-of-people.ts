/** Who is who: persons, organisations, roles, seats. */
export const peopleRefusals = {
  "login-taken": "Tên đăng nhập “{{login}}” đã có người dùng. Chọn tên khác.",
  "organisation-over":
    "Cơ quan này đã kết thúc hoạt động trong hệ thống. Chọn cơ quan đang hoạt động.",
  "organisation-code-taken": "Mã “{{code}}” đã được dùng cho cơ quan khác.",
  "organisation-under-itself":
    "Cơ quan không thể trực thuộc chính mình hoặc đơn vị trực thuộc của mình.",
  "organisation-has-parts":
    "Còn {{count}} đơn vị trực thuộc đang hoạt động. Kết thúc hoặc chuyển các đơn vị đó trước.",
  "identifier-taken": "Mã định danh {{identifier}} đã được dùng cho cơ quan khác.",
  "person-ended":
    "Người này đã kết thúc công tác trong hệ thống. Muốn thay đổi, đưa trở lại danh sách trước.",
  "person-not-ended": "Người này đang làm việc, chưa kết thúc.",
  "person-locked": "Tài khoản này đang bị khóa.",
  "person-not-locked": "Tài khoản này không bị khóa.",
  "account-locked": "Tài khoản đang bị khóa. Liên hệ quản trị viên hệ thống để mở khóa.",
  "account-ended": "Tài khoản đã kết thúc, không đăng nhập được nữa.",
  "own-account":
    "Không tự thay đổi vai trò, khóa hoặc kết thúc tài khoản của chính mình. Đề nghị quản trị viên khác thực hiện.",
  "member-by-seat":
    "Vai trò thành viên theo ghế thành viên: thay đổi người giữ ghế tại trang Ghế thành viên.",
  "role-held": "Người này đã giữ vai trò đó trong thời gian này.",
  "roles-apart":
    "Quản trị viên hệ thống và người kiểm tra nhật ký không xem nội dung, nên không kiêm vai trò nào khác.",
  "period-over": "Thời hạn này đã kết thúc hoặc đã rút.",
  "period-end-before-begin": "Ngày cuối cùng phải từ ngày bắt đầu trở đi.",
  "period-end-ahead":
    "Chỉ kết thúc người dùng với ngày cuối là hôm nay hoặc trước đó. Với ngày sắp tới, đặt ngày cuối cho từng vai trò và ghế.",
  "body-code-taken": "Mã “{{code}}” đã được dùng cho cơ quan quyết định khác.",
  "seat-code-taken": "Mã “{{code}}” đã được dùng cho ghế khác.",
  "seat-head-taken":
    "Đã có ghế của người đứng đầu. Chỉ một ghế quyết định khi số phiếu ngang nhau.",
  "seat-vacant": "Ghế này đang khuyết.",
  "seat-over": "Ghế này đã định ngày kết thúc. Muốn thay đổi, cho ghế tiếp tục trước.",
  "seat-not-over": "Ghế này chưa kết thúc.",
  "seat-same-holder": "Người này đang giữ ghế.",
  "term-later":
    "Ghế có nhiệm kỳ bắt đầu từ ngày đó trở đi. Rút nhiệm kỳ dự kiến đó trước, hoặc chọn ngày muộn hơn.",
  "chair-vacant":
    "Không có ai giữ ghế của chủ tọa vào ngày họp. Thư ký chọn chủ tọa khác tại “Sửa thông tin” của phiên họp, rồi làm tiếp.",
  "chair-not-called":
    "Chủ tọa phải là người giữ ghế vào ngày họp và thuộc thành phần của loại phiên họp này. Chọn chủ tọa khác.",
  "people-columns-unknown":
    "Không nhận ra các cột của tệp. Tải tệp mẫu, giữ nguyên dòng tiêu đề rồi đọc lại.",
  "people-too-many": "Tệp có quá {{rows}} dòng. Chia thành nhiều tệp rồi nhập lần lượt.",
  "people-changed":
    "Danh sách đã thay đổi từ lúc xem trước. Chưa nhập dòng nào; kiểm tra lại rồi nhập.",
} as const;
