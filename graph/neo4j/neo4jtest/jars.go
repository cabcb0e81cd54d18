package neo4jtest

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
)

// ways ends every sentence that says what is missing.
const ways = "install Java 17 or 21 and Maven (on Debian: apt-get install openjdk-17-jre-headless maven), " +
	"or name a running server whose data may be deleted in JACCUSE_TEST_NEO4J=bolt://HOST:7687, with NEO4J_USER and NEO4J_PASSWORD"

//go:embed pom.xml
var pom []byte

// findJava is the Java of JAVA_HOME, else that of the PATH.
func findJava() (string, error) {
	java := "java"
	if home := os.Getenv("JAVA_HOME"); home != "" {
		java = filepath.Join(home, "bin", "java")
	}
	path, err := exec.LookPath(java)
	if err != nil {
		return "", fmt.Errorf("no Java was found to start one with: %s", ways)
	}
	return path, nil
}

// jars is the folder that holds Neo4j and all that it depends on, fetched by Maven when it is first asked for.
// The folder appears whole or not at all, and only one process at a time fetches it.
func jars(ctx context.Context) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find a place to keep Neo4j in: %w", err)
	}
	cache = filepath.Join(cache, "jaccuse")
	folder := filepath.Join(cache, "neo4j-"+Version)
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return "", fmt.Errorf("make a place to keep Neo4j in: %w", err)
	}
	unlock, err := lock(folder + ".lock")
	if err != nil {
		return "", fmt.Errorf("wait for another process that fetches Neo4j: %w", err)
	}
	defer unlock()
	if _, err := os.Stat(folder); err == nil {
		return folder, nil
	}
	return folder, fetch(ctx, cache, folder)
}

// lock returns when no other process holds the lock on the file, which ends with the process that holds it.
func lock(file string) (unlock func() error, err error) {
	f, err := os.OpenFile(file, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f.Close, nil
}

// fetch has Maven copy the jars into the folder.
func fetch(ctx context.Context, cache, folder string) error {
	maven, err := exec.LookPath("mvn")
	if err != nil {
		return fmt.Errorf("no Maven was found to fetch one with: %s", ways)
	}
	work, err := os.MkdirTemp(cache, "fetch-")
	if err != nil {
		return fmt.Errorf("make a folder to fetch Neo4j into: %w", err)
	}
	defer os.RemoveAll(work)
	project := filepath.Join(work, "pom.xml")
	if err := os.WriteFile(project, pom, 0o644); err != nil {
		return fmt.Errorf("tell Maven what to fetch: %w", err)
	}
	fetched := filepath.Join(work, "jars")
	cmd := exec.CommandContext(ctx, maven, "--batch-mode", "--quiet", "--file", project,
		"dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory="+fetched, "-Dneo4j.version="+Version)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("fetch Neo4j %s with %s: %w\n%s\nif Maven cannot reach its repository: %s", Version, maven, err, out, ways)
	}
	return os.Rename(fetched, folder)
}
