// Package web serves the web application: the pages at /, /about and /queries,
// the playground, and what they load. All of it is embedded; its source is in app, built by Vite
// into dist.
package web

import (
	"bytes"
	"embed"
	"io/fs"
	"net/http"
	"path"
	"time"

	"golang.org/x/net/http/httpguts"
)

//go:embed all:dist
var dist embed.FS

// Monaco, the playground's editor, writes style elements and draws with data:
// images. Nothing else is allowed that does not come from this server.
const contentSecurityPolicy = "default-src 'self'; " +
	"style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
	"connect-src 'self'; worker-src 'self'; object-src 'none'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// routes are the paths of the one page that is built at /; it finds out from the
// path what to show. They are those of app/routes.tsx.
var routes = []string{"/about", "/queries"}

// Handler answers GET and HEAD for the pages and their assets, 404 for any
// other path and 405 for any other method. Names stay the same from one build to
// the next, so browsers are told to revalidate, which costs a 304.
func Handler() http.Handler {
	root, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // "dist" is a valid path
	}
	files := readFiles(root)
	for _, route := range routes {
		files[route] = files["/"]
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		secure(w.Header())
		file, found := files[path.Clean(r.URL.Path)]
		switch {
		case !found:
			http.NotFound(w, r)
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		default:
			file.serve(w, r)
		}
	})
}

func secure(h http.Header) {
	h.Set("Content-Security-Policy", contentSecurityPolicy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
}

// serve sends the file as it is kept, gzipped or not, to whoever can read that,
// and unpacked to others.
func (f *file) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", f.contentType)
	h.Set("Cache-Control", "no-cache")
	form := f.plain
	if f.gzipped.body != nil {
		h.Add("Vary", "Accept-Encoding")
		if httpguts.HeaderValuesContainsToken(r.Header["Accept-Encoding"], "gzip") {
			h.Set("Content-Encoding", "gzip")
			form = f.gzipped
		}
	}
	h.Set("ETag", form.etag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(form.body))
}
