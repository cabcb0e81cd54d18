package sqlite_test

import (
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

func TestReadOnlyFolder(t *testing.T) {
	folder := readOnlyFolder(t)
	asNobody(t, func() { refused(t, filepath.Join(folder, "graph.db"), "cannot make the file: permission denied") })
	left, err := os.ReadDir(folder)
	if err != nil || len(left) > 0 {
		t.Errorf("something was left in the folder: %v, %v", left, err)
	}
}

// readOnlyFolder is a folder that everybody can look into and only root can write to.
func readOnlyFolder(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for path, mode := range map[string]os.FileMode{filepath.Dir(folder): 0o755, folder: 0o555} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { os.Chmod(folder, 0o755) })
	return folder
}

// asNobody does something without root's power over files, where the test has it.
func asNobody(t *testing.T, do func()) {
	t.Helper()
	const nobody = 65534
	if os.Geteuid() != 0 {
		do()
		return
	}
	runtime.LockOSThread() // the power belongs to a thread
	defer runtime.UnlockOSThread()
	if err := syscall.Setfsuid(nobody); err != nil {
		t.Fatal(err)
	}
	defer syscall.Setfsuid(0)
	do()
}
