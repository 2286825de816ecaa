const absent = () => Response.json({ error: 'absent' }, { status: 404 });

export { absent as DELETE, absent as GET, absent as PATCH, absent as POST, absent as PUT };
