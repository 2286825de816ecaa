import type { DemoStory } from '../format.ts';

export const opinion: DemoStory[] = [
	{
		key: 'price-of-a-smile',
		section: 'opinion',
		hoursAgo: 23,
		text: ['quang-vinh'],
		topics: ['homestay', 'karst-plateau'],
		vi: {
			title: 'Thương trẻ vùng cao, xin đừng trả tiền cho một nụ cười bên đường',
			lead: [
				'Tờ mười nghìn đưa qua cửa xe không làm đứa trẻ bớt nghèo. Nó chỉ dạy em rằng đứng bên đường có giá hơn ngồi trong lớp. Có những cách thương khác, chậm hơn mà bền hơn.',
			],
			body: [
				'Trên một con đèo đẹp, tôi từng thấy cô bé chừng bảy tuổi đeo gùi hoa cải cao hơn đầu. Xe dừng, em đứng thẳng, mỉm cười, nghiêng mặt về phía nắng. Động tác thuần thục ấy khiến tôi chạnh lòng hơn đôi chân đất: em đã biết mình đẹp nhất ở góc nào.',
				'Không ai trong đoàn có ý xấu. Người cho tiền thấy lòng ấm lên, người chụp ảnh có tấm hình nhiều lượt thích. Em bé có năm chục nghìn. Xét riêng từng người, ai cũng được phần mình. Nhìn cả con đường mới thấy cái mất: một buổi học, một buổi chơi, và cảm giác rằng mình là người, không phải cảnh.',
				'Có bạn sẽ hỏi: thế nhà em đang cần tiền thì sao? Câu hỏi ấy đúng. Chính vì gia đình cần tiền nên đồng tiền phải đến tay người lớn, qua một việc có thể ngẩng đầu: bó rau, đêm trọ, buổi dẫn đường, chiếc khăn dệt tay. Khi tiền đến qua đứa trẻ, cả nhà phụ thuộc vào vẻ đáng thương của nó, mà vẻ đáng thương thì phải giữ cho khỏi mất.',
				'Tôi quý cách làm ở một điểm dừng chân mà tôi có dịp ghé. Các chị trong bản dựng quầy ngô nướng, trẻ con chỉ ra phụ sau giờ học, và trên cột treo tấm biển viết tay: “Cháu bận đi học, mời cô chú mua ngô của mẹ cháu”. Khách đọc, cười, rồi mua. Không ai bị mắng, cũng không ai thấy mình keo kiệt.',
				'Với khách, xin gợi ý ba điều nhỏ. Hỏi tên trước khi giơ máy, và hạ máy xuống nếu em quay đi. Muốn cho sách vở, áo ấm, hãy gửi qua nhà trường, thầy cô biết ai thiếu gì. Và nếu chỉ có năm phút, hãy chơi với em một ván ô ăn quan; thua một đứa trẻ ở trò của nó là món quà mà không đồng tiền nào mua nổi.',
				'Với những người làm du lịch, mong các anh chị nói trước với khách ngay trên xe. Một câu của người dẫn đoàn có khi hơn mười tấm biển.',
				'Hôm ấy tôi cũng suýt rút ví. Rồi tôi hỏi em học lớp mấy. Em đáp lí nhí, quên cả nghiêng mặt về phía nắng. Lúc đó tôi mới thật sự thấy em cười.',
			],
		},
		en: {
			title: 'If you care about highland children, please don’t pay for the smile',
			lead: [
				'A banknote passed through a car window makes no child less poor. It teaches her that the roadside is worth more than the classroom. There are slower kinds of kindness, and they last.',
			],
			body: [
				'On one of our most beautiful passes I once watched a girl of about seven with a basket of mustard flowers taller than her head. A car stopped. She straightened, smiled and tilted her face to the sun. It was not her bare feet that troubled me so much as the skill of that movement. She already knew her best side.',
				'Nobody in the car meant harm. The one who paid felt a glow, the one with the camera had a picture that would be widely liked, and the girl had fifty thousand đồng. Take them one at a time and everyone gains. Take the road as a whole and you see what goes missing: a morning’s lessons, an afternoon’s play, and a child’s sense that she is a person rather than part of the view.',
				'But suppose her family needs the money? It is a fair question, and it is exactly why the money should reach the adults, for something they can do with their heads up: a bundle of greens, a bed for the night, a morning’s guiding, a scarf from the loom. Money that comes through a child makes a household dependent on her looking pitiful, and pitiful looks have to be kept up.',
				'I like the answer found at a stop I know. The women of the village run a stall for grilled maize. Their children help only after school, and a notice on the post says in careful handwriting: ‘I’m busy at school. Please buy my mother’s corn.’ Visitors read it, laugh, and buy. No one is scolded; no one feels mean.',
				'To travellers I would suggest three small things. Ask a name before you raise the camera, and lower it if the child turns away. If you have exercise books or warm clothes to give, take them to the school, where the teachers know who lacks what. And if you have only five minutes, sit down to a game of *ô ăn quan*, the pebble game every child here plays. To be beaten by a child at her own game is a present money cannot buy.',
				'To those who bring the travellers: say it on the bus. One sentence from a guide is worth ten signs by the road.',
				'I nearly reached for my own wallet that day. Instead I asked which class she was in. She mumbled the answer, and forgot to turn her face to the sun. That was when I first saw her smile.',
			],
		},
	},
	{
		key: 'benches-before-lights',
		section: 'opinion',
		hoursAgo: 720,
		text: ['quang-vinh'],
		topics: ['river-lo'],
		vi: {
			title: 'Phố ven sông cần thêm ghế đá và bóng cây trước khi thêm đèn màu',
			lead: [
				'Một bờ sông đẹp không đo bằng số bóng đèn, mà bằng số người chịu ngồi lại. Muốn người ta ngồi lại, việc đầu tiên giản dị đến mức dễ quên: phải có chỗ ngồi.',
			],
			body: [
				'Chiều nào tôi cũng đi bộ dọc bờ sông, và trò tiêu khiển của tôi là xem người ta ngồi vào đâu. Họ ngồi trên yên xe dựng ven kè, trên bậc tam cấp của hàng tạp hóa đã đóng cửa, trên chiếc dép lót xuống cỏ. Hai cụ ông đánh cờ kê bàn lên một bồn hoa. Chỉ có ghế là hiếm.',
				'Đèn trang trí thì đã có, đủ bảy màu, đổi nhịp theo nhạc. Tôi không chê đèn: đêm hội thiếu ánh sáng cũng buồn. Nhưng đèn cho người đi qua, còn ghế cho người ở lại. Du khách chụp xong một tấm ảnh là đi; người sống ở phố mới cần một chỗ ngả lưng lúc năm giờ chiều.',
				'Một chiếc ghế tốt cũng lắm công phu. Ghế phải có tựa, vì người già đứng lên cần chỗ vịn. Mặt ghế gỗ hoặc tre ép, vì đá phơi nắng trưa đến tối còn hầm hập. Ghế nên quay mặt ra sông, nhưng thi thoảng có đôi ghế quay vào nhau, để người lạ có cớ hỏi giờ. Và ghế cần một bóng cây, loại rễ cọc, ít rụng quả.',
				'Có người lo ghế đặt đó sẽ thành chỗ bày hàng, chỗ xả rác. Tôi nghĩ ngược lại: nơi có người ngồi thường sạch hơn nơi không ai ngồi, vì luôn có ai đó nhìn thấy.',
				'Cũng đừng quên những người không ngồi được lâu ở đâu: chị bán rong đi bộ từ sáng, bác xe ôm đợi khách, bà mẹ trẻ bế con đi rong cho bé ngủ. Với họ, chiếc ghế không phải là cảnh quan. Nó là mười phút đỡ mỏi chân, và đôi khi là lý do để chọn đường bờ sông mà về.',
				'Chi phí không phải trở ngại. Một xóm tôi biết đã tự làm sáu chiếc ghế từ gỗ thùng hàng, lưng mỗi ghế khắc một câu do các nhà chọn. Câu tôi thích nhất ở chiếc ghế cuối dãy: “Mời ngồi, sông còn chảy lâu.”',
				'Xin thử trên một đoạn một trăm mét: mười chiếc ghế, năm gốc cây, rồi đếm xem sau một tháng có bao nhiêu người ngồi lại quá mười phút. Nếu ít, tôi xin nhận sai, ngồi một mình trên cả mười chiếc.',
			],
		},
	},
];
