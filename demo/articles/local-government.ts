import type { DemoStory } from '../format.ts';

export const localGovernment: DemoStory[] = [
	{
		key: 'commune-counter-papers',
		section: 'local-government',
		hoursAgo: 15,
		text: ['ha-linh'],
		photo: ['hoang-son'],
		topics: ['two-tier-government', 'digital-transformation'],
		picture: 'service-desk',
		vi: {
			title: 'Lên xã làm thủ tục: mang giấy tờ gì để không phải quay về lấy',
			lead: [
				'Từ khi không còn cấp huyện, nhiều việc trước kia phải ra huyện nay làm ngay tại trung tâm phục vụ hành chính công của xã, phường.',
				'Chuẩn bị đúng giấy tờ từ nhà, bạn thường chỉ mất một buổi; thiếu một tờ, có khi phải đi lại hàng chục cây số đường núi.',
			],
			alt: 'Dãy quầy tiếp dân với bốn người làm việc bên máy tính, phía trước là mấy người dân đứng nộp giấy tờ, có người dắt theo trẻ nhỏ.',
			caption: 'Ở nhiều xã, bàn hướng dẫn đặt ngay cửa vào để xem giúp giấy tờ trước khi người dân lấy số.',
			body: [
				'Anh Bàn Văn Phú đi xe máy 23 km từ bản xuống xã để khai sinh cho con gái. Anh mang theo giấy chứng sinh, hai chiếc căn cước, cả cuốn sổ hộ khẩu cũ bọc trong túi ni lông. Cán bộ ở quầy trả lại cuốn sổ: giấy này không còn dùng nữa, thông tin cư trú đã có trong cơ sở dữ liệu.',
				'Một giờ sau, anh cầm tờ giấy khai sinh ra về. “Tôi cứ tưởng phải hai, ba hôm”, anh nói.',
				'Không phải ai cũng suôn sẻ như vậy. Lỗi hay gặp nhất là mang bản sao mà quên bản chính, hoặc tên trên các giấy tờ lệch nhau một dấu. Chữ “Thủy” và “Thúy”, “Hoàng” và “Hoằng” khác nhau một chút trên giấy nhưng đủ để hồ sơ phải dừng lại. Trước khi đi, hãy đặt các giấy tờ cạnh nhau và soát từng chữ.',
				{
					title: 'Mang theo gì cho từng việc',
					facts: [
						'**Việc gì cũng cần:** căn cước hoặc VNeID mức độ 2, số điện thoại đang dùng.',
						'**Khai sinh:** giấy chứng sinh; căn cước của cha, mẹ. Không có giấy chứng sinh thì hỏi trước về văn bản thay thế.',
						'**Chứng thực bản sao:** bản chính còn rõ chữ và bản chụp. Nên đến trước 15 giờ để được trả trong ngày.',
						'**Đăng ký hộ kinh doanh:** căn cước của chủ hộ, địa chỉ và tên dự định đặt, ngành nghề.',
						'**Khai tử:** giấy báo tử hoặc giấy tờ thay thế; căn cước của người đi khai.',
						'**Làm thay người khác:** giấy ủy quyền, trừ việc được miễn. Hỏi trước qua điện thoại.',
					],
				},
				{ h2: 'Nộp ở nhà hay ra quầy?' },
				'Phần lớn hồ sơ có thể nộp qua Cổng Dịch vụ công quốc gia. Ai quen dùng điện thoại thì nộp ở nhà, theo dõi kết quả qua tin nhắn. Ai chưa quen cứ ra quầy; tại đó thường có người hướng dẫn đăng nhập, chụp giấy tờ. Nên nhớ mật khẩu của mình, không đọc mã xác thực cho bất cứ ai, kể cả người gọi đến tự xưng là cán bộ.',
				'Nếu hồ sơ thiếu, bạn được quyền nhận phiếu ghi rõ còn thiếu gì. Hãy xin tờ phiếu ấy thay vì chỉ nghe dặn miệng: lần sau người nhà đi thay cũng biết phải mang thêm những gì.',
				'Khi nộp xong, giữ giấy hẹn hoặc mã hồ sơ cho đến lúc nhận kết quả. Quá hẹn mà chưa thấy tin, bạn có thể tự tra cứu bằng mã này hoặc gọi thẳng số điện thoại in trên giấy.',
				'Chị Lưu Thị Hằng, tình nguyện viên ở bàn hướng dẫn một xã ven sông, mách thêm một mẹo nhỏ: gọi điện hỏi vào đầu giờ chiều, lúc quầy vắng nhất, và đi vào giữa tuần. “Sáng thứ Hai ai cũng đến. Chiều thứ Tư bác tới là được ngồi ngay”, chị nói.',
			],
		},
		en: {
			hoursAgo: 13,
			title: 'What to bring to the commune counter so you only make the trip once',
			lead: [
				'Since the district tier was abolished on 1 July 2025, much of the paperwork once handled in district towns is done at the public service centre of your own commune or ward.',
				'With the right documents it usually takes a morning; with one missing, it can mean a second journey over mountain roads.',
			],
			alt: 'A row of public service counters: four staff at computers, with visitors standing in front, one of them with a child.',
			caption: 'Many communes have a help table at the door where papers are checked before visitors take a number.',
			body: [
				'Bàn Văn Phú rode 23 kilometres by motorbike to register the birth of his daughter. He brought the hospital’s birth certificate, two identity cards and, wrapped in plastic, the old family residence book. The clerk handed the book back: it is no longer used, because residence details are now in a national database. An hour later he left with the registration in his hand. ‘I thought it would take two or three days,’ he says.',
				'Not every visit goes so smoothly. The commonest mistakes are bringing a copy without the original, and names that differ by a single mark from one document to the next. In Vietnamese a tone mark can make a different name, and a mismatch is enough to stop an application. Before setting out, lay your papers side by side and compare them letter by letter.',
				{
					title: 'What each errand needs',
					facts: [
						'**Always:** identity card, or a level 2 account on the VNeID app, and a working mobile number.',
						'**Registering a birth:** the hospital’s certificate and both parents’ identity cards. If there is no certificate, ask first what will be accepted instead.',
						'**Certified copies:** a legible original and a photocopy. Come before 3 pm to have them back the same day.',
						'**Starting a household business:** the owner’s identity card, the address, the intended name and line of trade.',
						'**Registering a death:** notice of death or its equivalent, and the identity card of the person reporting it.',
						'**Acting for someone else:** a letter of authority, unless the procedure is exempt. Telephone to check.',
					],
				},
				{ h2: 'Online or in person?' },
				'Most applications can be made through the National Public Service Portal, with progress reported by text message. If you are not at ease with a smartphone, go to the counter, where someone can usually help you log in and photograph your papers. Keep your password to yourself and never read out a verification code, even to a caller who claims to be an official.',
				'If anything is missing, you are entitled to a slip saying exactly what. Ask for it rather than relying on spoken advice: whoever comes next time will know what to bring. Once you have applied, keep the receipt or reference number until the result is in your hands.',
				'Foreign residents should carry a passport and proof of registered residence, and may need a certified translation of documents issued abroad.',
				'Lưu Thị Hằng, who volunteers at the help table of a riverside commune, has one more tip: telephone early in the afternoon, when the counter is quietest, and come midweek. ‘Everybody turns up on Monday morning,’ she says. ‘On Wednesday afternoon you can sit straight down.’',
			],
		},
	},
	{
		key: 'which-road-first',
		section: 'local-government',
		hoursAgo: 430,
		text: ['ha-linh'],
		topics: ['two-tier-government', 'rural-roads'],
		picture: 'road-works',
		vi: {
			title: 'Họp xóm chọn đường làm trước: con dốc Khuổi Luông được ưu tiên vì học trò',
			lead: [
				'Xi măng hỗ trợ chỉ đủ cho một đoạn, trong khi xóm có ba đoạn đường đất đều lầy. Sau hai buổi họp, bà con bỏ phiếu chọn con dốc có đông học sinh đi lại nhất.',
			],
			alt: 'Công trường làm đường qua đồi đất đỏ với máy xúc, xe lu và xe tải, ba người thợ đội mũ bảo hộ đứng bên cọc tiêu.',
			caption: 'San và lu nền dốc Khuổi Luông dài 460 m trước khi đổ bê tông theo từng nửa mặt đường.',
			body: [
				'Buổi họp đầu tiên kéo dài đến gần 22 giờ mà chưa ngã ngũ. Nhà ở khu đồng muốn làm đường ra ruộng để xe chở lúa vào được; nhà ở gần rừng đề nghị sửa đoạn ngầm; mười mấy gia đình trên cao thì chỉ nói về con dốc Khuổi Luông, trời mưa là trẻ con ngã.',
				'Trưởng xóm Hà Văn Thụ không vội kết luận. Ông hẹn ba ngày sau họp lại và nhờ mỗi khu cử một người đếm lượt đi qua đoạn đường của mình trong một ngày thường. Kết quả viết lên tấm bìa lịch cũ: đường ra ruộng 57 lượt, ngầm 38 lượt, dốc Khuổi Luông 164 lượt, trong đó hơn một nửa là học sinh.',
				{
					quote: 'Nói thì ai cũng thấy đường nhà mình cần nhất. Đếm ra rồi, tôi là người khu đồng cũng giơ tay cho con dốc.',
					source: 'Ông Nông Văn Kiểm, người dân khu đồng',
				},
				'Phiếu kín hôm ấy có 71 trên 86 hộ chọn làm dốc trước. Cùng tờ biên bản, xóm ghi luôn thứ tự cho hai năm sau: đường ra ruộng rồi đến ngầm. Cán bộ xã dự họp giúp tính khối lượng, hướng dẫn mẫu sổ ghi vật tư để ai cũng có thể xem.',
				'Cách đếm ấy cũng gỡ được một chuyện khó nói. Trước đây, đường nào làm trước thường tùy người phát biểu hăng nhất trong buổi họp; nhà neo người, nhà phụ nữ đơn thân ít khi lên tiếng. Lần này chị Lường Thị Xuyến, nuôi hai con nhỏ ở lưng dốc, không nói câu nào, nhưng bốn lượt đi về mỗi ngày của mẹ con chị đều nằm trong con số 164.',
				'Mỗi hộ góp bốn ngày công, nhà neo người đổi bằng việc nấu cơm, trông trẻ. Cát, đá mua chung, hóa đơn dán ở nhà văn hóa. Hôm đổ mẻ bê tông đầu tiên, học sinh được nhắc đi lối vòng qua đồi quế; đến ngày thứ mười hai, con dốc dài 460 m đã thông nửa mặt đường.',
				'Ông Thụ vẫn giữ tấm bìa lịch. Ông bảo sang năm họp chọn việc khác cũng sẽ làm như vậy: ai đề nghị thì đi đếm trước đã.',
			],
		},
	},
	{
		key: 'address-guide',
		section: 'local-government',
		hoursAgo: 340,
		text: ['an-nhien'],
		topics: ['two-tier-government'],
		en: {
			title: 'Why your Tuyên Quang address is shorter now, and how to write it correctly',
			lead: [
				'The reorganisation of local government has left maps, parcels and booking sites out of step. For readers from abroad, here is a short guide to the province’s new addresses and the old names you will still hear.',
			],
			body: [
				'Ask three people in the province for the same address and you may be given three answers, all of them right in their way. One will name the old district, one the new commune, and one will simply say ‘past the market, left at the big fig tree’. The last is often the most reliable.',
				'The background is simple. On 1 July 2025 Vietnam moved to two tiers of local government: the province, and below it communes (*xã*) and wards (*phường*). Districts, which used to stand between the two, disappeared. On the same day the neighbouring province of Hà Giang became part of Tuyên Quang, so that a single province now stretches from the tea hills of the midlands to the country’s northernmost point at Lũng Cú.',
				{ h2: 'One line fewer' },
				'An address now runs from the particular to the general in three steps: house number and street or hamlet; commune or ward; province. There is no district line. If an online form insists on one, it has not been updated; pick the nearest match and put the commune in the free-text box.',
				{
					list: [
						'**In town:** 12 Quang Trung street, Minh Xuân ward, Tuyên Quang province.',
						'**In the country:** hamlet (*thôn*, *xóm* or *bản*), commune, province. A house number is the exception.',
						'**For couriers:** add a mobile number and a landmark. The driver will ring.',
					],
				},
				{ h2: 'Old names live on' },
				'People have not stopped saying ‘Hà Giang’, ‘Hàm Yên’ or ‘Na Hang’, and there is no need for visitors to stop either. Most former districts survive in the name of a commune at their heart, and bus companies, hotels and orange growers use them as they always did. Just remember that the name may now mean two things: a commune with fixed boundaries, and the wider countryside around it.',
				'Identity papers, land certificates and driving licences issued before the change remain valid until they expire or until the holder chooses to renew them. A mismatch between an old document and a new address is expected, and staff at commune counters can issue confirmation where a bank or a school asks for it.',
				'If you are posting something from abroad, write the Vietnamese names with their marks where you can. Stripped of them, two quite different places can look the same to a sorting machine. If your keyboard cannot manage, the mobile number will do the rest.',
			],
		},
	},
];
