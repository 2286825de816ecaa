import { commandActor, findUser, insertUser, listUsers, makeUpPassword, setPassword } from '#db/auth/users.ts';
import { Refused } from '#db/desk/actor.ts';
import { recordAudit } from '#db/desk/audit.ts';
import { type Role, roles } from '#lib/desk/roles.ts';
import { hashPassword } from '#lib/password.ts';
import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { openPortal } from './open-portal.ts';

/** `portal user`: who may sign in at the desk. */
export const userCommand: Command = {
	summary: 'editors: add, list, reset',
	usage: `Usage: npm run portal -- user add EMAIL --role ROLE [--name NAME]
       npm run portal -- user list
       npm run portal -- user reset EMAIL

add and reset print a one-time password, which is changed at the next sign-in.

  --role ROLE  ${roles.join(', ')}
  --name NAME  what the desk calls them, default: the part of EMAIL before @`,
	async run(args) {
		const { values, positionals } = readArguments({
			args,
			options: { role: { type: 'string' }, name: { type: 'string' } },
			allowPositionals: true,
		});
		const [word, email = ''] = positionals;
		if (word === 'list' && positionals.length === 1) return list();
		if (!/^[^\s@]+@[^\s@]+$/.test(email) || positionals.length !== 2) throw new UsageError('An e-mail address is needed.');
		if (word === 'add') return add(email, roleNamed(values.role), values.name ?? email.split('@')[0] ?? email);
		if (word === 'reset') return reset(email);
		throw new UsageError(`"user ${word ?? ''}" is not known.`);
	},
};

function roleNamed(word: string | undefined): Role {
	const role = roles.find((each) => each === word);
	if (!role) throw new UsageError(`--role is "${word ?? ''}", but must be one of ${roles.join(', ')}.`);
	return role;
}

function list(): number {
	const { db } = openPortal();
	const users = listUsers(db);
	db.$client.close();
	for (const { email, name, role, disabled } of users) console.log([email, role, name, ...(disabled ? ['disabled'] : [])].join('\t'));
	return 0;
}

async function add(email: string, role: Role, name: string): Promise<number> {
	const { db } = openPortal();
	const password = makeUpPassword();
	try {
		const id = insertUser(db, { email, name, role, mustChangePassword: true }, await hashPassword(password));
		recordAudit(db, commandActor, { action: 'addUser', subject: 'user', subjectId: id, detail: { email, role } });
	} catch (error) {
		if (error instanceof Refused)
			throw new Error(`There is an account for ${email} already. "user reset ${email}" gives it a new password.`);
		throw error;
	} finally {
		db.$client.close();
	}
	console.log(`${email} may sign in as ${role} with the one-time password ${password}`);
	return 0;
}

async function reset(email: string): Promise<number> {
	const { db } = openPortal();
	try {
		const user = findUser(db, email);
		if (!user) throw new Error(`There is no account for ${email}. "user list" names them all.`);
		const password = makeUpPassword();
		setPassword(db, user.id, await hashPassword(password), true);
		recordAudit(db, commandActor, { action: 'resetPassword', subject: 'user', subjectId: user.id, detail: { email } });
		console.log(`${email} may sign in with the one-time password ${password}`);
		return 0;
	} finally {
		db.$client.close();
	}
}
