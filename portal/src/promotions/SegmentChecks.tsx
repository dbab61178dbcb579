import { useQuery } from "@tanstack/react-query";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { Answer } from "../ui/Answer";
import { Checks } from "../ui/Fields";

const MOST_SEGMENTS = 500;

interface Props {
  label: string;
  values: string[];
  onChange: (codes: string[]) => void;
}

/** The segments that live, each with how many are in it; nothing for who may not see them. */
export function SegmentChecks({ label, values, onChange }: Props) {
  const maySee = useMay("segments:read");
  const segments = useQuery({ ...asked("/api/segments", { query: { sort: "code", limit: MOST_SEGMENTS } }), enabled: maySee });
  if (!maySee) return null;
  return (
    <Answer of={segments}>
      {({ items }) => (
        <Checks
          label={label}
          values={values}
          onChange={onChange}
          options={items.filter((it) => !it.retired).map((it) => [it.code, `${it.name} (${it.size})`])}
          columns
        />
      )}
    </Answer>
  );
}
