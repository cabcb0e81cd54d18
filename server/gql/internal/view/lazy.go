package view

import (
	"encoding/json"
	"fmt"
	"sync"
)

// lazy is a value that is loaded when it is first asked for, once. Who asks while it is being loaded waits for it; a failure
// is everybody's.
type lazy[T any] struct {
	first sync.Once
	get   func() (T, error)
}

func (l *lazy[T]) load(do func() (T, error)) (T, error) {
	l.first.Do(func() { l.get = sync.OnceValues(do) })
	return l.get()
}

// lazyByArgs is a lazy value for each set of arguments of a field.
type lazyByArgs[T any] struct {
	mu     sync.Mutex
	values map[string]*lazy[T]
}

func (l *lazyByArgs[T]) load(args any, do func() (T, error)) (T, error) {
	key, err := json.Marshal(args)
	if err != nil {
		var none T
		return none, fmt.Errorf("tell arguments apart: %w", err)
	}
	return l.value(string(key)).load(do)
}

func (l *lazyByArgs[T]) value(key string) *lazy[T] {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.values == nil {
		l.values = map[string]*lazy[T]{}
	}
	if l.values[key] == nil {
		l.values[key] = &lazy[T]{}
	}
	return l.values[key]
}
