package pep.partner.agreement;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Until when a version is to be accepted.
 *
 * @param acceptBy the first instant at which a partner that has not does without something
 * @param withholds what it does without; nothing, where it is only reminded
 */
public record Deadline(Instant acceptBy, SortedSet<PartnerRight> withholds) {

  public Deadline {
    withholds = Collections.unmodifiableSortedSet(new TreeSet<>(withholds));
  }
}
