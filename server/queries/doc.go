// Package queries keeps questions under names: GraphQL queries with typed parameters, each with what people need to know of it.
// Some are built in, a .graphql file each beside this one; the others are saved by analysts and stand in the ledger.
package queries
