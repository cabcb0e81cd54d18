// Package loaders turns documents into records: claims and facts with names as spelled.
//
// One file reads one format. All lists the loaders; Ingest runs documents through them, and through the resolver, into a
// store.
package loaders
