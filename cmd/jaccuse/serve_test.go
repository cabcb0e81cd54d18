package main

import (
	"context"
	"io"
	"net/http"
	"path/filepath"
	"testing"
	"time"
)

// TestServeUnderNames asks a server that was given a name under that name, under this machine's own, and under another.
func TestServeUnderNames(t *testing.T) {
	address, err := freeAddress()
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	root := newRoot()
	root.SetOut(io.Discard)
	root.SetErr(io.Discard)
	code := make(chan int, 1)
	go func() {
		code <- run(ctx, root, []string{"serve", "--addr", address, "--host", "claims.example.org", "--store", "sqlite:" + filepath.Join(t.TempDir(), "graph.db")})
	}()
	for name, want := range map[string]int{"claims.example.org": http.StatusOK, "localhost": http.StatusOK, "evil.example.org": http.StatusForbidden} {
		if got := statusUnder(t, address, name); got != want {
			t.Errorf("asked as %s: status %d, want %d", name, got, want)
		}
	}
	stop()
	if got := <-code; got != exitDone {
		t.Errorf("the server ended with %d", got)
	}
}

// statusUnder asks the server under a name, as soon as it answers.
func statusUnder(t *testing.T, address, name string) int {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+address+"/healthz", nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Host = name
	for range 300 {
		answer, err := http.DefaultClient.Do(request)
		if err == nil {
			answer.Body.Close()
			return answer.StatusCode
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("nothing answers at %s", address)
	return 0
}
