package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
)

// list is a list of IDs, words or numbers as one parameter, to be opened by json_each(?).
func list[T ~string | ~int64](values []T) string {
	if len(values) == 0 {
		return "[]" // nil would become null, which json_each takes for a value
	}
	raw, _ := json.Marshal(values) // strings and numbers always marshal
	return string(raw)
}

// ask runs a query and gives each row to scan, in order.
func ask(ctx context.Context, tx *sql.Tx, query string, scan func(*sql.Rows) error, args ...any) error {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// askAll collects the single column that a query gives.
func askAll[T any](ctx context.Context, tx *sql.Tx, query string, args ...any) ([]T, error) {
	var all []T
	err := ask(ctx, tx, query, func(rows *sql.Rows) error {
		var value T
		err := rows.Scan(&value)
		all = append(all, value)
		return err
	}, args...)
	return all, err
}

// askOne gives the single value that a query gives.
func askOne[T any](ctx context.Context, tx *sql.Tx, query string, args ...any) (T, error) {
	var value T
	err := tx.QueryRowContext(ctx, query, args...).Scan(&value)
	return value, err
}
