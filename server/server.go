package server

import (
	"context"
	"io"
	"log/slog"
	"net/http"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server/gql"
	"github.com/jaccuse/jaccuse/server/web"
)

// Options are what a server is made of.
type Options struct {
	Store    graph.Store
	Load     gql.LoadStatement // nil where statements cannot be loaded
	Logger   *slog.Logger      // nil for slog.Default()
	ReadOnly bool              // refuse all mutations
	Hosts    []string          // names, without port, under which the server may be asked; see guard
	Limits   gql.Limits        // the zero Limits are gql.DefaultLimits
}

// New makes the handler that answers everything.
func New(o Options) http.Handler {
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	api := gql.New(gql.Options{Store: o.Store, Load: o.Load, Logger: o.Logger, ReadOnly: o.ReadOnly, Limits: o.Limits})
	mux := http.NewServeMux()
	mux.Handle("/graphql", endpoint{api})
	mux.HandleFunc("GET /schema.graphqls", func(w http.ResponseWriter, _ *http.Request) { writeText(w, http.StatusOK, api.SchemaText()) })
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { writeText(w, http.StatusOK, "ok\n") })
	mux.Handle("GET /readyz", ready(o.Store, o.Logger))
	mux.Handle("/", web.Handler())
	return logged(o.Logger, guard(o.Hosts, mux))
}

// ready answers whether the store can be asked.
func ready(store graph.Store, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), readyTimeout)
		defer cancel()
		if _, err := store.Revision(ctx); err != nil {
			log.ErrorContext(ctx, "the store cannot be asked", "error", err)
			writeText(w, http.StatusServiceUnavailable, "the store cannot be asked now; the log says why\n")
			return
		}
		writeText(w, http.StatusOK, "ready\n")
	})
}

func writeText(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text) // a client that went away has no use for the error
}
