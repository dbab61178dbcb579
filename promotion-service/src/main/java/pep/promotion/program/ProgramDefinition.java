package pep.promotion.program;

import java.util.Set;
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
 * @param productLines the lines that it is to sell more of, none for one that is about none
 * @throws IllegalArgumentException when a training has no certification, or another kind has one
 */
public record ProgramDefinition(
    String name,
    ProgramKind kind,
    @Nullable String description,
    Audience entry,
    Curriculum curriculum,
    @Nullable String certification,
    Set<String> productLines) {

  public ProgramDefinition(
      String name,
      ProgramKind kind,
      @Nullable String description,
      Audience entry,
      Curriculum curriculum,
      @Nullable String certification,
      @Nullable Set<String> productLines) {
    if ((kind == ProgramKind.TRAINING) != (certification != null)) {
      throw new IllegalArgumentException(
          "a training leads to a certification, other programs to none");
    }
    this.name = name;
    this.kind = kind;
    this.description = description;
    this.entry = entry;
    this.curriculum = curriculum;
    this.certification = certification;
    // An earlier program does not say.
    this.productLines = productLines == null ? Set.of() : Set.copyOf(productLines);
  }
}
