import { Component, type ComponentType } from 'preact';

/** A component that is drawn again only when one of its props is another: for lists of hundreds, each line of which costs. */
export function memo<Props extends object>(Drawn: ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const before = new Map<string, unknown>(Object.entries(this.props));
      const entries = Object.entries(next).filter(([name]) => name !== 'children');
      return entries.some(([name, value]) => !Object.is(before.get(name), value));
    }
    override render() {
      return <Drawn {...this.props} />;
    }
  };
}
