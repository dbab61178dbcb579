import { useNavigate } from "@tanstack/react-router";
import { AccessTasks } from "./AccessTasks";
import { useAccess, type Person } from "./person";

/** The access of one of the vendor's or a partner's people. */
export function PersonAccess({ person }: { person: Person }) {
  const navigate = useNavigate();
  const { remove, ...changes } = useAccess(person.id);
  const removeAndLeave = { ...remove, mutateAsync: (why: string) => remove.mutateAsync(why).then(() => navigate({ to: "/users" })) };
  return <AccessTasks person={person} {...changes} remove={removeAndLeave} />;
}
