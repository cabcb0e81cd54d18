package graphtest

import (
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/jaccuse/jaccuse/graph"
)

// mutantName is set in the environment of a test process that is to run the suite on a mutant.
const mutantName = "GRAPHTEST_MUTANT"

// A mutation spoils a faultless store.
type mutation func(f *faulty)

// species are mutants by the tests that must find them.
var species = []struct {
	tests   string
	mutants map[string]mutation
}{
	{"reading/claims|totals|neighbourhood|paths", filterMutants()},
	{"reading|writing/claims|find|questions", pageMutants},
	{"reading|writing/nodes|find|totals|neighbourhood|paths|documents|ledger|questions", readMutants},
	{"writing/identity|judgements", identityMutants},
	{"writing/put|forget|ledger|identity|concurrency", writeMutants},
	{"closing/.*", closingMutants},
}

// TestMutants wants the suite's named tests to fail on every mutant. The property test is left out, so that it does not hide a
// hole in them.
func TestMutants(t *testing.T) {
	for _, s := range species {
		for name := range s.mutants {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				wantCaught(t, name, s.tests)
			})
		}
	}
}

// wantCaught runs the suite on a mutant, in a process of its own, since a failing test cannot be run within a passing one.
func wantCaught(t *testing.T, name, tests string) {
	t.Helper()
	run := exec.Command(os.Args[0], "-test.run=^TestMutant$/"+anchored(tests), "-test.failfast")
	run.Env = append(os.Environ(), mutantName+"="+name)
	output, err := run.CombinedOutput()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || !strings.Contains(string(output), "--- FAIL: TestMutant/") {
		t.Errorf("no test fails on the mutant %q (%v):\n%s", name, err, output)
	}
}

// anchored lets each part of a pattern of tests stand for whole names.
func anchored(tests string) string {
	var parts []string
	for _, part := range strings.Split(tests, "/") {
		parts = append(parts, "^("+part+")$")
	}
	return strings.Join(parts, "/")
}

// TestMutant is the suite on the mutant that the environment names, and on a faultless store where it names none.
func TestMutant(t *testing.T) {
	mutate := func(*faulty) {}
	if name := os.Getenv(mutantName); name != "" {
		mutate = mutantOf(name)
	}
	Run(t, func(testing.TB) graph.Store {
		f := newFaulty()
		mutate(f)
		return f
	})
}

func mutantOf(name string) mutation {
	for _, s := range species {
		if mutate, there := s.mutants[name]; there {
			return mutate
		}
	}
	panic("there is no mutant " + name)
}
