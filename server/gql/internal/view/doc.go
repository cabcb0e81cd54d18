// Package view holds what the API shows: the values of package graph, each knowing those that were loaded together with it.
//
// Values that were loaded together are asked together. When the answer needs the source of one claim, the sources of all
// claims of its page come with the same call of the store, and these nodes are again a set of which the next question is
// asked at once. So the number of store calls depends on the fields of a query, never on how much they give, at any depth.
//
// gqlgen's own batches reach the direct elements of one list only: neither edges { node { source } } nor source { node }.
package view
