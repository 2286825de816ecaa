import type { DemoStory } from '../format.ts';

export const science: DemoStory[] = [
	{
		key: 'film-club-rabbit',
		section: 'science',
		hoursAgo: 37,
		text: ['be-hai', 'trieu-mai'],
		photo: ['hoang-son'],
		topics: ['digital-transformation'],
		picture: 'radio-studio',
		video: 'open-movie',
		videoCaption: {
			vi: 'Big Buck Bunny, bản gốc không lời: phim hoạt hình mở của Quỹ Blender, giấy phép Creative Commons Ghi công 3.0.',
			en: 'The original, wordless Big Buck Bunny, the Blender Foundation’s open film, released under Creative Commons Attribution 3.0.',
		},
		vi: {
			title: 'Câu lạc bộ phim trường làng cho chú thỏ Big Buck Bunny nói tiếng Tày',
			lead: [
				'Phim hoạt hình dài gần mười phút, không một câu thoại. Mười bốn học sinh một trường vùng hồ viết lời cho từng nhân vật rồi thu hai bản, tiếng Việt và tiếng Tày, trong phòng thu quây bằng chăn bông.',
			],
			alt: 'Người đeo tai nghe ngồi trước micro và bàn trộn âm trong phòng thu vách tiêu âm, bên cửa sổ nhìn ra đồi lúc mặt trời lặn',
			caption: 'Phòng thu thật thì có bàn trộn; phòng thu của câu lạc bộ có chăn bông và một chiếc tất bọc micro.',
			body: [
				'“Chú thỏ này hiền, phải nói chậm. Nhưng tức lên thì nói nhanh như bà nội em”, Ma Gia Hân, lớp 8, giải thích vì sao vai chính được giao cho bạn ít nói nhất lớp. Bạn ấy là Quan Đình Phúc. Câu đầu tiên, lúc chú thỏ vươn vai trước cửa hang, Phúc phải thu đến lần thứ mười chín.',
				'*Big Buck Bunny* do Quỹ Blender phát hành năm 2008, kể về chú thỏ khổng lồ bị ba con thú nhỏ trêu chọc. Phim được làm bằng phần mềm nguồn mở và công bố với giấy phép cho phép ai cũng được xem, chép, sửa, miễn là ghi tên tác giả. “Tôi tìm thứ gì để các em sửa thoải mái mà không phải xin ai”, thầy Nông Đức Thịnh, giáo viên tin học, nói.',
				{ h2: 'Học âm thanh từ chiếc chăn bông' },
				'Bài học đầu là tiếng vang. Thu trong lớp, giọng nghe như ở dưới giếng; thu trong tủ quần áo ở khu nội trú thì rõ ràng. Các em đi tìm lý do và dựng một khung tre, phủ ba lớp chăn. Tường cứng dội âm lại, vải dày thì “nuốt” bớt; đo bằng ứng dụng trên điện thoại, tiếng vỗ tay tắt nhanh hơn hẳn.',
				'Tiếp đến là khớp hình. Nhân vật không mấp máy theo lời nên lời phải nương theo cử chỉ: một cái nhún vai dài khoảng bảy phần mười giây, đủ cho ba âm tiết tiếng Việt. Cả nhóm kẻ bảng cho 86 câu, mỗi câu ghi giây bắt đầu, giây kết thúc, người nói và tâm trạng.',
				{
					steps: [
						'Xem phim tắt tiếng, đoán từng nhân vật đang nghĩ gì.',
						'Viết lời tiếng Việt, đọc to và bấm giờ.',
						'Mang sang nhà người già, hỏi tiếng Tày nói câu ấy thế nào cho tự nhiên.',
						'Thu từng câu, nghe lại bằng tai nghe, chấm điểm chéo.',
						'Ghép tiếng, chiếu thử cho lớp 1 và sửa những chỗ các em không cười.',
					],
				},
				'Bản tiếng Tày mất gấp đôi thời gian. Không ai biết gọi “sóc bay” thế nào cho gọn, cho đến khi một cụ ông nhớ ra cách nói của thợ săn xưa. Mấy câu đùa dịch thẳng thì nhạt; các em thay bằng lối ví von của người trong bản. Riêng tiếng thở dài của chú thỏ để nguyên. “Thở dài thì tiếng nào cũng thế”, Phúc nói.',
				'Buổi chiếu đầu tiên ở sân trường có cả phụ huynh mang ghế đến. Tới đoạn chú thỏ ngửi hoa và thốt lên một câu tiếng Tày, hàng ghế các bà cười trước, lũ trẻ ngơ ngác, rồi quay sang hỏi. Thầy Thịnh bảo đó là phần hay nhất của dự án, và nó không nằm trong phim.',
			],
		},
		en: {
			title: 'Rural film club gives a silent rabbit a voice, in Vietnamese and Tày',
			lead: [
				'The cartoon lasts nearly ten minutes and nobody in it says a word. Fourteen pupils at a lakeside school have written lines for every character and recorded them twice, in a studio made of quilts.',
			],
			alt: 'Someone in headphones sits at a microphone and mixing desk in a padded studio, beside a window with a sunset over hills',
			caption: 'A real studio has a mixing desk. The club’s has quilts, and a sock over the microphone.',
			body: [
				'‘He’s a gentle rabbit, so he has to talk slowly,’ says Ma Gia Hân, aged 13. ‘But when he’s cross he talks as fast as my grandmother.’ That is why the leading part went to the quietest boy in the school, Quan Đình Phúc. For the first line, spoken as the rabbit stretches at the mouth of his burrow, Phúc needed nineteen attempts.',
				'*Big Buck Bunny*, released by the Blender Foundation in 2008, tells of an enormous rabbit tormented by three small rodents. It was made with free software and published under a licence that allows anyone to watch, copy and alter it as long as the authors are named. ‘I was looking for something the children could take apart without asking permission,’ says Nông Đức Thịnh, who teaches computing.',
				{ h2: 'What a quilt can teach' },
				'The first lesson was echo. Recorded in a classroom, voices seemed to come from a well; inside a dormitory wardrobe they were clear. The pupils worked out why, built a bamboo frame and hung three layers of bedding over it. Hard walls throw sound back and thick cloth swallows it: on a telephone app a handclap could be seen to die away far sooner.',
				'Then came timing. Since the characters’ mouths do not move to words, the words must follow gestures. A shrug takes about seven-tenths of a second, room for three Vietnamese syllables. The club drew up a table of 86 lines with the start, the end, the speaker and the mood of each.',
				{
					steps: [
						'Watch with the sound off and guess what everyone is thinking.',
						'Write it in Vietnamese, read it aloud, time it.',
						'Take it to an older neighbour and ask how it would really be said in Tày.',
						'Record line by line, listen on headphones, mark each other.',
						'Put it together, try it on the first-years, and mend whatever does not make them laugh.',
					],
				},
				'The Tày version took twice as long. Tày, the mother tongue of many families around the lake, is spoken at home more than it is written, and nobody could think of a neat name for a flying squirrel until an old man remembered what hunters used to say. Jokes that fell flat in translation were swapped for sayings from the village. Only the rabbit’s sigh was left alone. ‘A sigh is the same in any language,’ says Phúc.',
				'For the first showing, in the school yard, parents brought their own chairs. When the rabbit smelt a flower and said something in Tày, the grandmothers laughed first; the children looked blank, and turned round to ask. Mr Thịnh calls that the best moment of the project. It is not in the film.',
			],
		},
	},
	{
		key: 'stars-over-karst',
		section: 'science',
		hoursAgo: 160,
		text: ['be-hai'],
		topics: ['karst-plateau'],
		picture: 'star-karst',
		vi: {
			title: 'Vì sao bầu trời cao nguyên đá nhiều sao hơn bầu trời thành phố?',
			lead: [
				'Cùng một bầu trời, ở phố đông có khi chỉ đếm được vài chục ngôi sao, còn trên cao nguyên đá vào đêm không trăng thì nhiều không đếm xuể. Khác biệt nằm ở ánh đèn, hơi nước và đôi mắt của chính bạn.',
			],
			alt: 'Bầu trời đầy sao và dải Ngân Hà phía trên những đỉnh núi đá vôi sẫm màu, dưới đất một chiếc lều sáng đèn và hai người đứng ngắm',
			caption: 'Đêm không trăng, trời khô là lúc dễ thấy dải Ngân Hà nhất.',
			body: [
				{ h2: 'Đèn tắt thì sao hiện' },
				'Ánh đèn đường hắt lên cao gặp bụi và giọt nước li ti, tán xạ thành một màn sáng mờ. Sao vẫn ở đó, chỉ là yếu hơn nền trời nên mắt không tách ra được. Ở nơi thật tối, người mắt tốt có thể thấy hai, ba nghìn ngôi sao cùng lúc; giữa đô thị lớn, con số ấy tụt xuống còn vài chục.',
				{ h2: 'Cao hơn, khô hơn' },
				'Nhiều bản trên cao nguyên đá nằm ở độ cao hơn 1.000 m. Lớp không khí phía trên mỏng hơn, bụi và hơi nước phần lớn đọng lại bên dưới. Mùa đông trời khô, sau một đợt gió mùa, đêm thường trong nhất. Ngược lại, mùa hè mây nhiều, đổi lại dải Ngân Hà lên cao vào buổi tối và sáng hơn.',
				{ h2: 'Mắt cần hai mươi phút' },
				'Từ chỗ sáng bước ra, tế bào que trong võng mạc phải mất hai mươi đến ba mươi phút mới nhạy trở lại. Chỉ một lần liếc màn hình điện thoại là gần như bắt đầu lại từ đầu. Người xem sao dùng đèn đỏ vì loại ánh sáng này ít làm “lóa” tế bào que.',
				{
					steps: [
						'Chọn ba, bốn đêm quanh ngày đầu tháng âm lịch, khi trăng không sáng.',
						'Xem dự báo: trời quang, độ ẩm thấp.',
						'Tìm sân trống, khuất ánh đèn, có người thông thuộc địa hình đi cùng.',
						'Bọc đèn pin bằng giấy bóng kính đỏ, cất điện thoại.',
						'Nằm ngửa, đợi hai mươi phút, rồi mới bắt đầu tìm.',
					],
				},
				'Buổi tối mùa đông, hãy tìm chòm Lạp Hộ với ba ngôi sao thẳng hàng; kéo dài hàng sao ấy về phía đông nam sẽ gặp Thiên Lang, ngôi sao sáng nhất bầu trời đêm. Mùa hè, nhìn về phía nam, chòm Bọ Cạp cong như lưỡi câu ngay cạnh phần rộng nhất của Ngân Hà.',
				'Nhà nghỉ muốn giữ bầu trời cho khách không cần mua kính đắt tiền. Chụp đèn úp xuống, bóng vàng thay bóng trắng, tắt đèn sân sau mười giờ: sao hiện ra thêm, mà tiền điện lại giảm.',
			],
		},
	},
];
