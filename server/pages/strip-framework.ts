const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const kept = /\stype="application\/ld\+json"|\sdata-reader\b/;
/** Preloads of scripts, React's marks between texts, and the empty place where the framework would put late metadata. */
const traces =
	/<link rel="(?:preload" as="script|modulepreload)"[^>]*>|<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--(?:\/?\$[?!~]?|\/?&|html|body|head| )?-->/g;

/**
 * A readers' page without the framework: its scripts, script preloads and flight data go; structured data and the page's own
 * script stay (design, section 3). React escapes `<` and `>` in texts and attributes, so a tag is where it looks like one.
 */
export function stripFramework(html: string): string {
	return html.replace(scripts, (script, attributes: string) => (kept.test(attributes) ? script : '')).replace(traces, '');
}
