/** The demo's newsroom: invented pen names, no real persons. */
export const people = {
	'ha-linh': {
		name: 'Hà Linh',
		bio: {
			vi: 'Phóng viên Ban Thời sự, theo dõi chính quyền cơ sở và giao thông.',
			en: 'Reporter on the current affairs desk, covering local government and transport.',
		},
	},
	'minh-khue': {
		name: 'Minh Khuê',
		bio: {
			vi: 'Phóng viên Ban Kinh tế, viết về nông nghiệp và hợp tác xã.',
			en: 'Economics reporter, writing on farming and cooperatives.',
		},
	},
	'ly-thu': { name: 'Lý Thu', bio: { vi: 'Phóng viên Ban Văn hóa – Xã hội.', en: 'Reporter on culture and society.' } },
	'hoang-son': { name: 'Hoàng Sơn', bio: { vi: 'Phóng viên ảnh.', en: 'Staff photographer.' } },
	'nong-tung': {
		name: 'Nông Tùng',
		bio: { vi: 'Phóng viên thường trú tại vùng cao nguyên đá.', en: 'Correspondent on the karst plateau.' },
	},
	'trieu-mai': { name: 'Triệu Mai', bio: { vi: 'Phóng viên giáo dục và y tế.', en: 'Education and health reporter.' } },
	'duc-anh': { name: 'Đức Anh', bio: { vi: 'Phóng viên thể thao.', en: 'Sports reporter.' } },
	'an-nhien': { name: 'An Nhiên', bio: { vi: 'Biên tập viên, phụ trách bản tiếng Anh.', en: 'Editor of the English edition.' } },
	'quang-vinh': { name: 'Quang Vinh', bio: { vi: 'Cây bút bình luận.', en: 'Columnist.' } },
	'be-hai': { name: 'Bế Hải', bio: { vi: 'Phóng viên môi trường và khoa học.', en: 'Environment and science reporter.' } },
} as const;

export type DemoPerson = keyof typeof people;
