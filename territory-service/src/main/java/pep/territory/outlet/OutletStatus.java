package pep.territory.outlet;

/** Whether an outlet takes space. */
public enum OutletStatus {
  OPEN,
  CLOSED
}
