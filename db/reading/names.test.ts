import { expect, test } from 'vitest';
import { personNamed, topicNamed } from '../desk/names.ts';
import { personBio } from '../schema/people.ts';
import { openNewsroom } from '../testing/newsroom.ts';
import { findPerson, findPersonBySlug, findTopic, findTopicBySlug } from './names.ts';

test('a topic is found in its language only', () => {
	const { db } = openNewsroom();
	const id = topicNamed(db, 'vi', 'Sông Lô');
	const river = { id, name: 'Sông Lô', slug: 'song-lo' };
	expect(findTopicBySlug(db, 'vi', 'song-lo')).toEqual(river);
	expect(findTopic(db, 'vi', id)).toEqual(river);
	expect(findTopicBySlug(db, 'en', 'song-lo')).toBeUndefined();
	expect(findTopic(db, 'en', id)).toBeUndefined();
});

test('a person is found in every language, with what the paper says of them where it does', () => {
	const { db } = openNewsroom();
	const id = personNamed(db, 'Hà Linh');
	db.insert(personBio).values({ personId: id, locale: 'vi', bio: 'Phóng viên.' }).run();
	expect(findPersonBySlug(db, 'ha-linh')).toEqual({ id, name: 'Hà Linh', slug: 'ha-linh' });
	expect(findPerson(db, 'vi', id)).toEqual({ id, name: 'Hà Linh', slug: 'ha-linh', bio: 'Phóng viên.' });
	expect(findPerson(db, 'en', id)?.bio).toBe('');
	expect(findPersonBySlug(db, 'ha-lan')).toBeUndefined();
	expect(findPerson(db, 'vi', 404)).toBeUndefined();
});
