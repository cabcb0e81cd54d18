package server

import (
	"net"
	"net/http"
	"slices"
	"strings"
)

// guard keeps other web sites from asking this server through the browser of somebody who runs it.
//
// A request that may change something and comes from another site is refused. A request that arrives at a loopback address
// must name one (localhost, 127.0.0.1, [::1]) or one of the given hosts: else any site could let its own name point here and
// read the answers. With hosts given, every request must name one of these or a loopback address.
func guard(hosts []string, next http.Handler) http.Handler {
	named := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if host := hostOf(r.Host); checksHost(hosts, r) && !isLoopback(host) && !slices.ContainsFunc(hosts, func(h string) bool { return strings.EqualFold(h, host) }) {
			writeText(w, http.StatusForbidden, "this server is not to be asked under this name\n")
			return
		}
		next.ServeHTTP(w, r)
	})
	return http.NewCrossOriginProtection().Handler(named)
}

func checksHost(hosts []string, r *http.Request) bool {
	local, ok := r.Context().Value(http.LocalAddrContextKey).(net.Addr)
	return len(hosts) > 0 || (ok && isLoopback(hostOf(local.String())))
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}

// hostOf is the host of an address with or without port, in lower case.
func hostOf(address string) string {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		host = strings.Trim(address, "[]")
	}
	return strings.ToLower(strings.TrimSuffix(host, "."))
}
