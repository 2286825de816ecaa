import { startJobs } from '../jobs/start-jobs.ts';

/** A process that does nothing but tell one Varnish, until it is killed: `node tell.testing.ts DATABASE ORIGIN`. */
const [, , databaseFile = '', origin = ''] = process.argv;
startJobs(databaseFile, undefined, { telling: { varnish: [origin] }, siteUrl: 'https://bao.example' });
setInterval(() => {}, 1000);
