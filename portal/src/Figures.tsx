import type { ReactNode } from "react";

/** Named figures side by side. */
export function Figures({ of }: { of: [name: string, value: ReactNode][] }) {
  return (
    <dl className="figures">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
