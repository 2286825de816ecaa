vcl 4.1;

import std;

# Varnish (7 or later) before the portal; deploy/varnish/README.md says what to change.

backend portal {
	.host = "127.0.0.1";
	.port = "3000";
	.probe = {
		.url = "/healthz";
		.interval = 2s;
		.window = 3;
		.threshold = 2;
	}
}

# Who may have copies forgotten: the machine that the portal runs on.
acl purgers {
	"localhost";
	"127.0.0.1";
	"::1";
}

sub vcl_recv {
	if (req.method == "PURGE") {
		if (client.ip !~ purgers) {
			return (synth(405));
		}
		# A pattern for the tags of what is kept, or one address.
		if (req.http.Cache-Tag-Pattern) {
			ban("obj.http.Cache-Tag ~ " + req.http.Cache-Tag-Pattern);
			return (synth(200));
		}
		return (purge);
	}
	# The desk and everything that writes.
	if ((req.method != "GET" && req.method != "HEAD") || req.url ~ "^/(admin|api/(?!oembed)|preview|metrics|readyz)(/|\?|$)") {
		return (pass);
	}
	# Old copies are for when the portal is down.
	if (std.healthy(req.backend_hint)) {
		set req.grace = 9s;
	}
	# Readers have no session: their pages are the same for all.
	unset req.http.Cookie;
}

sub vcl_backend_response {
	set beresp.grace = 1d;
	if (beresp.http.Cache-Control ~ "(no-store|private)") {
		set beresp.uncacheable = true;
		set beresp.ttl = 10s;
	}
}

sub vcl_deliver {
	# For the caches of this house only.
	unset resp.http.Cache-Tag;
}
