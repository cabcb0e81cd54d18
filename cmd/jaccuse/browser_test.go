package main

import (
	"context"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
	"github.com/jaccuse/jaccuse/server"
)

// TestInTheBrowser walks the pages of a serving demonstration in headless Chromium, on both stores: the network page by
// mouse and by keyboard, the saved queries, and the playground, where a question is typed and run. A check fails when a page
// asks anything of another host, logs an error, or has an accessibility fault.
func TestInTheBrowser(t *testing.T) {
	for name, where := range bothStores(t) {
		t.Run(name, func(t *testing.T) {
			address := "http://" + serveDemonstration(t, where)
			inBrowser(t, "playground.mjs", address)
			inBrowser(t, "page.mjs", address)
		})
	}
}

// TestPageStatesInTheBrowser shows the built page answers of every kind: none, too many, failing, hostile.
func TestPageStatesInTheBrowser(t *testing.T) { inBrowser(t, "states.mjs") }

// inBrowser runs a check of server/web/app/test. With JACCUSE_SCREENSHOTS it leaves pictures in that folder.
func inBrowser(t *testing.T, check string, args ...string) {
	t.Helper()
	if folder := os.Getenv("JACCUSE_SCREENSHOTS"); folder != "" {
		args = append(args, folder)
	}
	script := filepath.Join("..", "..", "server", "web", "app", "test", check)
	out, err := exec.Command("node", append([]string{script}, args...)...).CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Errorf("%s: %v (it needs Chromium, Node, and the packages that `make test` installs)", check, err)
	}
}

// serveDemonstration loads the demonstration into a store and serves it on a free port until the test ends.
func serveDemonstration(t *testing.T, where string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	store, err := openStoreAt(ctx, where)
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
	go func() { ended <- serve(ctx, listener, server.Options{Store: store}, io.Discard) }()
	t.Cleanup(func() { endServing(t, stop, ended, store) })
	return listener.Addr().String()
}

func endServing(t *testing.T, stop func(), ended <-chan error, store graph.Store) {
	t.Helper()
	stop()
	if err := <-ended; err != nil {
		t.Errorf("the server did not stop in good order: %v", err)
	}
	if err := store.Close(); err != nil {
		t.Error(err)
	}
}
