package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/jaccuse/jaccuse/server/gql"
)

func newSchema() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the GraphQL schema",
		Args:  arguments(0, 0, "no arguments"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprint(cmd.OutOrStdout(), gql.New(gql.Options{}).SchemaText())
			return err
		},
	}
}
