/** Loaded into a renderer before Next: when the front is gone, however it ended, the renderer ends as well. Plain JavaScript, for Node needs 10 MB to read TypeScript. */
process.on('disconnect', () => process.exit(0));
process.channel?.unref();
