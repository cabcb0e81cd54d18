// Package resolve finds the nodes behind the names of a document, and judges by itself only what is plain: a name without
// external reference that belongs to exactly one known node. What is ambiguous becomes a suggestion and nothing merges.
//
// The order of loading does not matter. A mention's own node never depends on what was loaded before; the resolver's judgements
// are looked at again whenever a known node or a spelling comes in, and taken back when a name turns out to be ambiguous.
package resolve
