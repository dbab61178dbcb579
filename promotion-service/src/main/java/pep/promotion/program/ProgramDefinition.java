package pep.promotion.program;

import org.jspecify.annotations.Nullable;
import pep.promotion.audience.Audience;

/**
 * What a vendor states about a program.
 *
 * @param name what people call it
 * @param kind marketing, sales or training
 * @param description what it is for, null for none
 * @param entry which partners may enrol
 * @param curriculum its steps
 * @param certification code of the certification that completing it earns; given for training, and
 *     for training only
 * @throws IllegalArgumentException when a training has no certification, or another kind has one
 */
public record ProgramDefinition(
    String name,
    ProgramKind kind,
    @Nullable String description,
    Audience entry,
    Curriculum curriculum,
    @Nullable String certification) {

  public ProgramDefinition {
    if ((kind == ProgramKind.TRAINING) != (certification != null)) {
      throw new IllegalArgumentException(
          "a training leads to a certification, other programs to none");
    }
  }
}
