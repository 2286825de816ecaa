import { type Random, seededRandom } from './random.ts';

const howMany = 6000;

/** The commonest first; the rest of the vocabulary is composed of sounds. */
const common =
	'và của có các trong là được với cho người một không đã khi những để công tại năm này ở từ học hiện đến ra đó vào về trên nhiều theo cũng trường thành sự sẽ như việc ngày số đầu nhân bị sau đồng gia động nhà chỉ bộ quốc định ông hơn sinh cơ phải thời nam quan làm lại thông chính viên trung thực nhất hàng con hợp nước phát điều tế nhận hội trước biết dịch độ giải đây cách thế lý hành đang mới cao qua ảnh hình đại dụng việt điểm trình đối cùng rất vì lượng kết chủ dân năng tin chúng đi diễn cầu giá tạo khách nghiệp xuất sản tiếp tới cả giới thủ lên toàn vụ phòng khác chức tập lớn tăng lực tình cấp huyện tỉnh xã bản suối rừng chợ chè cam lúa'.split(
		' ',
	);

const onsets = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
/** `*` is where the tone stands. */
const openRimes =
	'a* a*i a*m a*n a*ng a*nh a*o a*u a*y ă*m ă*n ă*ng â*m â*n â*ng â*u â*y e* e*m e*n e*o ê* ê*n ê*nh ê*u i* i*m i*n i*nh iê*m iê*n iê*ng o* o*i o*m o*n o*ng ô* ô*i ô*m ô*n ô*ng ơ* ơ*i ơ*n u* u*i u*n u*ng ư* ươ*i ươ*n ươ*ng'.split(
		' ',
	);
const stoppedRimes = 'a*c a*ch a*p a*t ă*c â*p â*t e*t ê*ch i*ch i*t iê*c iê*t o*c ô*c ô*t ơ*t u*c u*t ươ*c ươ*t'.split(' ');
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
/** Sharp and heavy: no other tone stands before a stop. */
const stoppedTones = ['\u0301', '\u0323'];

/** Vietnamese syllables with their accents, each once, the commonest first; always the same. */
export function vietnameseSyllables(): string[] {
	const composed = onsets.flatMap((onset) => [
		...composedWith(onset, openRimes, tones),
		...composedWith(onset, stoppedRimes, stoppedTones),
	]);
	return [...new Set([...common, ...shuffled(composed, seededRandom(6))])].slice(0, howMany);
}

function composedWith(onset: string, rimes: readonly string[], marks: readonly string[]): string[] {
	const spelt = rimes.filter((rime) => !(/^(c|g|ng)$/.test(onset) && /^[eêi]/.test(rime)) && !(onset === 'qu' && /^[uưoôơ]/.test(rime)));
	return spelt.flatMap((rime) => marks.map((mark) => (onset + rime.replace('*', mark)).normalize('NFC')));
}

function shuffled(items: readonly string[], random: Random): string[] {
	return items
		.map((item) => ({ item, place: random.share() }))
		.sort((a, b) => a.place - b.place)
		.map(({ item }) => item);
}
