package neo4j

import (
	"time"

	"github.com/jaccuse/jaccuse/graph"
)

// A row is what a statement returns, or a map within it. What is not there reads as empty.
type row map[string]any

func (r row) text(key string) string {
	s, _ := r[key].(string)
	return s
}

func (r row) id(key string) graph.ID { return graph.ID(r.text(key)) }

func (r row) date(key string) graph.Date { return graph.Date(r.text(key)) }

func (r row) number(key string) int {
	n, _ := r[key].(int64)
	return int(n)
}

func (r row) moment(key string) time.Time {
	t, _ := r[key].(time.Time)
	return t.UTC()
}

func (r row) yes(key string) bool {
	b, _ := r[key].(bool)
	return b
}

func (r row) row(key string) row {
	m, _ := r[key].(map[string]any)
	return m
}

func (r row) rows(key string) []row {
	list, _ := r[key].([]any)
	var rows []row
	for _, item := range list {
		m, _ := item.(map[string]any)
		rows = append(rows, m)
	}
	return rows
}

func (r row) texts(key string) []string { return listOf[string](r, key) }

func (r row) ids(key string) []graph.ID {
	var ids []graph.ID
	for _, text := range r.texts(key) {
		ids = append(ids, graph.ID(text))
	}
	return ids
}

func (r row) numbers(key string) []int {
	var numbers []int
	for _, n := range listOf[int64](r, key) {
		numbers = append(numbers, int(n))
	}
	return numbers
}

func listOf[T any](r row, key string) []T {
	list, _ := r[key].([]any)
	var values []T
	for _, item := range list {
		value, _ := item.(T)
		values = append(values, value)
	}
	return values
}
