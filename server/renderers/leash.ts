/** Loaded into a renderer before Next: when the front is gone, however it ended, the renderer ends as well. */
process.on('disconnect', () => process.exit(0));
process.channel?.unref();
