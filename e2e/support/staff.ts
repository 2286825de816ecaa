import { insertUser } from '#db/auth/users.ts';
import type { Database } from '#db/client.ts';
import { type Role, roles } from '#lib/desk/roles.ts';
import { hashPassword } from '#lib/password.ts';

/** What everybody of the tests' newsroom signs in with. */
export const password = 'mười hai con thuyền';
export const emailOf = (role: Role, number = 1) => `${role}${number === 1 ? '' : number}@bao.example`;

const names: Record<Role, string> = {
	reporter: 'Nông Thị Phóng Viên',
	editor: 'Hoàng Văn Biên Tập',
	secretary: 'Ma Thị Thư Ký',
	chief: 'Vi Văn Tổng Biên Tập',
	administrator: 'Lý Văn Quản Trị',
};

/** Two people of each role. */
export async function makeStaff(db: Database): Promise<void> {
	const hash = await hashPassword(password);
	for (const role of roles)
		for (const number of [1, 2]) insertUser(db, { email: emailOf(role, number), name: `${names[role]} ${number}`, role }, hash);
}
