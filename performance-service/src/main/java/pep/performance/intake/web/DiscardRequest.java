package pep.performance.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import pep.performance.intake.holding.HeldLines;
import pep.platform.validation.Code;
import pep.platform.validation.Text;

/** Held lines that are not to count, and why. */
record DiscardRequest(
    @NotNull @Text(max = 500) String reason,
    @NotEmpty @Size(max = 1000) List<@Valid HeldPlace> lines) {

  /**
   * Where a line stands.
   *
   * @param line its place in its file, from 1
   */
  record HeldPlace(@NotNull @Code String intakeId, @Min(1) @Max(1_000_000_000) long line) {}

  List<HeldLines.Place> places() {
    return lines.stream().map(at -> new HeldLines.Place(at.intakeId(), at.line())).toList();
  }
}
