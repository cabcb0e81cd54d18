package main

import (
	"bytes"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"jaccuse": main})
}

// TestScripts runs the real command as testdata/*.txtar say.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata",
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
		Setup: func(env *testscript.Env) error {
			env.Setenv("JACCUSE_BY", "tester")
			address, err := freeAddress()
			env.Setenv("ADDR", address)
			return err
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"bigline":   bigLine,
			"bytes":     writeBytes,
			"firstword": firstWord,
			"waitready": waitReady,
		},
	})
}

// bigLine writes a file of one line: bigline FILE MEGABYTES
func bigLine(ts *testscript.TestScript, _ bool, args []string) {
	megabytes, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte("x"), megabytes<<20), 0o600))
}

// writeBytes writes a file of the bytes that a Go string literal gives: bytes FILE "\x00\xff"
func writeBytes(ts *testscript.TestScript, _ bool, args []string) {
	content, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(content), 0o600))
}

// firstWord keeps the first word of what was last printed in a variable: firstword NAME
func firstWord(ts *testscript.TestScript, _ bool, args []string) {
	fields := strings.Fields(ts.ReadFile("stdout"))
	if len(fields) == 0 {
		ts.Fatalf("nothing was printed")
	}
	ts.Setenv(args[0], fields[0])
}

// freeAddress is an address at which nothing listens.
func freeAddress() (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer listener.Close()
	return listener.Addr().String(), nil
}

// waitReady waits until a server is ready: waitready ADDRESS
func waitReady(ts *testscript.TestScript, _ bool, args []string) {
	for range 300 {
		answer, err := http.Get("http://" + args[0] + "/readyz")
		if err == nil {
			answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return
			}
		}
		time.Sleep(100 * time.Millisecond)
	}
	ts.Fatalf("nothing is ready at %s", args[0])
}
