import { peopleRefusals } from "./refusals-of-people.ts";
import type { RefusalCode } from "../../platform/refusal.ts";

export const refusals = {
  "not-found": "Không có nội dung này, hoặc nội dung không dành cho tài khoản của đồng chí.",
  "not-allowed": "Vai trò của đồng chí không được thực hiện việc này.",
  "not-signed-in": "Đề nghị đăng nhập để tiếp tục.",
  "signed-out":
    "Phiên làm việc đã hết hạn. Đăng nhập lại để tiếp tục; nội dung đang nhập vẫn được giữ.",
  "wrong-credentials": "Tên đăng nhập hoặc mật khẩu không đúng.",
  "code-unknown":
    "Mã không đúng, đã dùng hoặc đã hết hạn. Nếu đồng chí vừa đặt mật khẩu, hãy đăng nhập bằng mật khẩu đó; nếu chưa, gọi bộ phận trực để nhận mã mới.",
  "password-too-short": "Mật khẩu cần ít nhất {{least}} ký tự.",
  "password-too-long": "Mật khẩu có nhiều nhất {{most}} ký tự.",
  "password-foreseeable":
    "Mật khẩu này dễ đoán: thường gặp, lặp lại, hoặc gồm tên đăng nhập, chức danh, tên hệ thống. Chọn một câu khác.",
  "passkey-refused":
    "Khóa truy cập không được chấp nhận. Thử lại; nếu vẫn không được, đăng nhập bằng mật khẩu.",
  "accounts-begun": "Hệ thống đã có người dùng.",
  "sign-in-unproven":
    "Lần đăng nhập bằng mật khẩu không thêm, không bỏ được khóa truy cập. Đăng nhập bằng khóa truy cập đã có hoặc bằng mã dùng một lần.",
  "too-many-tries": "Đã thử quá nhiều lần. Đề nghị chờ {{minutes}} phút rồi thử lại.",
  busy: "Hệ thống đang bận. Đề nghị thử lại sau ít giây; chưa có gì bị mất.",
  "foreign-origin": "Yêu cầu đến từ địa chỉ lạ nên bị từ chối. Mở hệ thống tại {{origin}}.",
  "invalid-input": "Có mục chưa đúng. Đề nghị xem các mục được đánh dấu.",
  "key-missing": "Yêu cầu thiếu mã nhận diện. Tải lại trang rồi thực hiện lại.",
  "key-reused":
    "Yêu cầu này đã được gửi với nội dung khác. Tải lại trang để xem trạng thái hiện tại.",
  "record-read-only":
    "Cơ sở dữ liệu cũ hơn dấu kiểm đã ghi bên ngoài nên hệ thống chỉ cho đọc. Chưa có gì được ghi nhận.",
  "record-not-read-only": "Cơ sở dữ liệu không có gì phải xác nhận.",
  "storage-failed": "Chưa lưu được. Chưa có gì được ghi nhận; đề nghị thử lại.",
  "number-taken": "Số này đã có. Đề nghị chọn số khác.",
  "meeting-numbered": "Phiên họp đã có số nên không đổi loại được.",
  "meeting-not-approved": "Chương trình chưa được chủ tọa duyệt.",
  "meeting-already-approved": "Chương trình đã được chủ tọa duyệt.",
  "meeting-not-invited": "Chưa gửi giấy mời họp.",
  "meeting-already-invited": "Giấy mời họp đã gửi.",
  "meeting-not-published": "Tài liệu phiên họp chưa phát đủ.",
  "meeting-already-published": "Tài liệu phiên họp đã phát đủ.",
  "meeting-not-open": "Phiên họp chưa khai mạc.",
  "meeting-already-open": "Phiên họp đã khai mạc.",
  "meeting-suspended": "Phiên họp đang tạm dừng. Họp tiếp rồi thực hiện.",
  "meeting-not-suspended": "Phiên họp không ở trạng thái tạm dừng.",
  "meeting-closed": "Phiên họp đã bế mạc.",
  "meeting-not-closed": "Phiên họp chưa bế mạc.",
  "meeting-not-settled": "Còn {{count}} việc chưa xong nên chưa lưu trữ được.",
  "meeting-archived": "Phiên họp đã được lưu trữ.",
  "meeting-cancelled": "Phiên họp đã bị hủy.",
  "meeting-postponed": "Phiên họp đã hoãn sang phiên khác.",
  "postponed-to-past": "Thời gian họp mới phải ở sau lúc này.",
  "template-name-taken": "Đã có mẫu mang tên này. Chọn tên khác.",
  "meeting-has-open-vote": "Còn một biểu quyết đang mở. Đóng biểu quyết trước.",
  "block-changed":
    "Nhóm nội dung biểu quyết một lần vừa thay đổi. Xem lại trước khi mở biểu quyết.",
  "not-in-block": "Nội dung này không nằm trong nhóm biểu quyết một lần.",
  "no-quorum": "Chưa đủ số thành viên: có mặt {{present}}, cần ít nhất {{needed}}.",
  "agenda-empty": "Chương trình chưa có nội dung nào.",
  "item-not-current": "Nội dung này chưa được đưa ra. Chuyển đến nội dung này trước.",
  "item-not-for-decision": "Nội dung này không thuộc diện biểu quyết.",
  "item-has-papers": "Nội dung đã có tài liệu nên không xóa được.",
  "item-has-parts": "Nội dung còn các mục con. Chuyển hoặc xóa các mục con trước.",
  "item-announced":
    "Nội dung này đã được thông báo hoặc chuyển từ phiên khác sang nên không xóa được; hãy rút và ghi lý do.",
  "item-settled":
    "Nội dung này đã có kết luận hoặc kết quả biểu quyết nên không thay đổi được nữa.",
  "item-not-withdrawn": "Nội dung này vẫn đang trong chương trình.",
  "item-out": "Nội dung này đã rút hoặc đã chuyển sang phiên khác.",
  "section-not-nested": "Tiêu đề phần không nằm trong nội dung nào và không chứa mục con.",
  "agenda-circle": "Không thể chuyển một nội dung vào bên trong chính nội dung đó.",
  "agenda-too-deep": "Chương trình chỉ có tối đa ba cấp.",
  "postponed-where": "Chỉ chuyển được sang một phiên họp khác của cùng cơ quan, chưa khai mạc.",
  "wrong-check-in-code": "Mã điểm danh không đúng hoặc đã đổi. Xem mã hiện trên màn hình lớn.",
  "not-of-this-meeting": "Đồng chí không thuộc thành phần phiên họp này.",
  "substitute-attends": "Đã có người dự họp thay. Để biểu quyết, chọn “Chỉ biểu quyết từ xa”.",
  "not-substituted": "Thành viên này không có người dự họp thay.",
  "substitute-unsuitable":
    "Người này không dự họp thay được: không thuộc cơ quan của thành viên, đã có ghế riêng hoặc đang dự thay người khác.",
  "already-checked-in": "Đồng chí đã điểm danh nên không đổi câu trả lời giấy mời được nữa.",
  "chair-must-attend":
    "Người chủ trì không báo vắng được. Đề nghị Văn phòng Chính phủ giao người khác chủ trì.",
  "guest-no-vote":
    "Khách mời không biểu quyết. Chọn dự tại phòng họp, dự trực tuyến hoặc báo vắng.",
  "absence-not-pending":
    "Đề nghị vắng mặt này đã được trả lời hoặc vừa được thành viên thay đổi. Xem lại trước khi quyết định.",
  "invitation-answered": "Người này đã trả lời giấy mời nên không cần nhắc.",
  "mail-not-failed": "Thư này không ở trạng thái gửi lỗi.",
  "not-present": "Thành viên này hiện không có mặt nên không ghi rời họp được.",
  "time-out-of-order":
    "Thời điểm này chưa đến, hoặc trước lần ghi gần nhất của người này. Đề nghị xem lại giờ.",
  "already-recused": "Đã ghi nhận thành viên này không tham gia nội dung này.",
  "not-recused": "Chưa ghi nhận thành viên này không tham gia nội dung này.",
  "recusal-stands": "Nội dung đã mở biểu quyết nên không rút lại được.",
  "paper-not-pdf":
    "Tệp này không phải PDF, DOCX, XLSX, PPTX, ODT, ODS hay ODP. Lưu sang một trong các định dạng đó rồi tải lên lại.",
  "paper-encrypted": "Tệp có mật khẩu. Gỡ mật khẩu rồi tải lên lại.",
  "paper-broken": "Tệp bị hỏng hoặc thiếu trang. Xuất lại tệp rồi tải lên.",
  "paper-too-large":
    "Tệp lớn hơn {{megabytes}} MB, giới hạn đang áp dụng. Giảm dung lượng hoặc chia tệp rồi tải lên.",
  "paper-too-many-pages":
    "Tệp có {{pages}} trang, vượt giới hạn đang áp dụng là {{most}} trang. Chia tệp rồi tải lên.",
  "paper-stays": "Dấu chỉ dẫn của tài liệu không cho tải về: tài liệu chỉ đọc trên hệ thống.",
  "tool-missing": "Máy chủ thiếu công cụ xử lý PDF. Báo người quản trị hệ thống.",
  "office-tool-missing":
    "Máy chủ chưa cài LibreOffice nên không chuyển được tệp văn phòng. Xuất tệp ra PDF rồi tải lên, hoặc báo người quản trị hệ thống.",
  "paper-too-costly": "Tệp quá phức tạp để mở an toàn. Xuất lại tệp, hoặc chia nhỏ, rồi tải lên.",
  "paper-macros": "Tệp có macro. Lưu lại thành tệp không có macro (hoặc PDF) rồi tải lên.",
  "paper-published": "Tài liệu đã phát hành nên không thực hiện được.",
  "nothing-missing": "Nội dung này không còn thiếu gì.",
  "already-urged": "Hôm nay đã đôn đốc cơ quan chủ trì nội dung này.",
  "paper-same-file": "Tệp này chính là tệp đang dùng; hãy chọn tệp mới.",
  "paper-replaced": "Tài liệu đã có bản mới hơn; ghi chú đặt ở bản mới nhất.",
  "note-group-outsider":
    "Có người trong danh sách không được đọc tài liệu này nên không đưa vào nhóm được.",
  "file-empty": "Tệp rỗng. Chọn tệp khác.",
  "upload-cut-off": "Tệp chưa tải lên hết. Đề nghị tải lên lại.",
  "vote-not-open": "Biểu quyết chưa mở.",
  "vote-already-open": "Đang có một biểu quyết mở trong phiên họp này.",
  "vote-closed": "Biểu quyết đã đóng lúc {{at}}. Phiếu này không được tính.",
  "vote-not-closed": "Biểu quyết chưa đóng.",
  "vote-announced": "Kết quả biểu quyết đã công bố.",
  "vote-not-announced": "Kết quả lần biểu quyết gần nhất chưa công bố. Công bố kết quả trước.",
  "vote-annulled": "Biểu quyết này đã bị hủy.",
  "password-needed": "Biểu quyết này yêu cầu nhập lại mật khẩu trước khi ghi nhận phiếu.",
  "wrong-password": "Mật khẩu không đúng. Chưa có gì được ghi nhận; nhập lại mật khẩu.",
  "hands-not-secret": "Giơ tay thì không thể kín. Chọn phiếu giấy nếu bỏ phiếu kín.",
  "vote-by-hand": "Biểu quyết này giơ tay hoặc dùng phiếu giấy; thư ký nhập kết quả.",
  "votes-by-name": "Cơ quan này yêu cầu nhập lựa chọn theo từng thành viên, không nhập tổng số.",
  "choices-entered": "Đã nhập lựa chọn theo tên. Nhập tiếp theo tên rồi đóng biểu quyết.",
  "more-votes-than-seats":
    "Tổng số vừa nhập là {{votes}}, nhiều hơn {{entitled}} thành viên được biểu quyết lúc này. Đếm lại rồi nhập.",
  "result-not-entered": "Chưa nhập kết quả. Nhập số phiếu hoặc lựa chọn theo tên rồi mới đóng.",
  "entered-by-same": "Người nhập kết quả và người công bố phải là hai người khác nhau.",
  "vote-other-way": "Biểu quyết này lấy phiếu theo cách khác. Tải lại trang rồi bỏ phiếu.",
  "seat-has-voted": "Thành viên này đã tự bỏ phiếu; thư ký không ghi thay được.",
  "secret-vote-cast": "Phiếu kín của ghế này đã được ghi nhận lúc {{at}} và không đổi được.",
  "cast-superseded":
    "Phiếu khác của đồng chí đã được ghi nhận lúc {{at}} và đang có hiệu lực. Xem lại, rồi ghi nhận nếu vẫn muốn đổi.",
  "not-entitled": "Đồng chí không thuộc danh sách biểu quyết lần này.",
  "substitute-no-vote": "Người dự họp thay không biểu quyết.",
  "absent-no-vote": "Chưa điểm danh nên chưa biểu quyết được. Điểm danh trước.",
  "left-no-vote": "Đã ghi nhận rời họp nên chưa biểu quyết được. Điểm danh lại trước.",
  "recused-no-vote": "Đồng chí không tham gia nội dung này nên không biểu quyết.",
  "item-not-adopted": "Nội dung chưa được thông qua nên chưa lập được nghị quyết.",
  "item-not-concluded": "Chưa có kết luận nên chưa lập được văn bản này.",
  "resolution-not-draft": "Văn bản đã trình duyệt hoặc đã ban hành nên không sửa được.",
  "resolution-not-approved": "Văn bản chưa ban hành.",
  "resolution-elsewhere": "Văn bản đã sang bước khác. Tải lại trang để xem bước hiện tại.",
  "resolution-not-valid": "Văn bản đã bị thay thế hoặc thu hồi.",
  "resolution-empty": "Dự thảo chưa có điều, khoản nào.",
  "resolution-exists": "Đã có văn bản loại này.",
  "resolution-changed":
    "Dự thảo vừa có bản mới hơn bản đồng chí đang xem. Đề nghị xem bản mới rồi thực hiện lại; nội dung đang nhập vẫn được giữ.",
  "draft-without-title": "Dự thảo chưa có trích yếu.",
  "draft-too-long": "Dự thảo dài quá mức cho phép; đề nghị chia lại điều, khoản.",
  "draft-elsewhere":
    "Dự thảo đã chuyển bước nên việc này không còn làm được. Tải lại trang để xem bước hiện tại.",
  "passage-changed":
    "Đoạn văn không còn như phần được trích; dự thảo chưa bị sửa gì. Đề nghị xem lại đoạn văn hiện tại.",
  "wording-unchanged": "Cách viết đề xuất giống hệt đoạn đang có.",
  "comment-closed": "Góp ý này đã được trả lời hoặc đã khép lại.",
  "article-empty": "Điều {{article}} chưa có nội dung.",
  "annex-empty": "Phụ lục thứ {{annex}} chưa có tên hoặc chưa có nội dung.",
  "annex-too-long": "Phụ lục thứ {{annex}} dài quá mức cho phép; đề nghị chia thành nhiều phụ lục.",
  "annexes-too-many": "Một văn bản có nhiều nhất {{most}} phụ lục.",
  "document-secret":
    "Hệ thống này kết nối mạng nên không được soạn thảo, lưu giữ, gửi bí mật nhà nước (Luật Bảo vệ bí mật nhà nước số 117/2025/QH15). Đề nghị lập văn bản mật trên máy tính độc lập và đăng ký vào sổ văn bản mật.",
  "document-internal": "Văn bản lưu hành nội bộ không công bố.",
  "urgent-settled": "Quyết định này đã được báo cáo hoặc đã rút khỏi danh sách.",
  "urgent-not-at-meeting":
    "Không ghi báo cáo tại phiên họp này được: phiên họp chưa khai mạc, hoặc đã bế mạc trước khi có quyết định.",
  "clause-has-task":
    "Khoản này đã có nhiệm vụ khác ngoài những nhiệm vụ đang hiển thị. Đề nghị tải lại trang.",
  "deadline-unreadable":
    "Không đọc được thời hạn “{{text}}”. Ví dụ: trong tháng 12 năm 2026; trước ngày 15/12/2026; 5 ngày làm việc.",
  "deadline-outside-calendar":
    "Thời hạn rơi vào năm chưa nhập đủ lịch làm việc. Nhập ngày nghỉ của năm đó ở màn Lịch làm việc, hoặc ghi thời hạn là một ngày cụ thể.",
  "calendar-year-too-far":
    "Chỉ nhập được ngày từ năm {{first}} đến năm {{last}}; nhập lần lượt từng năm.",
  "task-wrong-state": "Nhiệm vụ không ở trạng thái cho phép việc này.",
  "task-lead-coordinates": "Cơ quan chủ trì không đồng thời là cơ quan phối hợp.",
  "task-same-lead": "Cơ quan này đang chủ trì nhiệm vụ. Đề nghị chọn cơ quan khác.",
  "task-decline-late":
    "Đã quá {{days}} ngày làm việc kể từ ngày giao, không trả lại nhiệm vụ được nữa. Nếu có vướng mắc về thẩm quyền, đề nghị báo cáo Văn phòng Chính phủ.",
  "task-not-successor":
    "Không có nhiệm vụ khác mang số này. Ghi số của nhiệm vụ thay thế, ví dụ 2026/18.",
  "task-without-leader": "Chưa chọn Lãnh đạo Chính phủ phụ trách.",
  "task-is-sub-task": "Nhiệm vụ này là nhiệm vụ con nên không chia tiếp được.",
  "task-after-parent": "Nhiệm vụ con phải có thời hạn và không muộn hơn thời hạn của nhiệm vụ cha.",
  "task-without-deadline": "Nhiệm vụ này không ấn định thời hạn nên không có thời hạn để gia hạn.",
  "deadline-recurring":
    "Việc thường xuyên, định kỳ không theo dõi như một nhiệm vụ có thời hạn. Đề nghị ghi thời hạn của từng kỳ.",
  "extension-asked-already": "Đề nghị gia hạn trước chưa được quyết định.",
  "extension-not-asked": "Không có đề nghị gia hạn nào chờ quyết định.",
  "extension-late":
    "Thời hạn đã qua, không đề nghị gia hạn được nữa. Đề nghị gia hạn phải gửi trước khi hết hạn.",
  "extension-not-later": "Thời hạn mới phải muộn hơn thời hạn hiện tại.",
  "dossier-not-with-ministry":
    "Hồ sơ đã gửi Văn phòng Chính phủ, bộ, cơ quan không sửa được nữa. Cần sửa thì đề nghị trả lại hồ sơ.",
  "dossier-no-submission": "Hồ sơ chưa có tờ trình. Tải lên tờ trình rồi gửi.",
  "dossier-not-submitted": "Hồ sơ không ở trạng thái chờ kiểm tra.",
  "dossier-incomplete":
    "Hồ sơ còn thiếu {{missing}} thành phần bắt buộc. Trả lại hồ sơ, hoặc ghi ý kiến đồng ý của Thủ tướng, Phó Thủ tướng nếu là việc khẩn.",
  "dossier-not-urgent": "Bộ, cơ quan không đề nghị khẩn cho hồ sơ này.",
  "dossier-not-accepted": "Hồ sơ chưa được xác nhận hợp lệ.",
  "dossier-scheduled": "Hồ sơ đã nằm trong chương trình phiên họp.",
  "dossier-withdrawn": "Hồ sơ đã rút.",
  "ballot-wrong-state": "Phiếu lấy ý kiến không ở trạng thái cho phép việc này.",
  "ballot-secret":
    "Nội dung mật không lấy ý kiến trên hệ thống. Đề nghị lấy ý kiến bằng phiếu giấy và vào sổ văn bản mật.",
  "ballot-no-papers": "Phiếu chưa có tài liệu kèm theo.",
  "ballot-no-issues": "Phiếu chưa có vấn đề xin ý kiến.",
  "ballot-reply-days": "Thời hạn trả lời phải từ {{least}} đến {{most}} ngày làm việc.",
  "ballot-due":
    "Đã quá hạn trả lời phiếu này nên ý kiến không được ghi nhận. Nội dung đang soạn vẫn được giữ.",
  "ballot-extended": "Phiếu đã gia hạn một lần, không gia hạn thêm được.",
  "ballot-extension-days": "Chỉ gia hạn được nhiều nhất {{most}} ngày làm việc.",
  "ballot-not-later": "Hạn mới phải sau hạn hiện tại.",
  "ballot-answers-missing":
    "Còn {{missing}} thành viên chưa trả lời. Trước hạn chỉ đóng phiếu khi tất cả đã trả lời.",
  "ballot-unexplained":
    "Còn {{unanswered}} ý kiến chưa có tiếp thu, giải trình của cơ quan chủ trì.",
  "ballot-not-adopted":
    "Kết quả lấy ý kiến chưa đạt quá nửa tổng số thành viên đồng ý nên không ghi là thông qua được.",
  "ballot-not-rejected": "Kết quả lấy ý kiến là đồng ý nên không ghi là không thông qua được.",
  "ballot-no-choice": "Đề nghị chọn đồng ý, không đồng ý hoặc ý kiến khác.",
  "ballot-text-missing": "Không đồng ý hoặc ý kiến khác phải ghi rõ nội dung ý kiến.",
  "ballot-issue-open": "Vấn đề {{issue}} chưa được chọn.",
  "ballot-issue-unknown":
    "Phiếu đã có bản đính chính, vấn đề hoặc phương án này không còn. Đề nghị xem bản mới; nội dung đang soạn vẫn được giữ.",
  "ballot-issue-wordless": "Vấn đề {{issue}}: ý kiến khác phải ghi rõ nội dung.",
  "ballot-answer-changed":
    "Ý kiến gửi lúc {{at}} đã được ghi nhận từ thiết bị khác. Đề nghị xem lại; nếu vẫn muốn thay, gửi lại một lần nữa.",
  "ballot-scan-missing": "Ý kiến nhận bằng giấy hoặc điện thoại phải kèm bản quét.",
  "ballot-correction-open": "Phiếu đang có bản đính chính chưa phát hành.",
  "ballot-no-correction": "Phiếu không có bản đính chính đang soạn.",
  "ballot-nobody-to-remind": "Các thành viên được chọn đã trả lời.",
  "ballot-opinion-replaced":
    "Có ý kiến vừa được thành viên thay bằng bản mới. Đề nghị xem lại rồi chuyển.",
  "reminder-mandatory": "Thư nhắc nhiệm vụ quá hạn báo cáo phiên họp không tắt được.",
  "phone-unreadable": "Số điện thoại chưa đúng. Ví dụ: 0912 345 678.",
  "reason-missing": "Đề nghị ghi rõ lý do.",
  "evidence-missing": "Báo cáo hoàn thành phải kèm tệp minh chứng.",
  "evidence-too-large": "Tệp lớn hơn {{megabytes}} MB. Giảm dung lượng rồi gửi lại.",
  "stage-taken": "Người khác đang dẫn trang. Muốn dẫn thay, đồng chí chọn “Tiếp nhận”.",
  "speaker-not-present": "Điểm danh tại phòng hoặc trực tuyến trước khi đăng ký phát biểu.",
  "request-not-queued": "Lượt đăng ký này không còn trong danh sách chờ.",
  "nobody-speaks": "Hiện không có ai đang phát biểu.",
  "note-changed":
    "Dòng ghi này vừa được sửa hoặc đã bỏ. Đề nghị xem lại rồi sửa tiếp; nội dung đang nhập vẫn được giữ.",
  "minutes-changed":
    "Biên bản vừa có bản mới hơn bản đồng chí đang xem. Đề nghị xem bản mới rồi thực hiện lại; nội dung đang nhập vẫn được giữ.",
  "minutes-not-draft": "Biên bản đã được gửi lấy ý kiến.",
  "minutes-not-circulated": "Biên bản chưa được gửi lấy ý kiến.",
  "minutes-comments-open": "Còn {{count}} ý kiến chưa được trả lời.",
  "minutes-confirmed": "Biên bản đã được xác nhận nên không sửa được nữa.",
  "cut-off-past": "Tháng đó đã qua hoặc đã chốt số liệu.",
  "campaign-wrong-state": "Đợt kiểm tra không ở trạng thái cho phép việc này.",
  "campaign-without-conclusion":
    "Chưa có kết luận nào. Thêm kết luận trước khi kết thúc đợt kiểm tra.",
  "finding-changed":
    "Ô này vừa có bản mới hơn bản đồng chí đang xem. Đề nghị xem bản mới rồi thực hiện lại; nội dung đang nhập vẫn được giữ.",
  "draft-unsaved":
    "Văn bản đang sửa chưa lưu thành bản mới. Đề nghị Văn phòng Chính phủ lưu trước.",
  "signature-due": "Văn bản chưa có chữ ký số của người ký nên chưa cấp số được.",
  "signing-service-down": "Dịch vụ ký số không trả lời. Hệ thống tự thử lại.",
  "signing-service-refused": "Dịch vụ ký số từ chối: {{said}}.",
  "prepared-task-astray":
    "Có nhiệm vụ chuẩn bị sẵn mà khoản tương ứng không còn trong văn bản. Đề nghị bỏ nhiệm vụ đó trước khi ban hành.",
  "blank-not-found": "Không tìm thấy từ ngữ hoặc khoản này trong văn bản.",
  "blank-twice": "Từ ngữ hoặc khoản này đã được lược.",
  "register-unreadable":
    "Không đọc được tệp. Chọn tệp XLSX không đặt mật khẩu, hoặc tệp CSV lưu theo mã UTF-8.",
  "register-empty": "Tệp không có dòng nào dưới dòng tiêu đề cột.",
  "register-too-long": "Tệp có quá 20.000 dòng. Chia thành nhiều tệp rồi nhập lần lượt.",
  "register-too-costly":
    "Tệp mở ra quá lớn để đọc an toàn. Chép các dòng cần nhập sang tệp mới rồi đọc lại.",
  "import-not-staged": "Tệp này đã được nhập hoặc đã bỏ.",
  "import-has-faults":
    "Còn {{count}} dòng lỗi. Chưa nhập dòng nào; sửa hoặc bỏ các dòng này trước.",
  "import-warnings-open":
    "Còn {{count}} dòng cần xem. Chưa nhập dòng nào; chấp nhận hoặc bỏ các dòng này trước.",
  "import-nothing-new":
    "Không còn dòng nào để nhập: các dòng đã có trong sổ nhiệm vụ hoặc đã bỏ ra.",
  "prepared-task-changed":
    "Nhiệm vụ này vừa được người khác sửa sau khi đồng chí mở. Đề nghị xem bản mới rồi lưu lại; nội dung đang nhập vẫn được giữ.",
  "import-changed":
    "Sổ nhiệm vụ đã thay đổi từ lúc xem trước. Chưa nhập dòng nào; kiểm tra lại rồi nhập.",
  ...peopleRefusals,
  "calendar-run-too-long":
    "Mỗi lần nhập nhiều nhất {{most}} ngày liền nhau; ngày cuối không trước ngày đầu.",
  "calendar-day-taken":
    "Trong các ngày này có ngày đã được nhập. Hủy mục cũ, ghi lý do, rồi nhập lại.",
  "calendar-day-withdrawn": "Mục này đã được hủy trước đó.",
  "notice-mandatory":
    "Giấy mời, thay đổi phiên họp và phiếu lấy ý kiến luôn có trên hệ thống: dự họp và trả lời là nhiệm vụ, không tắt được.",
  "setting-in-past": "Quy định có hiệu lực từ hôm nay hoặc ngày sau; không đặt lùi ngày.",
} as const satisfies Record<RefusalCode, string>;
