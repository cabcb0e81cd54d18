package main

import (
	"context"
	"io"
	"net"
	"os"
	"os/exec"
	"testing"
)

// TestPlaygroundInTheBrowser opens the playground of a serving demonstration in headless Chromium, types a question there
// and runs it; the check fails when the page asks anything of another host or logs an error.
func TestPlaygroundInTheBrowser(t *testing.T) {
	address := serveDemonstration(t)
	check := exec.Command("node", "../../server/web/app/test/playground.mjs", "http://"+address)
	if folder := os.Getenv("JACCUSE_SCREENSHOTS"); folder != "" {
		check.Args = append(check.Args, folder)
	}
	out, err := check.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Fatalf("the browser check failed: %v (it needs Chromium, Node, and the packages that `make test` installs)", err)
	}
}

// serveDemonstration serves the demonstration on a free port until the test ends.
func serveDemonstration(t *testing.T) string {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	store, remove, err := temporaryStore(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := loadChronicles(ctx, store, io.Discard); err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, listener, store, false, io.Discard) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Errorf("the server did not stop in good order: %v", err)
		}
		remove()
	})
	return listener.Addr().String()
}
