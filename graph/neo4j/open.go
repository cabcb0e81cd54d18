package neo4j

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/jaccuse/jaccuse/graph"
	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// defaultDatabase is the only one that the Community edition has besides its own.
const defaultDatabase = "neo4j"

// retryFor bounds how long a transaction is tried again when the server is busy or out of reach.
const retryFor = 5 * time.Second

// Open connects to the server at an address such as neo4j://HOST or bolt://HOST:7687, optionally with the name of a
// database behind a slash, and prepares its constraints and indexes. It returns ErrInvalid for what is no such address and
// ErrUnavailable for a server that does not answer, a user or password that it refuses and a database that it lacks.
func Open(ctx context.Context, address, user, password string) (*Store, error) {
	server, database, err := splitAddress(address)
	if err != nil {
		return nil, err
	}
	d, err := driver.NewDriverWithContext(server, driver.BasicAuth(user, password, ""), configure)
	if err != nil {
		return nil, fmt.Errorf("connect to Neo4j at %s: %w: %w", server, err, graph.ErrInvalid)
	}
	s := &Store{driver: d, address: server, database: database, warned: func(string, driver.Notification) {}}
	if err := s.prepare(ctx, user); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func configure(c *config.Config) {
	c.MaxTransactionRetryTime = retryFor
	c.TelemetryDisabled = true
	c.NotificationsMinSeverity = notifications.WarningLevel
	c.UserAgent = "jaccuse"
}

var schemes = []string{"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"}

func splitAddress(address string) (server, database string, err error) {
	u, err := url.Parse(address)
	if err != nil || !slices.Contains(schemes, u.Scheme) || u.Host == "" || u.User != nil {
		return "", "", fmt.Errorf("%q is no address of a Neo4j server; write neo4j://HOST or bolt://HOST:7687, without user and password: %w", withoutUser(address), graph.ErrInvalid)
	}
	database = strings.Trim(u.Path, "/")
	if database == "" {
		database = defaultDatabase
	}
	u.Path = ""
	return u.String(), database, nil
}

// withoutUser keeps passwords out of messages.
func withoutUser(address string) string { return address[strings.LastIndex(address, "@")+1:] }

// prepare logs in and makes what the statements rely on, where it is not there yet.
func (s *Store) prepare(ctx context.Context, user string) error {
	if err := s.driver.VerifyConnectivity(ctx); err != nil {
		return s.refusal(ctx, err, user)
	}
	for _, name := range []string{"schema", "tokens"} {
		for _, text := range strings.Split(statement(name), ";") {
			if err := s.runAlone(ctx, text); err != nil {
				return s.refusal(ctx, err, user)
			}
		}
	}
	return nil
}

func (s *Store) runAlone(ctx context.Context, text string) error {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	_, err := driver.ExecuteQuery(ctx, s.driver, text, nil, driver.EagerResultTransformer, driver.ExecuteQueryWithDatabase(s.database))
	return err
}

// refusal says in one sentence why the store cannot be opened.
func (s *Store) refusal(ctx context.Context, err error, user string) error {
	var answer *driver.Neo4jError
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("open Neo4j at %s: %w", s.address, ctx.Err())
	case !errors.As(err, &answer):
		return fmt.Errorf("Neo4j at %s does not answer; is it running, and is the address right? (%w): %w", s.address, err, graph.ErrUnavailable)
	case answer.Title() == "Unauthorized":
		return fmt.Errorf("Neo4j at %s refuses user %q with this password: %w", s.address, user, graph.ErrUnavailable)
	case answer.Title() == "DatabaseNotFound":
		return fmt.Errorf("Neo4j at %s has no database %q: %w", s.address, s.database, graph.ErrUnavailable)
	}
	return fmt.Errorf("prepare the database %q of Neo4j at %s: %w: %w", s.database, s.address, err, graph.ErrUnavailable)
}
