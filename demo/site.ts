import type { SettingKey } from '#lib/content.ts';
import type { DemoBlock } from './format.ts';

/** The paper's own data. All of it is to be replaced at the desk by the paper that installs the portal. */
export const settings: Record<string, Partial<Record<SettingKey, string>>> = {
	'': {
		telephone: '0207 000 0000',
		email: 'toasoan@bao-song-lo.example',
		facebook: 'https://www.facebook.com/',
		youtube: 'https://www.youtube.com/',
		zalo: 'https://zalo.me/',
	},
	vi: {
		name: 'Báo Sông Lô',
		tagline: 'Tin tức và đời sống tỉnh Tuyên Quang',
		governingBody: 'tên cơ quan chủ quản (mẫu)',
		licence: 'số 00/GP-BC, cấp ngày 1/1/2026 (mẫu)',
		editorInChief: 'họ và tên (mẫu)',
		office: 'phường Minh Xuân, tỉnh Tuyên Quang',
		copyright: 'Bản trình diễn: nhân vật, số liệu và địa chỉ trong các bài là hư cấu; hình ảnh là tranh minh họa.',
	},
	en: {
		name: 'Sông Lô News',
		tagline: 'News and life in Tuyên Quang province',
		governingBody: 'name of the body (sample)',
		licence: 'No. 00/GP-BC of 1 January 2026 (sample)',
		editorInChief: 'full name (sample)',
		office: 'Minh Xuân ward, Tuyên Quang province, Vietnam',
		copyright: 'This is a demonstration: people, figures and addresses in these stories are invented, and the pictures are drawn.',
	},
};

type DemoPage = { key: string; vi: DemoPageText; en: DemoPageText };
type DemoPageText = { slug: string; title: string; body: DemoBlock[] };

/** The static pages every paper has. */
export const pages: DemoPage[] = [
	{
		key: 'about',
		vi: {
			slug: 'gioi-thieu',
			title: 'Giới thiệu',
			body: [
				'Đây là bản trình diễn của phần mềm: nhân vật, số liệu trong các bài là hư cấu, hình ảnh là tranh minh họa. Tòa soạn sử dụng sẽ thay trang này bằng lời giới thiệu của mình.',
				'Báo Sông Lô đưa tin về đời sống của bà con các dân tộc tỉnh Tuyên Quang: từ phiên chợ vùng cao, vụ cam, mùa lúa, đến lớp học, trạm y tế và những con đường mới.',
				{ h2: 'Chúng tôi làm báo thế nào' },
				{
					list: [
						'Đi đến nơi, hỏi tận người; điều gì chưa kiểm chứng thì chưa đăng.',
						'Ý kiến bình luận tách bạch với tin tức.',
						'Nội dung tài trợ hoặc có dùng trí tuệ nhân tạo đều được ghi rõ.',
						'Sai thì sửa công khai, giữ lại lời cải chính cùng bài viết.',
					],
				},
				{ h2: 'Cải chính và phản hồi' },
				'Bạn đọc phát hiện sai sót xin gửi về tòa soạn; mọi cải chính được đăng ngay trong bài và tại trang [Thông tin cải chính, xin lỗi](/cai-chinh).',
			],
		},
		en: {
			slug: 'about',
			title: 'About us',
			body: [
				'This is a demonstration of the software: people and figures in the stories are invented, and the pictures are drawn. The newspaper that installs it will put its own introduction here.',
				'Sông Lô News reports on how people live in Tuyên Quang province: highland markets, orange harvests and rice terraces, classrooms, clinics and new roads.',
				{ h2: 'How we work' },
				{
					list: [
						'We go there and ask the people concerned; what we cannot verify, we do not print.',
						'Opinion is kept apart from news.',
						'Sponsored stories, and those made with the help of AI, say so.',
						'When we are wrong we put it right in public, and keep the correction with the story.',
					],
				},
				{ h2: 'Corrections' },
				'If you find a mistake, please tell us. Every correction stands in the story itself and on the page of [corrections and apologies](/en/corrections).',
			],
		},
	},
	{
		key: 'contact',
		vi: {
			slug: 'lien-he',
			title: 'Liên hệ',
			body: [
				'Tòa soạn tiếp bạn đọc từ thứ Hai đến thứ Sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ.',
				{
					list: [
						'Thư bạn đọc và tin báo: [toasoan@bao-song-lo.example](mailto:toasoan@bao-song-lo.example)',
						'Quảng cáo và phát hành: [phathanh@bao-song-lo.example](mailto:phathanh@bao-song-lo.example)',
						'Điện thoại: 0207 000 0000',
					],
				},
				'Khi gửi tin, ảnh, xin ghi rõ họ tên, địa chỉ và cách liên lạc; tòa soạn giữ kín danh tính nếu bạn yêu cầu.',
			],
		},
		en: {
			slug: 'contact',
			title: 'Contact',
			body: [
				'Our office is open to readers from Monday to Friday, 7.30–11.30 and 13.30–17.00.',
				{
					list: [
						'Letters and news: [toasoan@bao-song-lo.example](mailto:toasoan@bao-song-lo.example)',
						'Advertising and circulation: [phathanh@bao-song-lo.example](mailto:phathanh@bao-song-lo.example)',
						'Telephone: +84 207 000 0000',
					],
				},
				'Please give your name, address and a way to reach you when you send us news or pictures. We keep your identity private if you ask us to.',
			],
		},
	},
	{
		key: 'privacy',
		vi: {
			slug: 'quyen-rieng-tu',
			title: 'Quyền riêng tư',
			body: [
				'Bạn đọc báo không cần tài khoản. Trang này không đặt cookie, không theo dõi bạn và không gửi dữ liệu của bạn cho bên thứ ba.',
				{ h2: 'Những gì được ghi lại' },
				{
					list: [
						'Số lượt đọc của từng bài theo ngày, không kèm địa chỉ mạng hay thông tin cá nhân.',
						'Nhật ký kỹ thuật của máy chủ, dùng để giữ trang hoạt động an toàn.',
					],
				},
				{ h2: 'Video và mạng xã hội' },
				'Video từ nguồn khác chỉ được tải khi bạn bấm xem; khi đó nhà cung cấp video áp dụng chính sách của họ. Nút chia sẻ là liên kết thường, không theo dõi bạn.',
				{ h2: 'Quyền của bạn' },
				'Bạn có thể yêu cầu tòa soạn xem lại, sửa hoặc xóa dữ liệu cá nhân mà bạn đã gửi, theo địa chỉ ở trang [Liên hệ](/lien-he).',
			],
		},
		en: {
			slug: 'privacy',
			title: 'Privacy',
			body: [
				'You need no account to read the paper. This site sets no cookies, does not follow you and hands none of your data to others.',
				{ h2: 'What we record' },
				{
					list: [
						'How often each story is read in a day, without network addresses or personal data.',
						'Technical logs of our server, which keep the site working and safe.',
					],
				},
				{ h2: 'Video and social networks' },
				'Video from other sites is loaded only when you choose to watch it; the rules of its provider then apply. Our share buttons are plain links and follow nobody.',
				{ h2: 'Your rights' },
				'You may ask us to show, correct or erase personal data you have sent us. The address is on the [contact](/en/contact) page.',
			],
		},
	},
];
