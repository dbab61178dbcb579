package pep.performance.intake.register;

import java.util.Locale;

/** Where an intake stands. */
public enum IntakeStatus {
  /** Lines are coming, or stopped coming half-way: the same file may be sent again and goes on. */
  OPEN,
  /** The file was refused as a whole: nothing of it counts. A mended one may take its place. */
  REFUSED,
  /** The whole file is stored. */
  COMPLETE,
  /** Its lines are being reversed. */
  VOIDING,
  /** All of its lines are reversed. */
  VOIDED;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it may no longer take lines. */
  public boolean isVoid() {
    return this == VOIDING || this == VOIDED;
  }
}
