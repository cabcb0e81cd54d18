package graph

import "errors"

// The errors that callers tell apart, with errors.Is. Their messages are always wrapped with what was being done.
var (
	// ErrNotFound says that what was asked for by its ID is not in the store.
	ErrNotFound = errors.New("not found")
	// ErrInvalid says that a claim, filter, cursor or other value breaks a rule of this package.
	ErrInvalid = errors.New("invalid")
	// ErrConflict says that a write contradicts what stands already, such as undoing an entry twice.
	ErrConflict = errors.New("conflict")
	// ErrUnavailable says that the store cannot be reached or refuses to open. Trying later may help.
	ErrUnavailable = errors.New("unavailable")
)
