package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/loaders"
	"github.com/jaccuse/jaccuse/server"
	"github.com/jaccuse/jaccuse/server/gql"
)

const defaultAddr = "127.0.0.1:8080"

func newServe() *cobra.Command {
	var addr string
	var hosts []string
	var writable bool
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Answer questions over HTTP",
		Long: `Serves the GraphQL API at /graphql, the playground at /playground and the schema at /schema.graphqls, until
interrupted. It listens on this machine only unless --addr says otherwise. At an address that others can reach it answers
queries and refuses mutations, unless --writable is given too. With --host it answers under these names and the names of this
machine only, so that no web site can point a name of its own at it and ask through somebody's browser.`,
		Args: arguments(0, 0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			store, err := openStore(cmd)
			if err != nil {
				return err
			}
			defer store.Close()
			listener, err := net.Listen("tcp", addr)
			if err != nil {
				return fmt.Errorf("listen at %s: %w", addr, err)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "Serving at http://%s; the playground is at http://%s/playground\n", listener.Addr(), listener.Addr())
			return serve(cmd.Context(), listener, server.Options{Store: store, Hosts: hosts, ReadOnly: !writable && !onLoopback(listener)}, cmd.ErrOrStderr())
		},
	}
	cmd.Flags().StringVar(&addr, "addr", defaultAddr, "where to listen")
	cmd.Flags().StringSliceVar(&hosts, "host", nil, "a name, without port, under which the server may be asked (default: any name, but on this machine's own address only its own)")
	cmd.Flags().BoolVar(&writable, "writable", false, "let whoever reaches the server write too, also where that is not only this machine")
	return cmd
}

// serve answers until the context ends, then lets running requests finish.
func serve(ctx context.Context, listener net.Listener, options server.Options, log io.Writer) error {
	options.Load, options.Logger = statementLoader(options.Store), slog.New(slog.NewTextHandler(log, nil))
	return server.ServeOn(ctx, listener, server.New(options))
}

// onLoopback reports whether only this machine can reach the listener.
func onLoopback(listener net.Listener) bool {
	address, ok := listener.Addr().(*net.TCPAddr)
	return ok && address.IP.IsLoopback()
}

// statementLoader brings a statement that a client sent into the store. It reads one at a time, since reading a long text takes all of a
// processor and cannot be broken off; others wait as long as their request may take.
func statementLoader(store graph.Store) gql.LoadStatement {
	reading := make(chan struct{}, 1)
	return func(ctx context.Context, s gql.Statement) (gql.Outcome, error) {
		select {
		case reading <- struct{}{}:
			defer func() { <-reading }()
		case <-ctx.Done():
			return gql.Outcome{}, fmt.Errorf("another statement is still being read: %w", context.Cause(ctx))
		}
		document, err := loaders.NewDocument(nameOf(s), s.Content, loaders.Metadata{
			Publisher: s.Publisher, Published: string(s.Published), URL: s.URL, Title: s.Title, Language: s.Language,
		})
		if err != nil {
			return gql.Outcome{}, err
		}
		outcome, err := newIngest(store, "api").Load(ctx, document)
		if err != nil {
			return gql.Outcome{}, err
		}
		return outcomeOf(outcome)
	}
}

func nameOf(s gql.Statement) string {
	if s.FileName == "" {
		return "statement.txt"
	}
	return s.FileName
}

func outcomeOf(outcome loaders.Outcome) (gql.Outcome, error) {
	if len(outcome.Receipts) == 0 {
		return gql.Outcome{}, fmt.Errorf("%s: %w", outcome.Rejects[0].Reason, graph.ErrInvalid)
	}
	out := gql.Outcome{Document: outcome.Document}
	for _, receipt := range outcome.Receipts {
		out.New += len(receipt.NewClaims)
		out.Unchanged += receipt.Unchanged
	}
	for _, reject := range outcome.Rejects {
		out.Rejected = append(out.Rejected, gql.Rejected{Locator: reject.Locator, Reason: reject.Reason})
	}
	return out, nil
}
