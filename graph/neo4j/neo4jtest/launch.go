package neo4jtest

import (
	"context"
	"crypto/rand"
	_ "embed"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

//go:embed neo4j.conf
var settings string

// run.sh becomes the server, beside a watcher that ends it and deletes its folder when standard input closes.
//
//go:embed run.sh
var runScript string

// Launch starts a Neo4j that ends with the calling process, and returns when it takes queries.
// If it does not start, the error shows the server's log.
func Launch(ctx context.Context) (Server, error) {
	java, err := findJava()
	if err != nil {
		return Server{}, err
	}
	jars, err := jars(ctx)
	if err != nil {
		return Server{}, err
	}
	home, port, err := prepareHome()
	if err != nil {
		return Server{}, fmt.Errorf("prepare a folder for Neo4j: %w", err)
	}
	p, err := startProcess(java, jars, home)
	if err != nil {
		return Server{}, fmt.Errorf("start Neo4j with %s: %w", java, err)
	}
	server := Server{URL: fmt.Sprintf("bolt://127.0.0.1:%d", port), User: "neo4j", Password: "neo4j"}
	if err := p.await(ctx, server); err != nil {
		p.stop()
		return Server{}, fmt.Errorf("start Neo4j with %s: %w", java, err)
	}
	return server.withNewPassword(ctx)
}

// prepareHome makes the folder that the server reads its settings from and keeps its data in, and picks a free port.
func prepareHome() (home string, port int, err error) {
	if port, err = freePort(); err != nil {
		return "", 0, err
	}
	if home, err = os.MkdirTemp("", "jaccuse-neo4j-"); err != nil {
		return "", 0, err
	}
	if err = os.Mkdir(filepath.Join(home, "conf"), 0o700); err != nil {
		return "", 0, err
	}
	conf := fmt.Sprintf(settings, port)
	return home, port, os.WriteFile(filepath.Join(home, "conf", "neo4j.conf"), []byte(conf), 0o600)
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// A process is a server that has been started but may not be ready.
type process struct {
	home  string
	stdin io.Closer // the server ends when this closes: when we say so, or when our process ends
	ended chan struct{}
}

func startProcess(java, jars, home string) (*process, error) {
	log, err := os.Create(filepath.Join(home, "console.log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	cmd := exec.Command("sh", "-c", runScript, "neo4j", home, java, jars)
	cmd.Stdout, cmd.Stderr = log, log
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &process{home: home, stdin: stdin, ended: make(chan struct{})}
	go func() {
		_ = cmd.Wait()
		close(p.ended)
	}()
	return p, nil
}

// await returns when the server takes queries. If it ends or takes too long instead, the error shows its log.
func (p *process) await(ctx context.Context, server Server) error {
	ctx, cancel := context.WithTimeout(ctx, readyWithin)
	defer cancel()
	for {
		if answers(server) && server.verify(ctx) == nil {
			return nil
		}
		select {
		case <-p.ended:
			return fmt.Errorf("it ended at once; its log:\n%s", p.log())
		case <-ctx.Done():
			return fmt.Errorf("it was not ready after %v; its log:\n%s", readyWithin, p.log())
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// answers reports whether anything listens at the server's port, which costs less to ask than a login.
func answers(server Server) bool {
	conn, err := net.Dial("tcp", server.URL[len("bolt://"):])
	if err != nil {
		return false
	}
	return conn.Close() == nil
}

func (p *process) log() string {
	console, _ := os.ReadFile(filepath.Join(p.home, "console.log"))
	own, _ := os.ReadFile(filepath.Join(p.home, "logs", "neo4j.log"))
	return string(console) + string(own)
}

func (p *process) stop() {
	_ = p.stdin.Close() // closed already if the server ended by itself
	<-p.ended
}

// withNewPassword replaces the password that every new Neo4j has by a random one.
func (s Server) withNewPassword(ctx context.Context) (Server, error) {
	driver, err := s.driver()
	if err != nil {
		return Server{}, err
	}
	defer driver.Close(ctx)
	password := rand.Text()
	_, err = neo4j.ExecuteQuery(ctx, driver, "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
		map[string]any{"old": s.Password, "new": password}, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase("system"))
	if err != nil {
		return Server{}, fmt.Errorf("set the password of the new Neo4j: %w", err)
	}
	s.Password = password
	return s, nil
}
