import type { DemoStory } from '../format.ts';

export const health: DemoStory[] = [
	{
		key: 'remote-consultation-commune-clinic',
		section: 'health',
		hoursAgo: 70,
		text: ['trieu-mai'],
		photo: ['hoang-son'],
		topics: ['digital-transformation'],
		picture: 'clinic',
		vi: {
			title: 'Khám từ xa ở trạm y tế xã, người bệnh cao tuổi đỡ một ngày đi đường',
			lead: [
				'Hai buổi mỗi tuần, căn phòng nhỏ ở một trạm y tế xã vùng núi nối màn hình với bác sĩ chuyên khoa tuyến trên. Người bệnh tăng huyết áp, tiểu đường khám xong vẫn kịp về nấu bữa trưa.',
				'Không phải ca nào cũng khám được qua màn hình, và người làm ở trạm coi việc nhận ra điều đó là phần quan trọng nhất.',
			],
			alt: 'Trong trạm y tế, người mặc áo trắng đeo ống nghe ngồi đối diện một phụ nữ bên bàn đặt máy đo, một em nhỏ đứng đợi.',
			caption: 'Người bệnh được đo huyết áp, đường huyết và điện tim tại trạm trước khi gặp bác sĩ qua màn hình.',
			body: [
				'Bà Bàn Thị Mụi, 74 tuổi, kéo ghế lại gần màn hình, nói rất to. Người bác sĩ ở đầu bên kia cười, bảo bà cứ nói như thường. Bà hỏi lại: “Thế bác sĩ có nghe mùi không? Thuốc này uống vào tôi thấy đắng”. Hai bên trao đổi mười hai phút, bà được đổi giờ uống thuốc và dặn bớt món măng muối.',
				'Trước đây, mỗi lần tái khám, con trai bà phải nghỉ làm, chở mẹ đi từ 4 giờ sáng, tối mịt mới về. Tiền khám có bảo hiểm lo, nhưng tiền xăng, tiền ăn và một ngày công thì không. Vì ngại, bà hay bỏ thuốc giữa chừng, nhất là vào mùa cấy.',
				{ h2: 'Trạm đo trước, bác sĩ xem sau' },
				'Cách làm khá đơn giản. Người bệnh đến trạm được đo huyết áp, đường huyết, điện tim; y sĩ nhập số liệu vào bệnh án điện tử, bác sĩ chuyên khoa xem trước rồi mới nối máy. Khi cần nghe tim phổi, y sĩ đặt ống nghe điện tử, tiếng tim truyền thẳng sang tai nghe bên kia.',
				'“Lúc đầu tôi cũng sợ bà con không tin cái màn hình. Hóa ra các cụ thích vì được ngồi cạnh người quen, có gì chưa hiểu thì tôi nói lại bằng tiếng Dao”, chị Triệu Thị Ngân, y sĩ của trạm, kể. Sau mỗi buổi, chị gọi điện cho từng nhà, hỏi đã uống thuốc theo giờ mới chưa.',
				{ h2: 'Khi nào phải đi thẳng bệnh viện' },
				'Khám từ xa chỉ hợp với bệnh mạn tính đã ổn định và việc đọc kết quả. Trạm dán ngay cửa danh sách những dấu hiệu không được ngồi chờ:',
				{
					list: [
						'Đau thắt ngực, khó thở, vã mồ hôi.',
						'Méo miệng, nói ngọng, yếu một bên tay chân.',
						'Sốt cao co giật, li bì, nôn liên tục.',
						'Chảy máu không cầm, chấn thương đầu, đau bụng dữ dội.',
					],
				},
				'Gặp những trường hợp ấy, trạm sơ cứu và gọi xe chuyển ngay, trong lúc chờ vẫn giữ máy với bác sĩ cấp cứu. Ba tháng qua, sổ của trạm ghi 212 lượt khám từ xa, 17 ca được khuyên đi viện để làm thêm xét nghiệm.',
				'Gần trưa, bà Mụi xách túi thuốc ra cổng. Nhà bà cách trạm 3 km, đi bộ thong thả bốn mươi phút. Bà bảo hôm nay về sớm, còn kịp thả đàn vịt.',
			],
		},
		en: {
			hoursAgo: 66,
			title: 'The specialist is on the screen, and the patient is home in time for lunch',
			lead: [
				'Twice a week a small room in a mountain health station is linked to hospital doctors, sparing older people with high blood pressure or diabetes a day on the road.',
				'Not everything can be treated at a distance, and knowing when to say so is the most important part of the job.',
			],
			alt: 'In a health station a medic in white with a stethoscope sits facing a woman by a table with a monitor; a child stands waiting.',
			caption: 'Blood pressure, blood sugar and an ECG are taken at the station before the doctor appears on screen.',
			body: [
				'Bàn Thị Mụi, 74, pulls her chair up to the screen and shouts. The doctor at the other end smiles and tells her that she can speak normally. ‘And can you smell as well?’ she asks. ‘Because these tablets taste bitter.’ They talk for twelve minutes. She comes away with a new time for her medicine and instructions to go easy on the pickled bamboo shoots.',
				'A check-up used to mean that her son took a day off work and set out with her on the motorbike at four in the morning, returning after dark. Insurance paid for the consultation but not for the petrol, the meals or the lost wages. Rather than ask, she would let her tablets run out, most often at planting time.',
				{ h2: 'Hands here, expertise there' },
				'The method is simple. Patients are measured at the station and their readings entered in an electronic record, which the specialist studies before the call. If the heart or lungs need listening to, the assistant doctor places a digital stethoscope and the sound goes straight to the headphones at the other end.',
				'‘I was afraid people wouldn’t trust a screen,’ says Triệu Thị Ngân, one of the station’s staff. ‘It turns out they like it, because they’re sitting next to someone they know. If anything isn’t clear I say it again in Dao.’ Afterwards she telephones each household to ask whether the new doses are being taken.',
				{ h2: 'When not to wait' },
				'Remote consultation suits stable, long-term conditions and the reading of results. A notice on the door lists the signs with which nobody should sit and queue:',
				{
					list: [
						'Chest pain, breathlessness, cold sweats.',
						'A drooping mouth, slurred speech, weakness on one side.',
						'High fever with convulsions or drowsiness; constant vomiting.',
						'Bleeding that will not stop, head injury, severe abdominal pain.',
					],
				},
				'In such cases the station gives first aid and calls for transport at once, staying on the line to an emergency doctor meanwhile. Its logbook shows 212 remote consultations in three months, 17 of which ended with advice to go to hospital for further tests.',
				'Towards noon Mrs Mụi carries her bag of medicine out of the gate. Home is three kilometres away, an easy forty minutes on foot. She will be back, she says, in time to let out the ducks.',
			],
		},
	},
	{
		key: 'wasp-sting-first-aid',
		section: 'health',
		hoursAgo: 190,
		text: ['trieu-mai'],
		topics: [],
		vi: {
			title: 'Bị ong đốt khi đi rẫy: sáu việc làm ngay và dấu hiệu phải đi viện',
			lead: [
				'Mùa phát nương, hái quả rừng cũng là lúc ong vò vẽ, ong đất hung dữ nhất. Xử trí đúng trong nửa giờ đầu có thể quyết định tính mạng người bị đốt.',
			],
			body: [
				'Một vết ong đốt thường chỉ gây đau, sưng rồi tự khỏi. Nguy hiểm nằm ở hai trường hợp: người có cơ địa dị ứng, chỉ một vết cũng có thể sốc; và người bị đốt nhiều vết, nọc độc làm tổn thương thận, cơ sau vài giờ đến vài ngày. Khi gặp nạn, hãy lần lượt:',
				{
					steps: [
						'Che đầu, mặt, nhanh chóng rời xa tổ ong ít nhất vài chục mét; không đứng lại xua đập.',
						'Tháo nhẫn, vòng, đồng hồ trước khi chỗ đốt sưng.',
						'Nếu còn ngòi (ong mật), gạt ra càng sớm càng tốt bằng móng tay hay cạnh thẻ cứng.',
						'Rửa vết đốt bằng xà phòng và nước sạch; không bôi vôi, mắm tôm, thuốc lá, không chích nặn.',
						'Chườm lạnh qua khăn, mỗi lần 10–15 phút; uống nhiều nước nếu tỉnh táo và không nôn.',
						'Nhớ giờ bị đốt, số vết, và nói lại cho nhân viên y tế.',
					],
				},
				{ h3: 'Phải đến cơ sở y tế ngay, hoặc gọi 115, khi' },
				{
					list: [
						'Khó thở, khàn tiếng, sưng môi, lưỡi, nổi mẩn khắp người, choáng, nôn.',
						'Bị đốt từ mười vết trở lên, hoặc ở miệng, họng, mắt.',
						'Người bị đốt là trẻ nhỏ, phụ nữ mang thai, người già, người có bệnh nền.',
						'Tiểu ít, nước tiểu đỏ hoặc sẫm màu trong những ngày sau đó.',
					],
				},
				'Chị Ma Thị Dung, nhân viên y tế ở một bản ven rừng, khuyên người đi rẫy mặc áo dài tay sáng màu, không xức dầu thơm và quan sát kỹ bụi rậm trước khi phát. Thấy tổ ong gần nhà, đừng tự đốt hay chọc phá; báo cho người có đồ bảo hộ đến xử lý lúc trời tối.',
			],
		},
	},
];
