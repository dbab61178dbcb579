package pep.performance.tier.standing;

import java.util.Locale;

/** What a decision does to a partner's standing. */
public enum TierMove {
  /** It had no tier, or one that the ladder no longer has. */
  ASSIGNED,
  PROMOTED,
  DEMOTED,
  /** It no longer meets what its tier takes, and has until the end of the grace to do so again. */
  GRACE_BEGAN,
  /** It meets what its tier takes again, before the grace ended. */
  GRACE_LIFTED,
  STAYED;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the partner is in another tier than before. */
  public boolean moves() {
    return this == ASSIGNED || this == PROMOTED || this == DEMOTED;
  }
}
