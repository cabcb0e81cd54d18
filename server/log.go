package server

import (
	"log/slog"
	"net/http"
	"time"
)

// logged writes a line for each request, at level debug.
func logged(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		noted := &notedWriter{ResponseWriter: w, status: http.StatusOK}
		start := time.Now()
		next.ServeHTTP(noted, r)
		log.DebugContext(r.Context(), "answered", "method", r.Method, "path", r.URL.Path, "status", noted.status, "took", time.Since(start))
	})
}

// notedWriter remembers the status of the answer.
type notedWriter struct {
	http.ResponseWriter
	status int
}

func (w *notedWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the writer beneath.
func (w *notedWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }
