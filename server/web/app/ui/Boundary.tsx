import { Component, type ReactNode } from 'react';
import { Failure } from './Notice';

// Shows a sentence where a page breaks, in place of nothing at all.
export class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return <Failure doing="show this page" error={this.state.error} retry={() => location.reload()} />;
  }
}
