package sqlite

import (
	"context"
	"database/sql"
	"fmt"
)

// prepare readies statements for many executions within a transaction. After an error they are closed with it.
func prepare(ctx context.Context, tx *sql.Tx, statements map[**sql.Stmt]string) error {
	for statement, text := range statements {
		prepared, err := tx.PrepareContext(ctx, text)
		if err != nil {
			return fmt.Errorf("prepare %.60q: %w", text, err)
		}
		*statement = prepared
	}
	return nil
}

func closeAll(statements ...*sql.Stmt) {
	for _, statement := range statements {
		statement.Close() // the transaction closes what this cannot
	}
}

// insert gives the number of the row that a statement inserted.
func insert(result sql.Result, err error) (int64, error) {
	if err != nil {
		return 0, err
	}
	return result.LastInsertId()
}
