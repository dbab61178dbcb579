package pep.performance.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.holding.HeldLines;
import pep.platform.validation.Code;
import pep.platform.validation.WrongFields;

/**
 * Which held lines are meant: those that have all that is said here, at least one of it.
 *
 * @param lines where they stand
 * @param intakeId the file that they came in
 * @param partnerCode the partner that they name
 * @param productCode the product that they name
 * @param reason what they are held for, such as {@code partner-unknown}
 */
record HeldSelection(
    @Nullable @Size(min = 1, max = 1000) List<@NotNull @Valid HeldPlace> lines,
    @Nullable @Code String intakeId,
    @Nullable @Code String partnerCode,
    @Nullable @Code String productCode,
    @Nullable @Code String reason) {

  /**
   * Where a line stands.
   *
   * @param line its place in its file, from 1
   */
  record HeldPlace(@NotNull @Code String intakeId, @Min(1) @Max(1_000_000_000) long line) {}

  void check(WrongFields wrong) {
    if (lines == null
        && intakeId == null
        && partnerCode == null
        && productCode == null
        && reason == null) {
      wrong.add("lines", "nothing-selected", "Say which held lines are meant.");
    }
  }

  HeldLines.Wanted wanted() {
    Set<HeldLines.Place> places =
        lines == null
            ? null
            : lines.stream()
                .map(at -> new HeldLines.Place(at.intakeId(), at.line()))
                .collect(Collectors.toSet());
    return new HeldLines.Wanted(places, intakeId, partnerCode, productCode, reason);
  }
}
