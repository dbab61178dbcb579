import { Named, Note } from "../ui/Named";

/** A product by its name, with its code below unless that is all there is. */
export function ProductName({ code, name }: { code: string; name: string }) {
  return (
    <>
      <Named>{name}</Named>
      {name !== code && <Note>{code}</Note>}
    </>
  );
}
