package pep.partner.agreement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.SortedSet;
import pep.partner.agreement.Deadline;
import pep.partner.agreement.PartnerRight;

/**
 * @param acceptBy the first instant at which a partner that has not accepted does without something
 * @param withholds what it does without; none, where it is only reminded
 */
record DeadlineRequest(
    @NotNull Instant acceptBy, @NotNull @Size(max = 3) SortedSet<PartnerRight> withholds) {

  Deadline deadline() {
    return new Deadline(acceptBy, withholds);
  }
}
