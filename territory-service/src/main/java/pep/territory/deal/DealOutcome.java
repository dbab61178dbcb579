package pep.territory.deal;

/** How a deal ended. */
public enum DealOutcome {
  WON,
  LOST
}
