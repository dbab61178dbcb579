package pep.territory.placement;

/** How many partners may hold a product line in one territory at one time. */
public enum GrantKind {
  /** Any number, as long as nobody else's limit or exclusivity forbids it. */
  OPEN,
  /** At most as many as the grant's limit, its holder included. */
  LIMITED,
  /** Nobody but the holder. */
  EXCLUSIVE
}
